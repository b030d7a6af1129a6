import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import {
  type Edited,
  findGroup,
  findPlacements,
  movePlacements,
  nextPlacementId,
  replaceGroup,
  turnedFace,
} from './edits'
import { checkFit, type Face, type FitRequest, findBlanks, takesSlot } from './fit'
import { checkLoad } from './load'
import { type Design, PLACEMENT_LIMIT, type Placement, type RackGroup } from './schema'

export interface TransferPlacements {
  readonly from: string
  readonly ids: readonly string[]
  readonly to: string
  /** The U that the lowest of them comes to; the others keep their distances. Each keeps its U where it is left out. */
  readonly toU?: number | undefined
  /** The side that half-depth parts come to; each keeps its own where it is left out. */
  readonly face?: Face | undefined
}

/**
 * Moves trays from one rack group into another, as one: either all fit, or nothing changes. Blanks in the way are
 * replaced. A tray keeps its id where nobody in the other group has it. Within one group it is a plain move.
 */
export function transferPlacements(
  design: Design,
  catalogue: Catalogue,
  request: TransferPlacements,
): Edited {
  const { from, to, ids: wanted, toU, face: side } = request
  if (from === to) {
    return movePlacements(design, catalogue, {
      group: from,
      ids: wanted,
      move: toU === undefined ? { by: 0 } : { toU },
      face: side,
    })
  }
  const found = findPlacements(design, from, wanted)
  if (!found.ok) return found
  let target = findGroup(design, to)
  if (!target) return refused({ code: 'no-group', group: to })
  const { group: source, placements, ids } = found.value
  if (ids.size === 0) return done(design)

  const lowest = Math.min(...placements.flatMap(({ u }) => (u === undefined ? [] : [u])))
  const shift = toU === undefined || !Number.isFinite(lowest) ? 0 : toU - lowest
  for (const placement of placements) {
    const part = catalogue.parts.get(placement.part)
    if (!part) return refused({ code: 'no-part', part: placement.part })
    const u = takesSlot(part) && placement.u !== undefined ? placement.u + shift : undefined
    const face = turnedFace(placement, part, side)
    const place: FitRequest = { part, u, face }
    const misfit = checkFit(target, catalogue, place) ?? checkLoad(target, catalogue, part)
    if (misfit) return refused(misfit)
    const blanks = new Set(findBlanks(target, catalogue, place))
    target = settle(
      { ...target, placements: target.placements.filter((other) => !blanks.has(other)) },
      { ...placement, face },
      u,
    )
    if (target.placements.length > PLACEMENT_LIMIT)
      return refused({ code: 'too-many', most: PLACEMENT_LIMIT })
  }
  const left = { ...source, placements: source.placements.filter((placement) => !ids.has(placement.id)) }
  return done(replaceGroup(replaceGroup(design, left), target))
}

function settle(group: RackGroup, placement: Placement, u: number | undefined): RackGroup {
  const taken = group.placements.some((other) => other.id === placement.id)
  const id = taken ? nextPlacementId(group) : placement.id
  return { ...group, placements: [...group.placements, { ...placement, id, ...(u !== undefined && { u }) }] }
}
