import type { Category } from '../../core/catalogue/categories'
import type { Part } from '../../core/catalogue/schema'
import type { Box } from '../../core/geometry/box'

/** A box as the plan draws it: y downwards, the front edge at the bottom. */
export interface PlanShape {
  readonly key: string
  readonly part: Part
  readonly nth: number
  /** A card's own board: it fills the card and says nothing new. */
  readonly inner: boolean
  /** Its middle is under something that is not seen through. */
  readonly hidden: boolean
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

/** What is drawn so that things below show through. */
const CLEAR: ReadonlySet<Category> = new Set(['cold-plate', 'mechanical', 'hose', 'quick-disconnect'])
/** From this share of what it lies on, a board fills it. */
const FILLING = 0.5

/**
 * Seen from above: what is higher covers what is lower.
 * @param depth of the whole plan, mm
 */
export function buildPlanShapes(boxes: readonly Box[], depth: number): PlanShape[] {
  const seen = new Map<string, number>()
  const areas = new Map(boxes.map((box) => [box.key, box.w * box.d]))
  return boxes
    .map((box) => {
      const nth = (seen.get(box.part.id) ?? 0) + 1
      seen.set(box.part.id, nth)
      const { key, part, x, z, w, d, level } = box
      const outer = areas.get(key.slice(0, Math.max(0, key.lastIndexOf('/'))))
      const inner = outer !== undefined && w * d > outer * FILLING
      return { key, part, nth, inner, hidden: isHidden(box, boxes), x, y: depth - box.y - d, w, d, level, z }
    })
    .sort((a, b) => a.z - b.z || a.level - b.level)
    .map(({ level: _, z: __, ...shape }) => shape)
}

function isHidden(box: Box, boxes: readonly Box[]): boolean {
  const [x, y] = [box.x + box.w / 2, box.y + box.d / 2]
  return boxes.some(
    (other) =>
      other.z >= box.z + box.h &&
      !CLEAR.has(other.part.category) &&
      !other.key.startsWith(`${box.key}/`) &&
      other.x < x &&
      x < other.x + other.w &&
      other.y < y &&
      y < other.y + other.d,
  )
}

export interface PlanCount {
  readonly part: Part
  readonly pieces: number
}

/** Distinct parts of a plan with how often each is drawn, in the order of the catalogue's categories. */
export function countShapes(shapes: readonly PlanShape[], order: readonly Category[]): PlanCount[] {
  const counts = new Map<Part, number>()
  for (const { part } of shapes) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts]
    .map(([part, pieces]) => ({ part, pieces }))
    .sort((a, b) => order.indexOf(a.part.category) - order.indexOf(b.part.category))
}
