import { done } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Design } from '../schema'
import { bringOwnParts } from './bring-own-parts'
import type { OwnPart } from './own-part-schema'

/** Gives the design parts that were read from files; one that it has already, equal in everything, is not taken twice. */
export function importOwnParts(design: Design, parts: readonly OwnPart[]): Edited {
  const brought = bringOwnParts(design, parts)
  return brought.ok ? done(brought.value.design) : brought
}
