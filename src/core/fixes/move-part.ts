import { freeSlots } from '../design/fit'
import { seatPlacement } from '../design/seat-placement'
import { type Proposer, proposal } from './fix'

/** The nearest slot in which the part would be alone. */
export const movePart: Proposer = function* ({ evaluation: { design, catalogue }, finding, group }) {
  const placement = group?.placements.find(({ id }) => id === finding.where.placement)
  const part = placement && catalogue.parts.get(placement.part)
  if (!group || !part) return
  const { id, face, u: from = 1 } = placement
  const slots = freeSlots(group, catalogue, part, { face, ignoring: new Set([id]) })
  for (const u of slots.sort((a, b) => Math.abs(a - from) - Math.abs(b - from)))
    yield proposal(
      'move-part',
      { part: part.id, u },
      seatPlacement(design, catalogue, { group: group.id, id, u }),
    )
}
