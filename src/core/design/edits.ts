import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'
import { type OptionName, type Options, optionsSchema } from '../options/options'
import { done, type Outcome, refused } from '../units/outcome'
import { checkFit, type Face, type FitRequest, findBlanks, nextFreeSlot, takesSlot } from './fit'
import { checkLoad } from './load'
import type { Refusal } from './refusal'
import {
  COUNT_LIMIT,
  type Design,
  NAME_LIMIT,
  PLACEMENT_LIMIT,
  type Placement,
  type RackGroup,
} from './schema'

/*
 * Edits: pure functions from a design to the next one, or to the reason why not. Page, keyboard, palette, command line
 * and tests call the same ones. An edit that changes nothing gives back the very same design, so that history and
 * evaluation can tell. Blanks are replaced by what is placed on them; a removed tray leaves its slot empty.
 */

export type Edited = Outcome<Design, Refusal>

export interface AddPlacement {
  readonly group: string
  readonly part: string
  /** Lowest U; the first free slot from the bottom unless told. */
  readonly u?: number | undefined
  readonly face?: Face | undefined
  /** Where to look for a free slot when `u` is not given. */
  readonly from?: 'bottom' | 'top' | undefined
}

/** Places a part in a rack. Placed onto blanks and nothing else, it replaces the blanks. */
export function addPlacement(design: Design, catalogue: Catalogue, request: AddPlacement): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  const part = catalogue.parts.get(request.part)
  if (!part) return refused({ code: 'no-part', part: request.part })
  const added = placeInto(group, catalogue, part, request)
  return added.ok ? done(replaceGroup(design, added.value)) : added
}

/** The same rack with the part placed in it; blanks in the way leave. */
export function placeInto(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  request: Pick<AddPlacement, 'u' | 'face' | 'from'>,
): Outcome<RackGroup, Refusal> {
  const face = request.face ?? 'front'
  const direction = request.from === 'top' ? 'down' : 'up'
  const u = takesSlot(part)
    ? (request.u ?? nextFreeSlot(group, catalogue, part, { face, direction }))
    : undefined
  const place: FitRequest = { part, u, face }
  const misfit = checkFit(group, catalogue, place)
  if (misfit) return refused(misfit.code === 'needs-slot' ? noRoom(group, catalogue, part) : misfit)
  const overload = checkLoad(group, catalogue, part)
  if (overload) return refused(overload)
  const blanks = new Set(findBlanks(group, catalogue, place).map((blank) => blank.id))
  const kept = group.placements.filter((placement) => !blanks.has(placement.id))
  if (kept.length >= PLACEMENT_LIMIT) return refused({ code: 'too-many', most: PLACEMENT_LIMIT })
  const placement: Placement = {
    id: nextPlacementId(group),
    part: part.id,
    face,
    ...(u === undefined ? {} : { u }),
  }
  return done({ ...group, placements: [...kept, placement] })
}

/** A rack that takes no such part at all has a better reason than being full. */
function noRoom(group: RackGroup, catalogue: Catalogue, part: Part): Refusal {
  const misfit = checkFit({ ...group, placements: [] }, catalogue, { part, u: 1, face: 'front' })
  return misfit ?? { code: 'no-room', part: part.id, heightU: part.mount?.heightU ?? 0 }
}

export interface MovePlacements {
  readonly group: string
  readonly ids: readonly string[]
  /** `by` shifts each by so many U; `toU` brings the lowest of them to this U and keeps their distances. */
  readonly move: { readonly by: number } | { readonly toU: number }
  /** The side that half-depth parts come to; each keeps its own where it is left out. Others have no side to change. */
  readonly face?: Face | undefined
}

/** Moves trays together, as one: either all fit, or nothing changes. Blanks in the way are replaced. */
export function movePlacements(design: Design, catalogue: Catalogue, request: MovePlacements): Edited {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return found
  const { group, placements, ids } = found.value
  const slotted = placements.filter((placement) => placement.u !== undefined)
  const lowest = Math.min(...slotted.map((placement) => placement.u ?? Number.POSITIVE_INFINITY))
  const shift = 'by' in request.move ? request.move.by : request.move.toU - lowest
  if (slotted.length === 0) return done(design)

  const moved = new Map<string, Placement>()
  const blanks = new Set<string>()
  for (const placement of slotted) {
    const part = catalogue.parts.get(placement.part)
    if (!part) return refused({ code: 'no-part', part: placement.part })
    const u = (placement.u ?? 0) + shift
    const face = turnedFace(placement, part, request.face)
    if (shift === 0 && face === placement.face) continue
    const place: FitRequest = { part, u, face, ignoring: ids }
    const misfit = checkFit(group, catalogue, place)
    if (misfit) return refused(misfit)
    for (const blank of findBlanks(group, catalogue, place)) blanks.add(blank.id)
    moved.set(placement.id, { ...placement, u, face })
  }
  if (moved.size === 0) return done(design)
  const next = group.placements.filter((p) => !blanks.has(p.id)).map((p) => moved.get(p.id) ?? p)
  return done(replaceGroup(design, { ...group, placements: next }))
}

