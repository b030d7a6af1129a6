import type { Catalogue } from '../catalogue/catalogue'
import type { Design } from '../design/schema'
import { standingHeight } from './frame-boxes'
import { shapeFrame } from './frame-shape'

/** A strip of floor between two rows, mm. */
export interface Aisle {
  readonly kind: 'cold' | 'hot'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

/**
 * Every rack of a design as it stands in the hall, one entry a rack in each array. Millimetres: x along the rows, y from
 * the first row backwards; the middle of the hall is the origin.
 */
export interface HallLayout {
  readonly racks: number
  /** Racks of the design beyond what is laid out; whole pods are left out from the last. */
  readonly leftOut: number
  /** Index of its group in `design.pod.racks`. */
  readonly group: Uint16Array
  readonly pod: Uint16Array
  /** Which of its group in its pod. */
  readonly nth: Uint16Array
  /** Left front corner of its ground, before it is turned. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** 1 where the rack looks backwards: it is turned about the middle of its ground. */
  readonly turned: Uint8Array
  readonly aisles: readonly Aisle[]
  readonly rows: number
  readonly size: { readonly w: number; readonly d: number; readonly h: number }
}

/** More racks than these are a map, not a hall. The largest CloudMatrix cluster has 6,912. */
const MOST_RACKS = 12_000
/** A longer run of racks goes on in the next row. */
export const LONGEST_RUN = 20
/** Widths of aisles, mm: two floor tiles behind, three in front; between two pods of a row room to walk through. Drawing only. */
const HOT_AISLE_MM = 1200
const COLD_AISLE_MM = 1800
const PASSAGE_MM = 1200
/** Between neighbours, mm. */
const GAP_MM = 4

interface Standing {
  readonly group: number
  readonly nth: number
  readonly w: number
}

/**
 * Places racks in rows: a pod stands together, rows look at each other over cold aisles and have their backs to hot
 * ones, and the hall is about as wide as deep. A group whose frame is unknown is left out.
 */
export function layoutHall(design: Design, catalogue: Catalogue): HallLayout {
  const frames = design.pod.racks.map(({ frame }) => {
    const part = catalogue.parts.get(frame)
    return part && shapeFrame(part)
  })
  const perPod = design.pod.racks.reduce((sum, { count }, g) => sum + (frames[g] ? count : 0), 0)
  const depth = Math.max(0, ...frames.map((frame) => frame?.outer.d ?? 0))
  const height = Math.max(0, ...frames.map((frame) => (frame ? standingHeight(frame) : 0)))
  const one = listPod(
    design,
    frames.map((frame) => frame?.outer.w),
    MOST_RACKS,
  )
  const pods = one.length === 0 ? 0 : Math.max(1, Math.min(design.pods, Math.floor(MOST_RACKS / one.length)))
  const runs = cutRuns(one)
  const racks = one.length * pods
  const hall = {
    group: new Uint16Array(racks),
    pod: new Uint16Array(racks),
    nth: new Uint16Array(racks),
    x: new Float32Array(racks),
    y: new Float32Array(racks),
    turned: new Uint8Array(racks),
  }
  const widest = Math.max(0, ...runs.map(widthOf))
  const pitch = depth + (HOT_AISLE_MM + COLD_AISLE_MM) / 2
  const perRow = Math.max(1, Math.round(Math.sqrt((runs.length * pods * pitch) / (widest + PASSAGE_MM || 1))))
  const rows = Math.ceil((runs.length * pods) / perRow)
  const columns = Math.min(perRow, runs.length * pods)
  const w = columns * widest + Math.max(0, columns - 1) * PASSAGE_MM
  const rowY = (row: number) =>
    row * depth + Math.ceil(row / 2) * HOT_AISLE_MM + Math.floor(row / 2) * COLD_AISLE_MM
  const d = rows === 0 ? 0 : rowY(rows - 1) + depth

  let at = 0
  for (let run = 0; run < runs.length * pods; run++) {
    const row = Math.floor(run / perRow)
    const standing = runs[run % runs.length] ?? []
    const slack = (widest - widthOf(standing)) / 2
    let x = (run % perRow) * (widest + PASSAGE_MM) + slack - w / 2
    for (const rack of standing) {
      hall.group[at] = rack.group
      hall.pod[at] = Math.floor(run / runs.length)
      hall.nth[at] = rack.nth
      hall.x[at] = x
      hall.y[at] = rowY(row) - d / 2
      hall.turned[at] = row % 2
      x += rack.w + GAP_MM
      at++
    }
  }
  const aisles = Array.from({ length: Math.max(0, rows - 1) }, (_, row): Aisle => {
    const kind = row % 2 === 0 ? 'hot' : 'cold'
    const y = rowY(row) + depth - d / 2
    return { kind, x: -w / 2, y, w, d: kind === 'hot' ? HOT_AISLE_MM : COLD_AISLE_MM }
  })
  return { ...hall, racks, leftOut: perPod * design.pods - racks, aisles, rows, size: { w, d, h: height } }
}

function listPod(design: Design, widths: readonly (number | undefined)[], most: number): Standing[] {
  const list: Standing[] = []
  design.pod.racks.forEach(({ count }, group) => {
    const w = widths[group]
    if (w === undefined) return
    for (let nth = 0; nth < count && list.length < most; nth++) list.push({ group, nth, w })
  })
  return list
}

/** Runs of about equal length, none longer than a row takes. */
function cutRuns(racks: readonly Standing[]): Standing[][] {
  const runs = Math.ceil(racks.length / LONGEST_RUN)
  const length = Math.ceil(racks.length / Math.max(1, runs))
  return Array.from({ length: runs }, (_, i) => racks.slice(i * length, (i + 1) * length)).filter(
    (run) => run.length > 0,
  )
}

function widthOf(run: readonly Standing[]): number {
  return run.reduce((sum, { w }) => sum + w + GAP_MM, -GAP_MM)
}
