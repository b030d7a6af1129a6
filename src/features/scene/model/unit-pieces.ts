import type { Catalogue } from '../../../core/catalogue/catalogue'
import type { Category } from '../../../core/catalogue/categories'
import type { Box } from '../../../core/geometry/box'
import { sizeOf } from '../../../core/geometry/dimensions'
import { type FaceRect, layoutFace } from '../../../core/geometry/face-layout'
import { isOpened, type Opening, pullOf, stretchOf } from '../../../core/geometry/opened-rack'
import { buildTrayBoxes } from '../../../core/geometry/tray-boxes'
import type { Options } from '../../../core/options/options'
import { withCovered } from './covered-chip'
import { bodyTone, lookOf } from './part-looks'
import type { Level, Piece } from './piece'
import { buildTrayHoses } from './tray-hose-pieces'

export interface UnitContext {
  readonly catalogue: Catalogue
  readonly options: Options
  readonly opening: Opening
}

/** Levels of containment that are drawn inside an opened tray: board, package, memory stack and one more. */
const LEVELS_INSIDE = 4
const SHEET_MM = 1.5
const BEZEL_MM = 5

/** A placed part: closed as one body, or opened as its sheet metal with what lies in it. */
export function buildUnitPieces(box: Box, context: UnitContext): Piece[] {
  const { opening } = context
  const pull = pullOf(opening, box.placement, box.d)
  const placed = { ...box, y: box.y - (box.face === 'front' ? pull : -pull), z: box.z * stretchOf(opening) }
  const opened = isOpened(opening, box.key) && box.part.category !== 'blank'
  const body: Piece = {
    ...pieceOf(placed, box),
    key: box.key,
    tone: bodyTone(box.part.category),
    ...facesOf(box),
    top: 'surface:lid',
    from: 1,
    to: opened ? 1 : 3,
    isUnit: true,
  }
  const relief = reliefOf(placed, box)
  if (!opened) return [body, ...relief]
  const contents = withCovered(contentsOf(placed, box, context))
  return [body, ...shellOf(placed, box, opening), ...contents, ...buildTrayHoses(contents), ...relief]
}

type Place = Pick<Box, 'x' | 'y' | 'z' | 'w' | 'd' | 'h'>

function pieceOf(
  { x, y, z, w, d, h }: Place,
  { part, placement, key }: Box,
): Omit<Piece, 'from' | 'to' | 'tone'> {
  return { key, placement: placement ?? key, part, path: [part.id], shape: 'box', x, y, z, w, d, h }
}

function facesOf(box: Box): Pick<Piece, 'front' | 'rear'> {
  const face = `front:${box.part.id}`
  const back = `rear:${box.part.id}`
  return box.face === 'front' ? { front: face, rear: back } : { front: back, rear: face }
}

/** Floor, walls and bezel of an opened tray, and over a cut its lid. */
function shellOf(place: Place, box: Box, opening: Opening): Piece[] {
  const { x, y, z, w, d, h } = place
  const front = box.face === 'front'
  const bezelY = front ? y : y + d - BEZEL_MM
  // The body behind the panel is as wide as what it holds, and its walls.
  const width = Math.min((sizeOf(box.part)?.[0] ?? w) + 2 * SHEET_MM, w)
  const inner = { x: x + (w - width) / 2, w: width }
  const piece = (key: string, at: Place, more: Partial<Piece> = {}): Piece => ({
    ...pieceOf(at, box),
    key: `${box.key}/${key}`,
    tone: bodyTone(box.part.category),
    from: 2,
    to: 3,
    isShell: key !== 'bezel',
    ...more,
  })
  const wallH = h * 0.82
  const lidded = opening.explode === 0 && !opening.pulled.has(box.key)
  return [
    piece('floor', { x: inner.x, y, z, w: inner.w, d, h: SHEET_MM }, { tone: 'tray-floor' }),
    piece('left', { x: inner.x, y, z, w: SHEET_MM, d, h: wallH }),
    piece('right', { x: inner.x + inner.w - SHEET_MM, y, z, w: SHEET_MM, d, h: wallH }),
    piece('back', {
      x: inner.x,
      y: front ? y + d - SHEET_MM : y,
      z,
      w: inner.w,
      d: SHEET_MM,
      h: wallH * 0.6,
    }),
    piece('bezel', { x, y: bezelY, z, w, d: BEZEL_MM, h }, facesOf(box)),
    ...(lidded
      ? [
          piece(
            'lid',
            { x: inner.x, y, z: z + h - SHEET_MM, w: inner.w, d, h: SHEET_MM },
            { top: 'surface:lid' },
          ),
        ]
      : []),
  ]
}

