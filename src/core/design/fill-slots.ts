import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import { type Edited, findPlacements, placeInto, replaceGroup } from './edits'
import { nextFreeSlot, takesSlot } from './fit'
import { type Design, PLACEMENT_LIMIT } from './schema'

export interface FillSlots {
  readonly group: string
  /** The placement that is repeated. */
  readonly id: string
  /** How many copies. */
  readonly count: number
  readonly direction: 'up' | 'down'
}

/** Repeats a tray into the next free slots above or below it: as many as asked for, or none. */
export function fillSlots(design: Design, catalogue: Catalogue, request: FillSlots): Edited {
  const { count, direction } = request
  const found = findPlacements(design, request.group, [request.id])
  if (!found.ok) return found
  const [placement] = found.value.placements
  if (!placement) return refused({ code: 'no-tray', placement: request.id })
  if (!Number.isInteger(count) || count < 1 || count > PLACEMENT_LIMIT)
    return refused({ code: 'out-of-range', least: 1, most: PLACEMENT_LIMIT })
  const part = catalogue.parts.get(placement.part)
  if (!part) return refused({ code: 'no-part', part: placement.part })
  if (!takesSlot(part)) return refused({ code: 'takes-no-slot', part: part.id })

  let { group } = found.value
  const { face, u: from } = placement
  for (let made = 0; made < count; made++) {
    const u = nextFreeSlot(group, catalogue, part, { face, from, direction })
    if (u === undefined) return refused({ code: 'too-few-slots', part: part.id, wanted: count, free: made })
    const placed = placeInto(group, catalogue, part, { u, face })
    if (!placed.ok) return placed
    group = placed.value
  }
  return done(replaceGroup(design, group))
}
