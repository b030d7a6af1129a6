import type { Language } from '../language'
import { bill } from './bill'
import { boardClasses } from './board-classes'
import { compare } from './compare'
import { elevation } from './elevation'
import { exports } from './exports'
import { findings } from './findings'
import { gallery } from './gallery'
import { inspector } from './inspector'
import { metrics } from './metrics'
import { network } from './network'
import { ownParts } from './own-parts'
import { palette } from './palette'
import { preview } from './preview'
import { refusals } from './refusals'
import { share } from './share'
import { shell } from './shell'
import { sources } from './sources'
import { terms } from './terms'

/** Every sentence of the page and the exports. English sets the keys; the compiler holds other languages to them. */
export const en = {
  language: 'en' as Language,
  bill,
  boardClasses,
  compare,
  elevation,
  exports,
  findings,
  gallery,
  inspector,
  metrics,
  network,
  ownParts,
  palette,
  preview,
  refusals,
  share,
  shell,
  sources,
  terms,
}

export type Messages = typeof en
