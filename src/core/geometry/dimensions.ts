import type { Category } from '../catalogue/categories'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'

/** Height of one rack unit, mm (EIA-310: 1.75 in). */
export const UNIT_MM = 44.45

/** Width between the mounting posts, and of a front panel, mm (EIA-310 for 19 in, Open Rack for 21 in, Open Rack Wide). */
export const WIDTHS = {
  '19in': { opening: 450, panel: 482.6 },
  '21in': { opening: 537, panel: 537 },
  wide: { opening: 1068, panel: 1068 },
} as const

export type WidthClass = keyof typeof WIDTHS

/** Room behind the trays for busbar, manifolds and cartridges, mm. */
export const REAR_ZONE_MM = 150

/** Width, depth, height, mm. */
export type Size = readonly [w: number, d: number, h: number]

/**
 * Drawn size of a part that states none, by category. Shapes for the eye: no result reads them, and of the edits only the
 * one that hangs a part beside others.
 * A category that is absent is too small or too pliable to be drawn (cables, hoses, laminates, screws).
 */
const TYPICAL_SIZES: Readonly<Partial<Record<Category, Size>>> = {
  'compute-tray': [440, 760, 43],
  'switch-tray': [440, 760, 43],
  accelerator: [80, 80, 8],
  cpu: [72, 72, 6],
  memory: [12, 10, 2],
  'switch-chip': [70, 70, 6],
  nic: [70, 120, 20],
  dpu: [70, 168, 20],
  controller: [80, 100, 15],
  drive: [34, 112, 10],
  fan: [40, 56, 40],
  'cold-plate': [90, 90, 12],
  'quick-disconnect': [20, 45, 20],
  manifold: [60, 60, 2000],
  board: [300, 220, 3],
  'power-shelf': [440, 700, 43],
  psu: [73, 420, 40],
  converter: [60, 90, 14],
  busbar: [50, 80, 2000],
  'cable-cartridge': [58, 90, 1240],
  transceiver: [22, 100, 13],
  'network-switch': [440, 600, 43],
  cdu: [440, 800, 177],
  blank: [440, 5, 43],
}

/** The size a part is drawn with, or undefined where it is not drawn. */
export function sizeOf(part: Part): Size | undefined {
  if (part.size) return part.size
  const typical = TYPICAL_SIZES[part.category]
  const area = part.category === 'board' ? factNumber(part, 'areaM2') : undefined
  if (!typical || area === undefined || area === 0) return typical
  // A board of known area keeps the typical proportions.
  const [w, d, h] = typical
  const factor = Math.sqrt((area * 1e6) / (w * d))
  return [w * factor, d * factor, h]
}
