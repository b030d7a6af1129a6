import type { Messages } from '../en/messages'
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

export const zh: Messages = {
  language: 'zh',
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
