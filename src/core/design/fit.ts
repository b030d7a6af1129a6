import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import { checkHang } from './hang'
import { mountSetback } from './mount-setback'
import type { Refusal } from './refusal'
import type { Placement, RackGroup } from './schema'

export type Face = Placement['face']

/** Why a part does not fit at a place. */
export type Misfit = Extract<
  Refusal,
  {
    code:
      | 'not-mountable'
      | 'needs-slot'
      | 'outside'
      | 'occupied'
      | 'width'
      | 'too-deep'
      | 'half-unit'
      | 'zone-size'
      | 'zone-full'
  }
>

export interface FitRequest {
  readonly part: Part
  /** Lowest U the part would take; needless for parts of height 0. */
  readonly u: number | undefined
  readonly face: Face
  /** Placements that are about to leave, such as the ones being moved. */
  readonly ignoring?: ReadonlySet<string> | undefined
}

export interface SlotSearch {
  readonly face?: Face | undefined
  readonly ignoring?: ReadonlySet<string> | undefined
  /** Half units too, where the frame has them; only parts made of half units are offered them unasked. */
  readonly halves?: boolean | undefined
}

/** Whether the part stands in slots; what does not, hangs (`hang.ts`). */
export function takesSlot(part: Part): boolean {
  return (part.mount?.heightU ?? 0) > 0
}

/** U positions of the rack of a group; 0 where the frame is unknown. */
export function rackUnits(group: RackGroup, catalogue: Catalogue): number {
  const frame = catalogue.parts.get(group.frame)
  return (frame && factNumber(frame, 'units')) ?? 0
}

/**
 * Why a part does not fit in the rack at a place, or undefined where it does.
 * Half-depth parts on front and rear share a slot; whatever is full depth takes both faces. A slot that only blanks
 * take counts as free for anything but a blank: whoever places there replaces them (`findBlanks`). What takes no slot needs
 * room where it hangs.
 */
export function checkFit(group: RackGroup, catalogue: Catalogue, request: FitRequest): Misfit | undefined {
  const { part, u } = request
  if (!part.mount) return { code: 'not-mountable', part: part.id }
  if (!takesSlot(part)) return checkHang(group, catalogue, part, request.ignoring)
  if (u === undefined) return { code: 'needs-slot', part: part.id }
  return (
    checkWidth(group, catalogue, part) ??
    checkDepth(group, catalogue, part) ??
    checkInside(group, catalogue, part, u) ??
    checkStep(group, catalogue, part, u) ??
    checkFree(group, catalogue, request)
  )
}

export function checkWidth(group: RackGroup, catalogue: Catalogue, part: Part): Misfit | undefined {
  const frameWidth = catalogue.parts.get(group.frame)?.frameWidth
  const widthClass = part.mount?.widthClass
  if (!frameWidth || !widthClass || !takesSlot(part) || widthClass === 'any' || widthClass === frameWidth)
    return undefined
  return { code: 'width', part: part.id, widthClass, frameWidth }
}

export function checkInside(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  u: number,
): Misfit | undefined {
  const units = rackUnits(group, catalogue)
  const heightU = part.mount?.heightU ?? 0
  // U1 is the lowest; a part of 2U at U47 takes U47 and U48.
  if (u >= 1 && u + heightU <= units + 1) return undefined
  return { code: 'outside', part: part.id, u, heightU, units }
}

/** A body of stated depth ends before the frame does. What states none is taken to fit. */
export function checkDepth(group: RackGroup, catalogue: Catalogue, part: Part): Misfit | undefined {
  const frame = catalogue.parts.get(group.frame)
  const outer = frame && factNumber(frame, 'outerDepthMm')
  const depthMm = part.size?.[1]
  if (outer === undefined || depthMm === undefined || !takesSlot(part)) return undefined
  const roomMm = outer - mountSetback(outer)
  return depthMm > roomMm ? { code: 'too-deep', part: part.id, depthMm, roomMm } : undefined
}

