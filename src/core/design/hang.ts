import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'
import { type FrameShape, shapeFrame } from '../geometry/frame-shape'
import { hungSize, type Strip, shareStrips, stripsOf, zoneOf } from '../geometry/zones'
import type { Refusal } from './refusal'
import type { Placement, RackGroup } from './schema'

export type HangMisfit = Extract<Refusal, { code: 'zone-size' | 'zone-full' }>

/** Whether the part hangs in the rack without taking a slot: busbar, manifold, cartridge. */
export function hangs(part: Part): boolean {
  return part.mount !== undefined && !(part.mount.heightU > 0)
}

/** Why one more part finds no room where it would hang: too big for the place, or others hang there. */
export function checkHang(
  group: RackGroup,
  catalogue: Catalogue,
  part: Part,
  ignoring?: ReadonlySet<string>,
): HangMisfit | undefined {
  const framePart = catalogue.parts.get(group.frame)
  if (!framePart) return undefined
  const frame = shapeFrame(framePart)
  const zone = zoneOf(part)
  const strips = stripsOf(frame, zone)
  const strip = strips[0] as Strip
  const tooBig = checkSize(frame, strip, part)
  if (tooBig) return tooBig
  const others = hungIn(group, catalogue, zone).filter(({ placement }) => !ignoring?.has(placement.id))
  const sizes = [...others.map((other) => other.part), part].map((one) => hungSize(one, strip))
  const [first] = others
  if (!first || shareStrips(strips, sizes)) return undefined
  const by = others.map(({ placement }) => placement.id)
  return { code: 'zone-full', part: part.id, zone, by, byPart: first.part.id }
}

function checkSize(frame: FrameShape, strip: Strip, part: Part): HangMisfit | undefined {
  const [w, d, h] = part.size ?? [0, 0, 0]
  const measures = [
    ['width', w, strip.w],
    ['depth', d, strip.d],
    ['height', h, frame.outer.h],
  ] as const
  const over = measures.find(([, size, room]) => size > room)
  if (!over) return undefined
  const [measure, sizeMm, roomMm] = over
  return { code: 'zone-size', part: part.id, zone: zoneOf(part), measure, sizeMm, roomMm }
}

function hungIn(
  group: RackGroup,
  catalogue: Catalogue,
  zone: string,
): { placement: Placement; part: Part }[] {
  return group.placements.flatMap((placement) => {
    const part = catalogue.parts.get(placement.part)
    return part && hangs(part) && zoneOf(part) === zone ? [{ placement, part }] : []
  })
}
