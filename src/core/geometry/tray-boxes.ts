import type { Catalogue } from '../catalogue/catalogue'
import type { Category } from '../catalogue/categories'
import type { Contains, Part } from '../catalogue/schema'
import { isContained } from '../count/count-parts'
import type { Options } from '../options/options'
import type { Box } from './box'
import { type Size, sizeOf, UNIT_MM, WIDTHS } from './dimensions'
import { type FreeHeight, findHeight } from './find-height'
import { type PlanItem, type PlanRect, packPlan, rectsOverlap } from './pack-plan'

export interface TrayPlan {
  /** The containing part itself: the ground on which the boxes stand. */
  readonly size: Size
  /** Parents before children; level 1 is what the part contains. Coordinates from the tray's left front bottom edge. */
  readonly boxes: readonly Box[]
}

export interface TrayPlanRequest {
  readonly options: Options
  /** How many levels of containment to lay out. */
  readonly levels?: number
}

/** More pieces than this of one line are a mass, not a drawing. */
const MOST_PIECES = 256
const FLOOR_MM = 2
/** Sheet metal between a chassis inside a chassis and what it holds. */
const SHEET_MM = 1
/** What only touches in the plan does not stand on each other. */
const TOUCH_MM = 0.05
/** What these contain stands on them; what anything else contains is inside it. */
const CARRIERS: ReadonlySet<Category> = new Set(['board', 'accelerator', 'cpu', 'switch-chip'])

/**
 * What is in a part, where it sits. Places come from `at` in the catalogue (mm from the left and front of the
 * containing part, and where it is not the lowest free place, mm above its floor); what states none is laid out in rows
 * (`packPlan`). No two boxes share space but a chassis and what is in it. Things too small or pliable to draw are left out.
 */
export function buildTrayBoxes(part: Part, catalogue: Catalogue, request: TrayPlanRequest): TrayPlan {
  const size = groundOf(part)
  const boxes: Box[] = []
  const ground: Ground = { key: '', part, x: 0, y: 0, z: 0, w: size[0], d: size[1], h: 0 }
  const scope: Scope = {
    catalogue,
    options: request.options,
    levels: request.levels ?? 2,
    // Over a board that is looked at by itself there is no lid.
    ceiling: CARRIERS.has(part.category) ? Number.POSITIVE_INFINITY : size[2],
    width: size[0],
    boxes,
  }
  addContents(ground, 1, scope)
  return { size, boxes }
}

/** A board stands on its own; a tray without a drawn size is as wide as its rack's opening. */
function groundOf(part: Part): Size {
  const own = sizeOf(part)
  const { mount } = part
  if (part.size || !mount || mount.heightU === 0) return own ?? [400, 400, UNIT_MM]
  const widthClass = mount.widthClass === 'any' ? '19in' : mount.widthClass
  const depth = own?.[1] ?? 760
  return [WIDTHS[widthClass].opening, mount.depth === 'half' ? depth / 2 : depth, mount.heightU * UNIT_MM]
}

type Ground = Pick<Box, 'key' | 'part' | 'x' | 'y' | 'z' | 'w' | 'd' | 'h'>

interface Scope {
  readonly catalogue: Catalogue
  readonly options: Options
  readonly levels: number
  readonly ceiling: number
  /** Of the containing part. */
  readonly width: number
  readonly boxes: Box[]
}

interface Piece {
  readonly key: string
  readonly part: Part
  /** As it stands there. */
  readonly size: Size
  readonly upright: boolean
  readonly at: NonNullable<Contains['at']>[number] | undefined
}

function addContents(ground: Ground, level: number, scope: Scope): void {
  if (level > scope.levels) return
  const pieces = piecesOf(ground, scope)
  const fixed = new Map(
    pieces.filter((piece) => piece.at).map((piece) => [piece.key, keepInside(piece, ground)]),
  )
  const loose: PlanItem[] = pieces
    .filter((piece) => !piece.at)
    .map((piece) => ({ key: piece.key, category: piece.part.category, w: piece.size[0], d: piece.size[1] }))
  const packed = packPlan(loose, ground.w, ground.d, [...fixed.values()])
  for (const piece of pieces) {
    const rect = fixed.get(piece.key) ?? packed.get(piece.key)
    if (!rect) continue
    const plan = { ...rect, x: ground.x + rect.x, y: ground.y + rect.y }
    const free = freeHeight(plan, piece, ground, scope)
    if (!free) continue
    const box: Box = {
      key: piece.key,
      part: piece.part,
      placement: undefined,
      face: 'front',
      level,
      ...plan,
      ...free,
    }
    scope.boxes.push(box)
    if (piece.upright) addUprightContents(box, level, scope)
    else addContents(box, level + 1, scope)
  }
}