/** The least step at which a part may stand in the rack, U: half units need a frame, or a part, made for them. */
export function slotStep(group: RackGroup, catalogue: Catalogue, part: Part): number {
  const frame = catalogue.parts.get(group.frame)
  const ofPart = (part.mount?.heightU ?? 1) % 1 === 0 ? 1 : 0.5
  // Whatever a design says of its frame: slots lie at whole and half units, nowhere else.
  const ofFrame = ((frame && factNumber(frame, 'slotStepU')) ?? 1) <= 0.5 ? 0.5 : 1
  return Math.min(ofFrame, ofPart)
}

function checkStep(group: RackGroup, catalogue: Catalogue, part: Part, u: number): Misfit | undefined {
  if (u % slotStep(group, catalogue, part) === 0) return undefined
  return { code: 'half-unit', part: part.id, u, frame: group.frame }
}

function checkFree(group: RackGroup, catalogue: Catalogue, request: FitRequest): Misfit | undefined {
  const { part, u } = request
  const inTheWay = findOccupants(group, catalogue, request).filter(
    (placement) => part.category === 'blank' || catalogue.parts.get(placement.part)?.category !== 'blank',
  )
  const first = inTheWay[0]
  if (!first || u === undefined) return undefined
  return {
    code: 'occupied',
    part: part.id,
    u,
    by: inTheWay.map((placement) => placement.id),
    byPart: first.part,
  }
}

/** Placements that share space with the request, blanks too. */
export function findOccupants(group: RackGroup, catalogue: Catalogue, request: FitRequest): Placement[] {
  return group.placements.filter((placement) => {
    if (request.ignoring?.has(placement.id)) return false
    const other = catalogue.parts.get(placement.part)
    return other !== undefined && overlaps(request, { part: other, u: placement.u, face: placement.face })
  })
}

type Space = Pick<FitRequest, 'part' | 'u' | 'face'>

/** Whether two parts of one rack claim the same space. */
export function overlaps(a: Space, b: Space): boolean {
  if (a.u === undefined || b.u === undefined || !takesSlot(a.part) || !takesSlot(b.part)) return false
  const sameFace = a.face === b.face || a.part.mount?.depth === 'full' || b.part.mount?.depth === 'full'
  const heightA = a.part.mount?.heightU ?? 0
  const heightB = b.part.mount?.heightU ?? 0
  return sameFace && a.u < b.u + heightB && b.u < a.u + heightA
}

/** Blanks that placing the request would replace. */
export function findBlanks(group: RackGroup, catalogue: Catalogue, request: FitRequest): Placement[] {
  if (request.part.category === 'blank') return []
  return findOccupants(group, catalogue, request).filter(
    (placement) => catalogue.parts.get(placement.part)?.category === 'blank',
  )
}

/** Every U at which the part fits, from the bottom up. Empty for parts that take no slot. */
export function freeSlots(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  search: SlotSearch = {},
): number[] {
  if (!takesSlot(part)) return []
  const { face = 'front', ignoring, halves } = search
  const step = halves || (part.mount?.heightU ?? 1) % 1 !== 0 ? slotStep(group, catalogue, part) : 1
  const slots: number[] = []
  for (let u = 1; u <= rackUnits(group, catalogue); u += step) {
    if (!checkFit(group, catalogue, { part, u, face, ignoring })) slots.push(u)
  }
  return slots
}

export interface NextSlotSearch extends SlotSearch {
  /** Where to start looking; the bottom when going up, the top when going down. */
  readonly from?: number | undefined
  readonly direction?: 'up' | 'down' | undefined
}

/** The nearest U at which the part fits, going up from the bottom unless told; undefined where there is none. */
export function nextFreeSlot(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  search: NextSlotSearch = {},
): number | undefined {
  // What goes on from a half unit goes on in halves.
  const halves = search.halves ?? (search.from ?? 1) % 1 !== 0
  const slots = freeSlots(group, catalogue, part, { ...search, halves })
  if (search.direction === 'down')
    return slots.findLast((u) => u <= (search.from ?? Number.POSITIVE_INFINITY))
  return slots.find((u) => u >= (search.from ?? 1))
}
