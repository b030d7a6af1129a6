import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import { mountSetback } from '../design/mount-setback'
import { REAR_ZONE_MM, UNIT_MM, WIDTHS, type WidthClass } from './dimensions'

/**
 * A rack frame in millimetres. The origin is the left front edge of the frame at the floor of U1: x to the right,
 * y to the rear, z upwards; the foot of the frame lies below z = 0.
 */
export interface FrameShape {
  readonly units: number
  /** Height of one unit, mm. */
  readonly unitMm: number
  readonly widthClass: WidthClass
  readonly outer: { readonly w: number; readonly d: number; readonly h: number; readonly z: number }
  /** Between the posts, where bodies go. */
  readonly opening: { readonly x: number; readonly w: number; readonly h: number }
  /** Front panels, which may cover the posts. */
  readonly panel: { readonly x: number; readonly w: number }
  /** Plane on which front panels sit. */
  readonly mountY: number
  /** Plane behind which busbar, manifolds and cartridges hang. */
  readonly rearY: number
}

/** Room beside the rear posts in which vertical strips hang, from the rear forwards, mm: two of them, one behind the other. */
export function sideChannelMm(outerDepthMm: number): number {
  return 2 * rearZoneMm(outerDepthMm)
}

function rearZoneMm(outerDepthMm: number): number {
  return Math.min(REAR_ZONE_MM, outerDepthMm / 5)
}

export function shapeFrame(frame: Part): FrameShape {
  const units = factNumber(frame, 'units') ?? 42
  const widthClass = frame.frameWidth ?? '19in'
  const { opening, panel } = WIDTHS[widthClass]
  const unitMm = factNumber(frame, 'unitMm') ?? UNIT_MM
  const inner = units * unitMm
  const w = Math.max(factNumber(frame, 'outerWidthMm') ?? 600, panel)
  const d = factNumber(frame, 'outerDepthMm') ?? 1200
  const h = Math.max(factNumber(frame, 'outerHeightMm') ?? inner, inner)
  return {
    units,
    unitMm,
    widthClass,
    outer: { w, d, h, z: -(h - inner) / 2 },
    opening: { x: (w - opening) / 2, w: opening, h: inner },
    panel: { x: (w - panel) / 2, w: panel },
    mountY: mountSetback(d),
    rearY: d - rearZoneMm(d),
  }
}
