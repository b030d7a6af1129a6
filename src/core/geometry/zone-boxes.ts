import type { Part } from '../catalogue/schema'
import type { Placement } from '../design/schema'
import type { Box } from './box'
import type { Size } from './dimensions'
import type { FrameShape } from './frame-shape'
import { hungSize, rowOf, type Strip, shareStrips, stripsOf, ZONE_GAP_MM, type Zone, zoneOf } from './zones'

export interface Hung {
  readonly placement: Placement
  readonly part: Part
}

/** Boxes of parts that take no slot: they hang behind the trays or beside the posts. */
export function buildZoneBoxes(frame: FrameShape, hung: readonly Hung[]): Box[] {
  const zones = new Map<Zone, Hung[]>()
  for (const item of hung) {
    const zone = zoneOf(item.part)
    zones.set(zone, [...(zones.get(zone) ?? []), item])
  }
  return [...zones].flatMap(([zone, items]) => {
    const strips = stripsOf(frame, zone)
    const sizes = items.map(({ part }) => hungSize(part, strips[0] as Strip))
    // A file may hold more than fits, which the rule `space.zone-over` says; all of it is drawn nevertheless.
    const sides = shareStrips(strips, sizes) ?? items.map((_, i) => i % strips.length)
    return strips.flatMap((strip, side) =>
      fillStrip(
        frame,
        strip,
        items.filter((_, i) => sides[i] === side),
      ),
    )
  })
}

function fillStrip(frame: FrameShape, strip: Strip, items: readonly Hung[]): Box[] {
  const sizes = items.map(({ part }) => hungSize(part, strip))
  switch (rowOf(strip, sizes)) {
    case 'across':
      return fillAcross(frame, strip, items, sizes)
    case 'behind':
      return fillBehind(frame, strip, items, sizes)
    case undefined: {
      const cell = strip.w / items.length
      const width = Math.max(cell - ZONE_GAP_MM, cell / 2)
      const depth = strip.d - ZONE_GAP_MM
      const squeezed = sizes.map(([w, d, h]): Size => [Math.min(w, width), Math.min(d, depth), h])
      return fillAcross(frame, strip, items, squeezed)
    }
  }
}

/** Side by side from left to right, with the same air between them. */
function fillAcross(frame: FrameShape, strip: Strip, items: readonly Hung[], sizes: readonly Size[]): Box[] {
  const air = (strip.w - sizes.reduce((sum, [w]) => sum + w, 0)) / items.length
  let x = strip.x + air / 2
  return items.map((item, i) => {
    const size = sizes[i] as Size
    const box = boxOf(frame, item, size, { x, y: strip.y + Math.min(ZONE_GAP_MM, strip.d - size[1]) / 2 })
    x += size[0] + air
    return box
  })
}

/** One behind the other, the last one nearest to the rear; each hangs lower than the one it hides, which so stays in sight. */
function fillBehind(frame: FrameShape, strip: Strip, items: readonly Hung[], sizes: readonly Size[]): Box[] {
  let y = strip.y + strip.d
  const boxes = items.map((item, i) => {
    const nth = items.length - 1 - i
    const size = sizes[nth] as Size
    y -= size[1] + (i === 0 ? 0 : ZONE_GAP_MM)
    const x = strip.x + (strip.w - size[0]) / 2
    return boxOf(frame, items[nth] ?? item, size, { x, y }, i / (items.length - 1))
  })
  return boxes.reverse()
}

/** @param lift where it hangs between the bottom of the opening (0) and its top (1) */
function boxOf(
  frame: FrameShape,
  { placement, part }: Hung,
  [w, d, tall]: Size,
  { x, y }: Pick<Strip, 'x' | 'y'>,
  lift = 0.5,
): Box {
  const h = Math.min(tall, frame.opening.h)
  const z = (frame.opening.h - h) * lift
  return { key: placement.id, part, placement: placement.id, face: 'rear', level: 0, x, y, z, w, d, h }
}
