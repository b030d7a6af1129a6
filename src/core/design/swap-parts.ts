import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'
import { done, type Outcome, refused } from '../units/outcome'
import { type Edited, findPlacements, replaceGroup } from './edits'
import { checkFit, findBlanks, takesSlot } from './fit'
import { checkLoad, pieceMass } from './load'
import type { Refusal } from './refusal'
import type { Design, Placement, RackGroup } from './schema'

export interface SwapParts {
  readonly group: string
  readonly ids: readonly string[]
  /** What stands there afterwards. */
  readonly part: string
}

/** Puts another part where each of these stands, lowest U and face kept; refused as a whole where one does not fit. */
export function swapParts(design: Design, catalogue: Catalogue, request: SwapParts): Edited {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return found
  const part = catalogue.parts.get(request.part)
  if (!part) return refused({ code: 'no-part', part: request.part })
  const { group, placements } = found.value
  const changed = placements.filter((placement) => placement.part !== part.id)
  if (changed.length === 0) return done(design)
  const swapped = swapEach(group, catalogue, part, changed)
  return swapped.ok ? done(replaceGroup(design, swapped.value)) : swapped
}

function swapEach(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  changed: readonly Placement[],
): Outcome<RackGroup, Refusal> {
  let next = group
  for (const { id, u, face } of changed) {
    if (part.mount && !takesSlot(part) && u !== undefined)
      return refused({ code: 'takes-no-slot', part: part.id })
    const place = { part, u, face, ignoring: new Set([id]) }
    const misfit = checkFit(next, catalogue, place) ?? checkSwapLoad(next, catalogue, part, id)
    if (misfit) return refused(misfit)
    const blanks = new Set(findBlanks(next, catalogue, place).map((blank) => blank.id))
    const placements = next.placements
      .filter((placement) => !blanks.has(placement.id))
      .map((placement) => (placement.id === id ? { ...placement, part: part.id } : placement))
    next = { ...next, placements }
  }
  return done(next)
}

/** A lighter part is welcome in a rack that weighs too much already. */
function checkSwapLoad(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  leaving: string,
): Refusal | undefined {
  const placements = group.placements.filter(({ id }) => id !== leaving)
  const former = catalogue.parts.get(group.placements.find(({ id }) => id === leaving)?.part ?? '')
  if (former && pieceMass(part, catalogue) <= pieceMass(former, catalogue)) return undefined
  return checkLoad({ ...group, placements }, catalogue, part)
}

/** Parts that could stand in place of all of these, the present one left out; of hung parts only those of the same zone. */
export function listSwaps(design: Design, catalogue: Catalogue, request: Omit<SwapParts, 'part'>): Part[] {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return []
  const { group, placements } = found.value
  const present = new Set(placements.map((placement) => placement.part))
  const zones = new Set([...present].map((id) => catalogue.parts.get(id)?.mount?.zone))
  return [...catalogue.parts.values()].filter((part) => {
    if (!part.mount || present.has(part.id)) return false
    if (!takesSlot(part) && !zones.has(part.mount.zone)) return false
    return swapEach(group, catalogue, part, placements).ok
  })
}