/** Where a part comes to face when it is asked to turn: only what is of half depth has a side of its own. */
export function turnedFace({ face }: Placement, part: Part, wanted: Face | undefined): Face {
  return wanted !== undefined && part.mount?.depth === 'half' && takesSlot(part) ? wanted : face
}

export interface SomePlacements {
  readonly group: string
  readonly ids: readonly string[]
}

/** Takes trays out of a rack. Their slots stay empty: whether to blank them is the user's to say. */
export function removePlacements(design: Design, request: SomePlacements): Edited {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return found
  const { group, ids } = found.value
  if (ids.size === 0) return done(design)
  return done(replaceGroup(design, { ...group, placements: group.placements.filter((p) => !ids.has(p.id)) }))
}

/** Puts a copy of each tray into the nearest free slot above it, or else the nearest below; all or nothing. */
export function duplicatePlacements(design: Design, catalogue: Catalogue, request: SomePlacements): Edited {
  const found = findPlacements(design, request.group, request.ids)
  if (!found.ok) return found
  if (found.value.ids.size === 0) return done(design)
  let group = found.value.group
  for (const placement of found.value.placements) {
    const part = catalogue.parts.get(placement.part)
    if (!part) return refused({ code: 'no-part', part: placement.part })
    const { face, u: from } = placement
    const u =
      nextFreeSlot(group, catalogue, part, { face, from }) ??
      nextFreeSlot(group, catalogue, part, { face, from, direction: 'down' })
    const added = placeInto(group, catalogue, part, { u, face })
    if (!added.ok) return added
    group = added.value
  }
  return done(replaceGroup(design, group))
}

/** How many racks a group stands for. */
export function setGroupCount(
  design: Design,
  request: { readonly group: string; readonly count: number },
): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  if (!isCount(request.count)) return refused({ code: 'out-of-range', least: 1, most: COUNT_LIMIT })
  return done(
    group.count === request.count ? design : replaceGroup(design, { ...group, count: request.count }),
  )
}

/** How often the whole pod is repeated. */
export function setPods(design: Design, pods: number): Edited {
  if (!isCount(pods)) return refused({ code: 'out-of-range', least: 1, most: COUNT_LIMIT })
  return done(design.pods === pods ? design : { ...design, pods })
}

/** Pulls one lever of the design. */
export function setOption<K extends OptionName>(design: Design, name: K, value: Options[K]): Edited {
  if (design.options[name] === value) return done(design)
  const parsed = optionsSchema.safeParse({ ...design.options, [name]: value })
  return parsed.success
    ? done({ ...design, options: parsed.data })
    : refused({ code: 'bad-option', option: name })
}

/** Gives the design the user's own name, the same in every language. */
export function renameDesign(design: Design, name: string): Edited {
  const trimmed = name.trim()
  if (trimmed === '' || trimmed.length > NAME_LIMIT) return refused({ code: 'bad-name', most: NAME_LIMIT })
  return done(design.name === trimmed ? design : { ...design, name: trimmed })
}

export function findGroup(design: Design, id: string): RackGroup | undefined {
  return design.pod.racks.find((group) => group.id === id)
}

export interface FoundPlacements {
  readonly group: RackGroup
  /** In the order of the group, whatever the order of the request. */
  readonly placements: readonly Placement[]
  readonly ids: ReadonlySet<string>
}

export function findPlacements(
  design: Design,
  groupId: string,
  wanted: readonly string[],
): Outcome<FoundPlacements, Refusal> {
  const group = findGroup(design, groupId)
  if (!group) return refused({ code: 'no-group', group: groupId })
  const ids = new Set(wanted)
  const placements = group.placements.filter((placement) => ids.has(placement.id))
  const missing = wanted.find((id) => !placements.some((placement) => placement.id === id))
  return missing === undefined
    ? done({ group, placements, ids })
    : refused({ code: 'no-tray', placement: missing })
}

export function replaceGroup(design: Design, group: RackGroup): Design {
  const racks = design.pod.racks.map((other) => (other.id === group.id ? group : other))
  return { ...design, pod: { ...design.pod, racks } }
}

/** The first number above the placements that nobody has, so that the same edit of the same design always makes the same id. */
export function nextPlacementId(group: RackGroup): string {
  const taken = new Set(group.placements.map((placement) => placement.id))
  let n = group.placements.length + 1
  while (taken.has(`p${n}`)) n++
  return `p${n}`
}

function isCount(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= COUNT_LIMIT
}
