import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import { type Edited, findGroup, replaceGroup } from './edits'
import { overlaps, slotStep, takesSlot } from './fit'
import type { Design, Placement } from './schema'

/**
 * Brings everything in a rack down until it rests on what is below it, or on U1; the order stays. Blanks are brought
 * down like any part. What stands at the rear in half depth closes up on its own face.
 */
export function closeGaps(design: Design, catalogue: Catalogue, groupId: string): Edited {
  const group = findGroup(design, groupId)
  if (!group) return refused({ code: 'no-group', group: groupId })
  const slotted = group.placements.flatMap((placement) => {
    const part = catalogue.parts.get(placement.part)
    return part && takesSlot(part) && placement.u !== undefined ? [{ placement, part, u: placement.u }] : []
  })
  slotted.sort((a, b) => a.u - b.u)
  const rested: typeof slotted = []
  const moved = new Map<string, Placement>()
  for (const { placement, part, u } of slotted) {
    const { face } = placement
    let floor = 1
    for (const below of rested) {
      const other = { part: below.part, u: below.u, face: below.placement.face }
      // Whether the two would meet in one slot, wherever they stand now.
      if (overlaps({ part, u: below.u, face }, other))
        floor = Math.max(floor, below.u + (below.part.mount?.heightU ?? 0))
    }
    const step = slotStep(group, catalogue, part)
    const lowest = Math.min(u, Math.ceil(floor / step) * step)
    rested.push({ placement, part, u: lowest })
    if (lowest !== u) moved.set(placement.id, { ...placement, u: lowest })
  }
  if (moved.size === 0) return done(design)
  const placements = group.placements.map((placement) => moved.get(placement.id) ?? placement)
  return done(replaceGroup(design, { ...group, placements }))
}
