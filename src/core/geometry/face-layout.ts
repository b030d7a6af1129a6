import type { Category } from '../catalogue/categories'
import type { Part } from '../catalogue/schema'

type FaceRun = NonNullable<Part['face']>[number]
export type FaceKind = FaceRun['kind']

/** A thing on a front panel, mm from the panel's left and bottom edge. */
export interface FaceRect {
  readonly key: string
  readonly kind: FaceKind
  readonly x: number
  readonly z: number
  readonly w: number
  readonly h: number
}

/**
 * Width and height as they show on a panel, mm: OSFP, QSFP, SFP and E1.S by their form-factor standards, the rest
 * as they are usually built. Height 0 stands for the full panel.
 */
const FACE_SIZES: Readonly<Record<FaceKind, readonly [w: number, h: number]>> = {
  handle: [14, 0],
  vent: [30, 0],
  osfp: [22.6, 13],
  qsfp: [18.4, 8.5],
  sfp: [13.4, 8.5],
  e1s: [9.5, 33.8],
  u2: [15, 69.9],
  m2: [22, 4],
  rj45: [15.9, 13.5],
  usb: [13.1, 6],
  fan: [40, 40],
  blower: [240, 240],
  psu: [73, 0],
  led: [4, 4],
  screen: [60, 26],
  label: [40, 10],
  button: [8, 8],
  serial: [31, 12],
  coupling: [24, 24],
  fibre: [14, 8],
  blade: [26, 0],
  gap: [12, 0],
}

/** Front of a part that states none. */
const TYPICAL_FACES: Readonly<Partial<Record<Category, readonly FaceRun[]>>> = {
  'compute-tray': [
    run('handle'),
    run('vent'),
    run('osfp', 4),
    run('vent'),
    run('e1s', 4),
    run('usb'),
    run('led', 2),
    run('handle'),
  ],
  'switch-tray': [run('handle'), run('vent', 3), run('rj45'), run('serial'), run('led', 2), run('handle')],
  'network-switch': [run('rj45', 2, 2), run('osfp', 32, 2), run('led', 2)],
  'power-shelf': [run('psu', 6), run('led', 2)],
  cdu: [run('screen'), run('vent', 3), run('coupling', 2)],
  blank: [run('vent', 3)],
}

function run(kind: FaceKind, count = 1, rows = 1): FaceRun {
  return { kind, count, rows }
}

const EDGE_MM = 3
const GAP_MM = 2
/** Vents, gaps and the blades of a chassis take what is left over; everything else keeps its size. */
const STRETCHES: ReadonlySet<FaceKind> = new Set(['vent', 'gap', 'blade'])

/** What is seen on the front of a part, from left to right over the whole panel; runs wider than it are drawn narrower. */
export function layoutFace(part: Part, panel: { readonly w: number; readonly h: number }): FaceRect[] {
  const runs = part.face ?? TYPICAL_FACES[part.category] ?? [run('vent')]
  const inner = { w: Math.max(panel.w - 2 * EDGE_MM, 1), h: Math.max(panel.h - 2 * EDGE_MM, 1) }
  const blocks = growFans(
    runs.map((item) => shapeRun(item, inner.h)),
    inner,
  )
  const natural = widthOf(blocks)
  const squeeze = Math.min(1, inner.w / natural)
  const spare = Math.max(0, inner.w - natural)
  const stretching = blocks.filter((block) => STRETCHES.has(block.run.kind)).length
  const perStretch = stretching > 0 ? spare / stretching : 0
  const perGap = stretching > 0 || blocks.length < 2 ? 0 : spare / (blocks.length - 1)

  const rects: FaceRect[] = []
  let x = EDGE_MM + (stretching === 0 && blocks.length === 1 ? spare / 2 : 0)
  blocks.forEach((block, b) => {
    const extra = STRETCHES.has(block.run.kind) ? perStretch : 0
    const w = block.w * squeeze + extra
    for (let i = 0; i < block.run.count && block.run.kind !== 'gap'; i++) {
      const column = Math.floor(i / block.rows)
      const row = i % block.rows
      const step = w / block.columns
      rects.push({
        key: `${b}.${i}`,
        kind: block.run.kind,
        x: x + column * step,
        z: EDGE_MM + (inner.h - block.h) / 2 + (block.rows - 1 - row) * (block.itemH + GAP_MM),
        w: Math.max(step - GAP_MM * squeeze, step * 0.6),
        h: block.itemH,
      })
    }
    x += w + GAP_MM * squeeze + perGap
  })
  return rects
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.w, 0) + GAP_MM * (blocks.length - 1)
}

/** Tall chassis have larger fans: they take the room that is left over, up to twice the 1U size. */
function growFans(blocks: readonly Block[], inner: { readonly w: number; readonly h: number }): Block[] {
  const fans = blocks.filter((block) => block.run.kind === 'fan').reduce((sum, block) => sum + block.w, 0)
  const most = fans > 0 ? Math.min(2, 1 + (inner.w - widthOf(blocks)) / fans) : 1
  if (most <= 1) return [...blocks]
  return blocks.map((block) => (block.run.kind === 'fan' ? shapeRun(block.run, inner.h, most) : block))
}

interface Block {
  readonly run: FaceRun
  readonly rows: number
  readonly columns: number
  readonly itemH: number
  readonly w: number
  readonly h: number
}

/** A run as rows and columns, drawn smaller where its rows are taller than the panel. */
function shapeRun(item: FaceRun, height: number, factor = 1): Block {
  const [width, natural] = FACE_SIZES[item.kind].map((length) => length * factor) as [number, number]
  const rows = Math.min(item.rows, item.count)
  const columns = Math.ceil(item.count / rows)
  const room = (height - GAP_MM * (rows - 1)) / rows
  const wanted = natural === 0 ? room : natural
  const itemH = Math.max(Math.min(wanted, room), 0.5)
  const shrink = natural === 0 ? 1 : itemH / natural
  const itemW = width * shrink
  return {
    run: item,
    rows,
    columns,
    itemH,
    w: columns * (itemW + GAP_MM),
    h: rows * itemH + GAP_MM * (rows - 1),
  }
}
