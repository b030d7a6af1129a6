import type { Category } from '../catalogue/categories'

/** A thing to be laid out, millimetres. */
export interface PlanItem {
  readonly key: string
  readonly category: Category
  readonly w: number
  readonly d: number
}

export interface PlanRect {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

type Band = 'front' | 'middle' | 'rear'

/** Where a kind of thing usually sits in a tray. */
const BANDS: Readonly<Partial<Record<Category, Band>>> = {
  nic: 'front',
  dpu: 'front',
  drive: 'front',
  transceiver: 'front',
  controller: 'front',
  fan: 'rear',
  'quick-disconnect': 'rear',
  'cable-cartridge': 'rear',
  busbar: 'rear',
}

const GAP_MM = 4
/** Each try is this much smaller than the last. */
const SHRINK = 0.92
const SMALLEST = 0.02

/**
 * Places things in rows on a plan of `width` × `depth`: what is plugged at the front, fans and couplings at the rear,
 * boards between; equal things side by side in their order. What would not fit is drawn smaller, all by one factor.
 * No two of the results overlap, none lies outside, none lies on an obstacle unless nothing fits beside the obstacles.
 */
export function packPlan(
  items: readonly PlanItem[],
  width: number,
  depth: number,
  obstacles: readonly PlanRect[] = [],
): Map<string, PlanRect> {
  if (items.length === 0) return new Map()
  // Beside obstacles things may shrink to a third; smaller than that they are better drawn over them.
  for (const [blocked, least] of obstacles.length > 0
    ? ([
        [obstacles, 0.33],
        [[], SMALLEST],
      ] as const)
    : ([[[], SMALLEST]] as const)) {
    for (let factor = 1; factor > least; factor *= SHRINK) {
      const packed = tryPack(items, width, depth, blocked, factor)
      if (packed) return packed
    }
  }
  return packGrid(items, width, depth)
}

interface Row {
  readonly rects: { readonly key: string; readonly rect: PlanRect }[]
  readonly depth: number
}

function tryPack(
  items: readonly PlanItem[],
  width: number,
  depth: number,
  obstacles: readonly PlanRect[],
  factor: number,
): Map<string, PlanRect> | undefined {
  const scaled = items.map((item) => ({ ...item, w: item.w * factor, d: item.d * factor }))
  const gap = GAP_MM * factor
  const inBand = (band: Band): PlanItem[] =>
    scaled.filter((item) => (BANDS[item.category] ?? 'middle') === band)

  if (obstacles.length === 0) {
    const bands = {
      front: buildRows(inBand('front'), width, gap),
      middle: buildRows(inBand('middle'), width, gap),
      rear: buildRows(inBand('rear'), width, gap),
    }
    if (!bands.front || !bands.middle || !bands.rear) return undefined
    const total = (rows: Row[]): number => rows.reduce((sum, row) => sum + row.depth + gap, 0)
    const spare = depth - total(bands.front) - total(bands.middle) - total(bands.rear) - gap
    if (spare < 0) return undefined
    const placed = new Map<string, PlanRect>()
    stackRows(bands.front, gap, placed, gap)
    stackRows(bands.middle, gap + total(bands.front) + spare / 2, placed, gap)
    stackRows(bands.rear, gap + total(bands.front) + total(bands.middle) + spare, placed, gap)
    return placed
  }
  return packAround(
    [...inBand('front'), ...inBand('middle'), ...inBand('rear')],
    width,
    depth,
    obstacles,
    gap,
  )
}

/** Rows from left to right, spread over the width; undefined where one thing is wider than the plan. */
function buildRows(items: readonly PlanItem[], width: number, gap: number): Row[] | undefined {
  const rows: PlanItem[][] = []
  let used = 0
  for (const item of items) {
    if (item.w + 2 * gap > width) return undefined
    const row = rows.at(-1)
    if (row && used + item.w + gap <= width) {
      row.push(item)
      used += item.w + gap
    } else {
      rows.push([item])
      used = item.w + 2 * gap
    }
  }
  return rows.map((row) => {
    const free = (width - row.reduce((sum, item) => sum + item.w, 0)) / (row.length + 1)
    let x = free
    const rects = row.map((item) => {
      const rect = { x, y: 0, w: item.w, d: item.d }
      x += item.w + free
      return { key: item.key, rect }
    })
    return { rects, depth: Math.max(...row.map((item) => item.d)) }
  })
}

function stackRows(rows: readonly Row[], from: number, placed: Map<string, PlanRect>, gap: number): void {
  let y = from
  for (const row of rows) {
    for (const { key, rect } of row.rects) placed.set(key, { ...rect, y: y + (row.depth - rect.d) / 2 })
    y += row.depth + gap
  }
}

/** Rows from the front, each thing moved on past what is in its way. */
function packAround(
  items: readonly PlanItem[],
  width: number,
  depth: number,
  obstacles: readonly PlanRect[],
  gap: number,
): Map<string, PlanRect> | undefined {
  const placed = new Map<string, PlanRect>()
  let x = gap
  let y = gap
  let rowDepth = 0
  for (const item of items) {
    for (;;) {
      if (y + item.d + gap > depth) return undefined
      if (x + item.w + gap > width) {
        if (item.w + 2 * gap > width) return undefined
        // A row that took nothing gives way in small steps, so that a gap between obstacles is not jumped over.
        y += rowDepth > 0 ? rowDepth + gap : 5
        x = gap
        rowDepth = 0
        continue
      }
      const rect = { x, y, w: item.w, d: item.d }
      const hit = obstacles.find((obstacle) => rectsOverlap(rect, obstacle))
      if (hit) {
        x = hit.x + hit.w + gap
        continue
      }
      placed.set(item.key, rect)
      x += item.w + gap
      rowDepth = Math.max(rowDepth, item.d)
      break
    }
  }
  return placed
}

/** For crowds that no shrinking gets into rows: an even grid. */
function packGrid(items: readonly PlanItem[], width: number, depth: number): Map<string, PlanRect> {
  const columns = Math.ceil(Math.sqrt((items.length * width) / depth))
  const cellW = width / columns
  const cellD = depth / Math.ceil(items.length / columns)
  return new Map(
    items.map((item, i) => {
      const rect = {
        x: (i % columns) * cellW,
        y: Math.floor(i / columns) * cellD,
        w: cellW * 0.9,
        d: cellD * 0.9,
      }
      return [item.key, rect]
    }),
  )
}

export function rectsOverlap(a: PlanRect, b: PlanRect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.d && b.y < a.y + a.d
}
