import type { Catalogue } from '../../catalogue/catalogue'
import { done, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Design } from '../schema'
import { swapParts } from '../swap-parts'
import { findOwnPart } from './design-catalogue'

/** Puts an own part wherever the part stands that it was copied from, in every rack group: all, or none. */
export function swapOriginals(design: Design, catalogue: Catalogue, id: string): Edited {
  const part = findOwnPart(design, id)
  if (!part) return refused({ code: 'no-own-part', part: id })
  let next = design
  for (const group of design.pod.racks) {
    const ids = group.placements.filter((placement) => placement.part === part.from).map(({ id }) => id)
    const swapped = swapParts(next, catalogue, { group: group.id, ids, part: id })
    if (!swapped.ok) return swapped
    next = swapped.value
  }
  return done(next)
}

/** How many placements of one pod that would change. */
export function countOriginals(design: Design, from: string | undefined): number {
  if (from === undefined) return 0
  return design.pod.racks.reduce(
    (sum, { placements }) => sum + placements.filter((placement) => placement.part === from).length,
    0,
  )
}
