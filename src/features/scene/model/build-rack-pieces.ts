import type { Catalogue } from '../../../core/catalogue/catalogue'
import type { Category } from '../../../core/catalogue/categories'
import type { Part } from '../../../core/catalogue/schema'
import { takesSlot } from '../../../core/design/fit'
import type { DesignLink, RackGroup } from '../../../core/design/schema'
import type { Box } from '../../../core/geometry/box'
import { buildFrameBoxes, type FrameBox } from '../../../core/geometry/frame-boxes'
import type { FrameShape } from '../../../core/geometry/frame-shape'
import { backOf, type Opening, stretchOf } from '../../../core/geometry/opened-rack'
import { buildRackBoxes } from '../../../core/geometry/rack-boxes'
import type { Options } from '../../../core/options/options'
import { buildFibres } from './fibre-pieces'
import { buildHoses } from './hose-pieces'
import { buildHungPieces } from './hung-pieces'
import { BLOCK, type Piece } from './piece'
import { buildUnitPieces } from './unit-pieces'

export interface RackRequest {
  readonly group: RackGroup
  readonly catalogue: Catalogue
  readonly options: Options
  /** What is linked optically is wired with fibre. */
  readonly links: readonly DesignLink[]
  readonly opening: Opening
}

export interface RackPieces {
  readonly frame: FrameShape
  /** What is placed, closed and in its place: the boxes that the drawing draws. */
  readonly boxes: readonly Box[]
  readonly pieces: readonly Piece[]
}

/** Everything that is drawn of one rack of a group, at every level of detail. Undefined where its frame is unknown. */
export function buildRackPieces(request: RackRequest): RackPieces | undefined {
  const { group, catalogue, options, links, opening } = request
  const shape = buildRackBoxes(group, catalogue)
  if (!shape) return undefined
  const { frame, boxes } = shape
  const units = boxes.filter(({ part }) => takesSlot(part))
  const hung = boxes.filter(({ part }) => !takesSlot(part))
  const part = catalogue.parts.get(group.frame)
  const pieces: Piece[] = [blockOf(frame, part, group, opening, mostOf(units))]
  for (const box of buildFrameBoxes(frame)) {
    if (opening.walls || !isWall(box)) pieces.push(framePiece(box, part, opening))
  }
  for (const box of units) pieces.push(...buildUnitPieces(box, { catalogue, options, opening }))
  pieces.push(...buildHungPieces(hung, opening))
  pieces.push(...buildHoses(units, hung, frame, { catalogue, options, opening }))
  pieces.push(...buildFibres(units, frame, links, { catalogue, options, opening }))
  return { frame, boxes, pieces }
}

function isWall({ member }: FrameBox): boolean {
  return member === 'side' || member === 'door-front' || member === 'door-rear'
}

/** The whole rack as one block: what is seen of it from far away. */
function blockOf(
  frame: FrameShape,
  part: Part | undefined,
  group: RackGroup,
  opening: Opening,
  mainly: Category | undefined,
): Piece {
  const [base, roof] = buildFrameBoxes(frame)
  const low = base?.z ?? 0
  const height = (frame.opening.h + (roof?.h ?? 0)) * stretchOf(opening) - low
  return {
    key: BLOCK,
    placement: undefined,
    part,
    path: [],
    shape: 'box',
    x: 2,
    y: 4,
    z: low,
    w: frame.outer.w - 4,
    d: frame.outer.d - 8,
    h: height,
    tone: 'post-1',
    front: `rack-front:${group.id}`,
    rear: `rack-rear:${group.id}`,
    from: 0,
    to: 0,
    ...(mainly && { mainly }),
  }
}

/** The category that fills most of the height; blanks fill none. */
function mostOf(units: readonly Box[]): Category | undefined {
  const heights = new Map<Category, number>()
  for (const { part, h } of units)
    if (part.category !== 'blank') heights.set(part.category, (heights.get(part.category) ?? 0) + h)
  return [...heights].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function framePiece(box: FrameBox, part: Part | undefined, opening: Opening): Piece {
  const stretch = stretchOf(opening)
  const { member, key, z, h, ...plan } = box
  const tall = h > 500
  const below = member === 'base' || member === 'foot'
  return {
    ...plan,
    key,
    placement: undefined,
    part,
    path: [],
    shape: 'box',
    // Base and feet stay, the roof rises, posts grow.
    z: below || z < 0 ? z : z * stretch,
    h: tall ? (h + Math.min(z, 0)) * stretch - Math.min(z, 0) : h,
    y: member === 'door-rear' ? plan.y + backOf(opening) : plan.y,
    tone: member === 'rail' ? 'metal-3' : member === 'brace' ? 'post-2' : 'post-1',
    ...(isWall(box) && { glass: true, ...(member !== 'side' && { front: 'mesh', rear: 'mesh' }) }),
    from: member === 'rail' || member === 'brace' || member === 'foot' ? 2 : 1,
    to: 3,
  }
}
