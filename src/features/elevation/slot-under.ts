import type { Pointed } from '../../state/placing'
import { findSlot } from '../../state/slot-finders'

/** How far beside the opening a pointer still means this rack, screen pixels. */
const REACH = 24

/**
 * The place in a rack under a point of the window, in the drawing or in another view; undefined beside the racks. Read from the page itself, so that it
 * holds at every zoom and scroll. `data-rack` stands on the drawing, `data-opening` on what its units span.
 */
export function slotUnder(x: number, y: number): Pointed | undefined {
  const rack = document.elementFromPoint(x, y)?.closest('svg[data-rack]')
  if (!(rack instanceof SVGElement)) return findSlot(x, y)
  const { rack: group, face, units: total } = rack.dataset
  const box = rack.querySelector('[data-opening]')?.getBoundingClientRect()
  const units = Number(total)
  if (!group || !box || !units || x < box.left - REACH || x > box.right + REACH) return undefined
  const u = 1 + ((box.bottom - y) / box.height) * units
  return { group, u: Math.max(1, Math.min(units + 0.99, u)), face: face === 'rear' ? 'rear' : 'front' }
}
