import type { Part } from '../catalogue/schema'
import type { Placement } from '../design/schema'
import type { Box } from './box'
import { sizeOf } from './dimensions'
import type { FrameShape } from './frame-shape'

export interface Hung {
  readonly placement: Placement
  readonly part: Part
}

type Zone = NonNullable<NonNullable<Part['mount']>['zone']>

/** Share of the opening that a rear zone may take, and where it begins, from the left seen from the front. */
const STRIPS: Readonly<
  Record<Exclude<Zone, 'side' | 'cartridge'>, { readonly from: number; readonly to: number }>
> = {
  'rear-left': { from: 0, to: 0.16 },
  'rear-centre': { from: 0.43, to: 0.57 },
  'rear-right': { from: 0.84, to: 1 },
}

/** Cartridges share what is left between manifolds and busbar, left and right in turn. */
const CARTRIDGE_STRIPS = [
  { from: 0.17, to: 0.42 },
  { from: 0.58, to: 0.83 },
] as const

const GAP_MM = 4

/** Boxes of parts that take no slot: they hang behind the trays or beside the posts, several of a zone side by side. */
export function buildZoneBoxes(frame: FrameShape, hung: readonly Hung[]): Box[] {
  const cells = new Map<string, Hung[]>()
  const counts = new Map<Zone, number>()
  for (const item of hung) {
    const zone = item.part.mount?.zone ?? defaultZone(item.part)
    const nth = counts.get(zone) ?? 0
    counts.set(zone, nth + 1)
    const cell = zone === 'cartridge' || zone === 'side' ? `${zone}:${nth % 2}` : zone
    cells.set(cell, [...(cells.get(cell) ?? []), item])
  }
  return [...cells].flatMap(([cell, items]) => shareStrip(frame, stripOf(frame, cell), items))
}

function defaultZone(part: Part): Zone {
  if (part.category === 'busbar') return 'rear-centre'
  if (part.category === 'cable-cartridge') return 'cartridge'
  if (part.category === 'manifold') return 'rear-right'
  return 'side'
}

interface Strip {
  readonly x: number
  readonly w: number
  readonly y: number
  readonly d: number
}

function stripOf(frame: FrameShape, cell: string): Strip {
  const { opening, outer, rearY } = frame
  const rear = { y: rearY, d: outer.d - rearY }
  const [zone, side] = cell.split(':')
  if (zone === 'side') {
    const w = opening.x
    return { x: side === '0' ? 0 : outer.w - w, w, ...rear }
  }
  const share =
    zone === 'cartridge' ? CARTRIDGE_STRIPS[side === '0' ? 0 : 1] : STRIPS[zone as keyof typeof STRIPS]
  return { x: opening.x + share.from * opening.w, w: (share.to - share.from) * opening.w, ...rear }
}

function shareStrip(frame: FrameShape, strip: Strip, items: readonly Hung[]): Box[] {
  const cell = strip.w / items.length
  return items.map(({ placement, part }, i) => {
    const [w, d, h] = sizeOf(part) ?? [cell, strip.d, frame.opening.h]
    const width = Math.min(w, Math.max(cell - GAP_MM, cell / 2))
    const depth = Math.min(d, strip.d - GAP_MM)
    const height = Math.min(h, frame.opening.h)
    return {
      key: placement.id,
      part,
      placement: placement.id,
      face: 'rear',
      level: 0,
      x: strip.x + i * cell + (cell - width) / 2,
      y: strip.y + GAP_MM / 2,
      z: (frame.opening.h - height) / 2,
      w: width,
      d: depth,
      h: height,
    }
  })
}
