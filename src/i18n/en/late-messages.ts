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

/** Sentences of what is opened later: they stay out of the first load. */
export const late = {
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

export type LateMessages = typeof late
