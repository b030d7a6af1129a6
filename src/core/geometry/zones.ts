import type { Part } from '../catalogue/schema'
import { type Size, sizeOf } from './dimensions'
import { type FrameShape, sideChannelMm } from './frame-shape'

/*
 * Where parts hang that take no slot, and how many find room there. A strip is filled side by side or, where that is
 * too wide, one behind the other; never both, as hoses and plugs must be reached.
 */

export type Zone = NonNullable<NonNullable<Part['mount']>['zone']>

/** Floor of the room for a zone, mm in the rack; it reaches over the whole height of the frame. */
export interface Strip {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

/** Between neighbours, mm. */
export const ZONE_GAP_MM = 4

/** Share of the opening that a rear zone may take, from the left seen from the front; a zone of two strips has two sides. */
const SHARES: Readonly<Record<Exclude<Zone, 'side'>, readonly (readonly [from: number, to: number])[]>> = {
  'rear-left': [[0, 0.16]],
  'rear-centre': [[0.43, 0.57]],
  'rear-right': [[0.84, 1]],
  // What is left between manifolds and busbar.
  cartridge: [
    [0.17, 0.42],
    [0.58, 0.83],
  ],
}

export function zoneOf(part: Part): Zone {
  if (part.mount?.zone) return part.mount.zone
  if (part.category === 'busbar') return 'rear-centre'
  if (part.category === 'cable-cartridge') return 'cartridge'
  if (part.category === 'manifold') return 'rear-right'
  return 'side'
}

export function stripsOf(frame: FrameShape, zone: Zone): readonly Strip[] {
  const { opening, outer, rearY, panel } = frame
  if (zone === 'side') {
    const d = sideChannelMm(outer.d)
    return [0, outer.w - panel.x].map((x) => ({ x, y: outer.d - d, w: panel.x, d }))
  }
  return SHARES[zone].map(([from, to]) => ({
    x: opening.x + from * opening.w,
    y: rearY,
    w: (to - from) * opening.w,
    d: outer.d - rearY,
  }))
}

/** Shape of what states none and has no typical one either. */
const UNSTATED: Size = [40, 60, 1800]

/** The size that a hung part takes in a strip. A typical shape is none to refuse a part for: it gives way to the strip. */
export function hungSize(part: Part, strip: Strip): Size {
  if (part.size) return part.size
  const [w, d, h] = sizeOf(part) ?? UNSTATED
  return [Math.min(w, strip.w), Math.min(d, strip.d), h]
}

/** How things stand in one strip; undefined where they do not all fit. */
export function rowOf(strip: Strip, sizes: readonly Size[]): 'across' | 'behind' | undefined {
  if (!sizes.every(([w, d]) => w <= strip.w && d <= strip.d)) return undefined
  if (isWithin(sum(sizes, 0), strip.w)) return 'across'
  return isWithin(sum(sizes, 1), strip.d) ? 'behind' : undefined
}

/** More than any strip holds of real things; bounds the search. */
const MOST_HUNG = 24

/**
 * The strip of each part of one zone, left and right in turn where that works; undefined where no sharing out works.
 * All sharings are tried, so taking a part away never leaves the others without room.
 */
export function shareStrips(strips: readonly Strip[], sizes: readonly Size[]): number[] | undefined {
  const [strip, other] = strips
  if (!strip || sizes.length > MOST_HUNG) return undefined
  if (!other) return rowOf(strip, sizes) && sizes.map(() => 0)
  const failed = new Set<string>()
  const visit = (left: readonly Size[], right: readonly Size[]): number[] | undefined => {
    if (!rowOf(strip, left) || !rowOf(other, right)) return undefined
    const size = sizes[left.length + right.length]
    if (!size) return []
    const key = `${left.length + right.length} ${sum(left, 0)} ${sum(left, 1)}`
    if (failed.has(key)) return undefined
    for (const side of sum(left, 0) <= sum(right, 0) ? [0, 1] : [1, 0]) {
      const rest = side === 0 ? visit([...left, size], right) : visit(left, [...right, size])
      if (rest) return [side, ...rest]
    }
    failed.add(key)
    return undefined
  }
  return visit([], [])
}

function isWithin(total: number, room: number): boolean {
  return total <= room + ZONE_GAP_MM
}

/** Along one side, with a gap after each. */
function sum(sizes: readonly Size[], axis: 0 | 1): number {
  return sizes.reduce((total, size) => total + size[axis] + ZONE_GAP_MM, 0)
}