/** What an upright piece contains is laid out as in the piece lying flat, then turned with it about its left edge. */
function addUprightContents(box: Box, level: number, scope: Scope): void {
  const carries = CARRIERS.has(box.part.category)
  const thickness = carries ? box.w : 0
  const flat: Ground = {
    key: box.key,
    part: box.part,
    x: 0,
    y: 0,
    z: 0,
    w: box.h,
    d: box.d,
    h: thickness,
  }
  const boxes: Box[] = []
  const ceiling = carries ? roomBeside(box, scope) : box.w
  addContents(flat, level + 1, { ...scope, ceiling, boxes })
  for (const { x, z, w, h, ...rest } of boxes) {
    scope.boxes.push({ ...rest, x: box.x + z, z: box.z + x, w: h, h: w, y: box.y + rest.y })
  }
}

/** From the left edge of a card to what is on its right, mm. */
function roomBeside(card: Box, { width, boxes }: Scope): number {
  const right = card.x + card.w
  const beside = boxes.filter(
    (box) =>
      box.x >= right &&
      box.y < card.y + card.d &&
      card.y < box.y + box.d &&
      box.z < card.z + card.h &&
      card.z < box.z + box.h,
  )
  return Math.min(width, ...beside.map(({ x }) => x)) - card.x
}

/**
 * A piece rests on the highest thing below it: a cold plate on its chips, a chip on its board, a board on the tray's floor.
 * Where a lid or a deck above leaves no room for it there, it takes the lowest free place, and is drawn flatter if it must.
 */
function freeHeight(
  plan: PlanRect,
  { size, at }: Piece,
  ground: Ground,
  scope: Scope,
): FreeHeight | undefined {
  const inside = ground.key !== '' && !CARRIERS.has(ground.part.category)
  const floor = ground.key === '' ? FLOOR_MM : inside ? ground.z + SHEET_MM : ground.z + ground.h
  const top = inside && ground.h > 0 ? ground.z + ground.h : Number.POSITIVE_INFINITY
  const within = `${ground.key}/`
  const shrunk = {
    x: plan.x + TOUCH_MM,
    y: plan.y + TOUCH_MM,
    w: plan.w - 2 * TOUCH_MM,
    d: plan.d - 2 * TOUCH_MM,
  }
  const others = scope.boxes.filter((box) => !within.startsWith(`${box.key}/`) && rectsOverlap(box, shrunk))
  const own = ground.key === '' ? others : others.filter(({ key }) => key.startsWith(within))
  return findHeight({
    height: size[2],
    floor,
    ceiling: Math.min(scope.ceiling, top),
    wanted: at?.[2] === undefined ? Math.max(floor, ...own.map(({ z, h }) => z + h)) : floor + at[2],
    taken: others,
  })
}

function piecesOf(ground: Ground, { catalogue, options }: Scope): Piece[] {
  const pieces: Piece[] = []
  const lines = new Map<string, number>()
  for (const contains of ground.part.contains) {
    if (!isContained(contains, options)) continue
    const part = catalogue.parts.get(contains.part)
    const lying = part && sizeOf(part)
    if (!part || !lying || catalogue.omitted.has(part.category) || contains.qty > MOST_PIECES) continue
    const upright = contains.upright === true
    const size: Size = upright ? [lying[2], lying[1], lying[0]] : lying
    // Two lines of one part (connectors inside, and to the manifold) go on counting.
    const from = lines.get(part.id) ?? 0
    lines.set(part.id, from + contains.qty)
    const prefix = ground.key === '' ? '' : `${ground.key}/`
    for (let i = 0; i < contains.qty; i++) {
      pieces.push({ key: `${prefix}${part.id}#${from + i}`, part, size, upright, at: contains.at?.[i] })
    }
  }
  return pieces
}

/** A stated place is kept unless the piece would stand out of what contains it. */
function keepInside(piece: Piece, ground: Ground): PlanRect {
  const w = Math.min(piece.size[0], ground.w)
  const d = Math.min(piece.size[1], ground.d)
  const [x, y] = piece.at ?? [0, 0]
  return { x: clamp(x, ground.w - w), y: clamp(y, ground.d - d), w, d }
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}
