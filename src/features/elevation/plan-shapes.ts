import type { Category } from '../../core/catalogue/categories'
import type { Part } from '../../core/catalogue/schema'
import type { TrayPlan } from '../../core/geometry/tray-boxes'

/** A box as the plan draws it: y downwards, the front edge at the bottom. */
export interface PlanShape {
  readonly key: string
  readonly part: Part
  readonly nth: number
  /** A card's own board: it fills the card and says nothing new. */
  readonly inner: boolean
  /** Under the boards of a chassis, where it shows through. */
  readonly hidden: boolean
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

/** What lies over what, from below; a category that is absent lies with the chips. */
const LAYERS: Readonly<Partial<Record<Category, number>>> = {
  board: 0,
  'cold-plate': 2,
  hose: 3,
  'quick-disconnect': 3,
  manifold: 3,
}
const CHIPS = 1
const FILLING = 0.5
/** From this height a chassis has its things above each other. */
const DECKS_U = 4

/** Supplies of a chassis lie under its boards. */
const UNDERNEATH: ReadonlySet<Category> = new Set(['psu'])

export function buildPlanShapes(plan: TrayPlan, tray: Part): PlanShape[] {
  const depth = plan.size[1]
  const seen = new Map<string, number>()
  const decks = (tray.mount?.heightU ?? 0) >= DECKS_U
  const areas = new Map(plan.boxes.map((box) => [box.key, box.w * box.d]))
  return plan.boxes
    .map((box) => {
      const nth = (seen.get(box.part.id) ?? 0) + 1
      seen.set(box.part.id, nth)
      const { key, part, x, w, d, level } = box
      const outer = areas.get(key.slice(0, Math.max(0, key.lastIndexOf('/'))))
      const inner = outer !== undefined && w * d > outer * FILLING
      const hidden = decks && UNDERNEATH.has(part.category)
      return { key, part, nth, inner, hidden, x, y: depth - box.y - d, w, d, level }
    })
    .sort((a, b) => layerOf(a) - layerOf(b) || a.level - b.level)
    .map(({ level: _, ...shape }) => shape)
}

function layerOf({ part, hidden }: Pick<PlanShape, 'part' | 'hidden'>): number {
  return hidden ? -1 : (LAYERS[part.category] ?? CHIPS)
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
