import type { Language } from '../language'
import { elevation } from './elevation'
import { findings } from './findings'
import { inspector } from './inspector'
import { metrics } from './metrics'
import { ownParts } from './own-parts'
import { palette } from './palette'
import { placing } from './placing'
import { preview } from './preview'
import { refusals } from './refusals'
import { row } from './row'
import { sceneMenu } from './scene-menu'
import { share } from './share'
import { shell } from './shell'
import { start } from './start'
import { terms } from './terms'

/** Every sentence of the page and the exports. English sets the keys; the compiler holds other languages to them. */
export const en = {
  language: 'en' as Language,
  elevation,
  findings,
  inspector,
  metrics,
  ownParts,
  palette,
  placing,
  preview,
  refusals,
  row,
  sceneMenu,
  share,
  shell,
  start,
  terms,
}

export type Messages = typeof en
