import type { LateMessages } from '../en/late-messages'
import { bill } from './bill'
import { boardClasses } from './board-classes'
import { compare } from './compare'
import { exports } from './exports'
import { gallery } from './gallery'
import { methods } from './metric-methods'
import { network } from './network'
import { newDesign } from './new-design'
import { row } from './row'
import { scale } from './scale'
import { scene } from './scene'
import { sources } from './sources'

export const late: LateMessages = {
  bill,
  boardClasses,
  compare,
  exports,
  gallery,
  methods,
  network,
  newDesign,
  row,
  scene,
  scale,
  sources,
}