/** What lies in an opened tray, where the tray plan has it; drawn apart with the rack. */
function contentsOf(place: Place, box: Box, { catalogue, options, opening }: UnitContext): Piece[] {
  const plan = buildTrayBoxes(box.part, catalogue, { options, levels: LEVELS_INSIDE })
  const [planW, planD] = plan.size
  const [sx, sy] = [Math.min(1, place.w / planW), Math.min(1, place.d / planD)]
  const left = place.x + (place.w - planW * sx) / 2
  const stretch = stretchOf(opening)
  return plan.boxes.map((whole): Piece => {
    const inner = openChassis(whole)
    const look = lookOf(inner.part.category)
    const d = inner.d * sy
    const y = inner.y * sy
    const tube = inner.part.category === 'quick-disconnect' || inner.part.category === 'hose'
    return {
      key: `${box.key}/${inner.key}`,
      placement: box.key,
      part: inner.part,
      path: [box.part.id, ...inner.key.split('/').map((step) => step.slice(0, step.lastIndexOf('#')))],
      shape: tube ? 'tube-y' : 'box',
      x: left + inner.x * sx,
      // A half-deep part at the rear has its front edge there.
      y: place.y + (box.face === 'front' ? y : place.d - y - d),
      z: place.z + inner.z * stretch,
      w: inner.w * sx,
      d,
      h: inner.h,
      tone: look.tone,
      ...(look.top && { top: `surface:${look.top}` }),
      ...(look.front && { front: `surface:${look.front}`, rear: `surface:${look.front}` }),
      from: detailOf(inner.level),
      to: 3,
    }
  })
}

/** Trays inside a chassis. */
const INNER_CHASSIS: ReadonlySet<Category> = new Set(['compute-tray', 'switch-tray'])

/** Of a blade or a tray inside a chassis only the sheet is drawn that its contents stand on. */
function openChassis(box: Box): Box {
  if (!INNER_CHASSIS.has(box.part.category) || box.part.contains.length === 0) return box
  return box.w < box.h ? { ...box, w: SHEET_MM * 0.6 } : { ...box, h: SHEET_MM * 0.6 }
}

function detailOf(level: number): Level {
  return level <= 1 ? 2 : 3
}

const HANDLE_MM = 26
const COUPLING_MM = 18
const CAGE_MM = 3

/** What stands out of a front: handles, couplings, cages. */
function reliefOf(place: Place, box: Box): Piece[] {
  return layoutFace(box.part, box).flatMap((rect) => {
    const solid = solidOf(rect)
    if (!solid) return []
    const [out, shape, tone] = solid
    const front = box.face === 'front'
    const [w, h] = rect.kind === 'handle' ? [rect.w * 0.42, rect.h * 0.72] : [rect.w, rect.h]
    const across = rect.x + (rect.w - w) / 2
    return {
      ...pieceOf(
        {
          x: place.x + (front ? across : place.w - across - w),
          y: front ? place.y - out : place.y + place.d,
          z: place.z + rect.z + (rect.h - h) / 2,
          w,
          d: out,
          h,
        },
        box,
      ),
      key: `${box.key}/face-${rect.key}`,
      shape,
      tone,
      from: 2 as const,
      to: 3 as const,
    }
  })
}

function solidOf({ kind, key }: FaceRect): readonly [number, Piece['shape'], string] | undefined {
  if (kind === 'handle') return [HANDLE_MM, 'box', 'metal-dark']
  if (kind === 'coupling')
    return [COUPLING_MM, 'tube-y', Number(key.split('.')[1]) % 2 === 1 ? 'warm-1' : 'cold-1']
  if (kind === 'button') return [CAGE_MM, 'tube-y', 'metal-dark']
  return undefined
}
