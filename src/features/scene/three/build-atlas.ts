import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace } from 'three'
import { takesSlot } from '../../../core/design/fit'
import type { RackPieces } from '../model/build-rack-pieces'
import { lookOf } from '../model/part-looks'
import { type PartTile, type RackTile, SURFACES, type Surface } from '../model/piece'
import { paintTile, type TileContext } from './paint-tile'
import { cssColour } from './palette'

/** All pictures in one texture. */
export interface Atlas {
  readonly texture: CanvasTexture
  /** Left, bottom, right, top of each picture, 0 to 1, four numbers a picture. */
  readonly rects: Float32Array
  readonly tileOf: (id: string | undefined) => number
}

const WIDTH = 2048
const MOST_HEIGHT = 4096
/** Kept clear about each picture, so that its neighbours do not bleed into it where it is seen from afar. */
const PAD = 6
/** Pixels a mm, the finest first; what does not fit is drawn coarser. */
const SCALES = [3.4, 2.6, 2, 1.5, 1.1, 0.8, 0.55, 0.4, 0.25, 0.12] as const
/** Pictures of whole racks are seen from farther off. */
const RACK_SHARE = 0.16

export interface AtlasGroup {
  readonly group: string
  readonly rack: RackPieces
}

/** Draws every picture that the pieces wear, once; those of whole racks are put together from these. */
export function buildAtlas(groups: readonly AtlasGroup[], context: TileContext): Atlas {
  const tiles = collectTiles(groups)
  const ids = [...tiles.keys()]
  const { places, height } = placeTiles([...tiles.values()])
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = height
  const ctx = canvas.getContext('2d')
  const rects = new Float32Array(ids.length * 4)
  const numbers = new Map(ids.map((id, i) => [id, i]))
  const drawIn = (id: string, draw: (ctx: CanvasRenderingContext2D) => void) => {
    const [tile, place] = [tiles.get(id), places[numbers.get(id) ?? -1]]
    if (!ctx || !tile || !place) return
    ctx.save()
    ctx.translate(place.x, place.y)
    ctx.beginPath()
    ctx.rect(0, 0, place.w, place.h)
    ctx.clip()
    ctx.scale(place.w / tile.w, place.h / tile.h)
    draw(ctx)
    ctx.restore()
  }
  places.forEach((place, i) => {
    // Canvas rows count from the top, textures from the bottom; half a pixel inside its own edge.
    rects.set(
      [
        (place.x + 0.5) / WIDTH,
        1 - (place.y + place.h - 0.5) / height,
        (place.x + place.w - 0.5) / WIDTH,
        1 - (place.y + 0.5) / height,
      ],
      i * 4,
    )
  })
  for (const [id, tile] of tiles) if (!isRack(tile)) drawIn(id, (pen) => paintTile(pen, tile, context))
  for (const [id, tile] of tiles) {
    const rack = isRack(tile) && groups.find(({ group }) => group === tile.group)?.rack
    if (!rack || !isRack(tile)) continue
    drawIn(id, (pen) =>
      paintRack(pen, rack, tile, context, (face, w, h) => {
        const place = places[numbers.get(face) ?? -1]
        if (place) pen.drawImage(canvas, place.x, place.y, place.w, place.h, 0, 0, w, h)
      }),
    )
  }
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = NoColorSpace
  // Else what is clear would bleed black into its neighbours from afar.
  texture.premultiplyAlpha = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = 8
  return { texture, rects, tileOf: (id) => (id === undefined ? -1 : (numbers.get(id) ?? -1)) }
}

function isRack(tile: PartTile | RackTile): tile is RackTile {
  return tile.kind === 'rack-front' || tile.kind === 'rack-rear'
}

/** Sizes of surfaces, mm: they stand for things of every size. */
const SURFACE_MM: Readonly<Record<Surface, readonly [number, number]>> = {
  package: [60, 56],
  board: [120, 160],
  plate: [50, 50],
  memory: [14, 14],
  cartridge: [40, 60],
  strip: [16, 260],
  lid: [110, 160],
  drive: [12, 40],
  psu: [40, 120],
  fan: [40, 40],
  fins: [80, 80],
}

function collectTiles(groups: readonly AtlasGroup[]): Map<string, PartTile | RackTile> {
  const tiles = new Map<string, PartTile | RackTile>()
  for (const { group, rack } of groups) {
    for (const { part, w, h } of rack.boxes) {
      tiles.set(`front:${part.id}`, { kind: 'front', part, w, h })
      tiles.set(`rear:${part.id}`, { kind: 'rear', part, w, h })
    }
    const { outer } = rack.frame
    for (const kind of ['rack-front', 'rack-rear'] as const)
      tiles.set(`${kind}:${group}`, { kind, group, w: outer.w, h: outer.h })
  }
  for (const surface of SURFACES) {
    const [w, h] = SURFACE_MM[surface]
    tiles.set(`surface:${surface}`, { kind: 'surface', surface, w, h })
  }
  return tiles
}

interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Shelves of falling height, at the finest scale that fits. */
function placeTiles(tiles: readonly (PartTile | RackTile)[]): { places: Place[]; height: number } {
  const order = tiles.map((_, i) => i)
  for (const scale of SCALES) {
    const sizes = tiles.map((tile) => {
      const own = isRack(tile) ? Math.max(scale * RACK_SHARE, 0.1) : scale
      return { w: Math.min(Math.ceil(tile.w * own), WIDTH - 2 * PAD), h: Math.ceil(tile.h * own) }
    })
    order.sort((a, b) => (sizes[b]?.h ?? 0) - (sizes[a]?.h ?? 0))
    const places: Place[] = []
    let [x, y, shelf] = [PAD, PAD, 0]
    for (const i of order) {
      const { w, h } = sizes[i] ?? { w: 1, h: 1 }
      if (x + w + PAD > WIDTH) {
        x = PAD
        y += shelf + 2 * PAD
        shelf = 0
      }
      places[i] = { x, y, w, h }
      x += w + 2 * PAD
      shelf = Math.max(shelf, h)
    }
    const used = y + shelf + PAD
    if (used <= MOST_HEIGHT) return { places, height: Math.max(64, 2 ** Math.ceil(Math.log2(used))) }
  }
  // Not even a pixel a unit: everything goes without pictures.
  return { places: [], height: 64 }
}

/** A rack as a picture of a few hundred pixels: its posts, and the face of everything placed. */
function paintRack(
  ctx: CanvasRenderingContext2D,
  { frame, boxes }: RackPieces,
  tile: RackTile,
  { palette }: TileContext,
  drawFace: (id: string, w: number, h: number) => void,
): void {
  const rear = tile.kind === 'rack-rear'
  const { outer, opening, panel } = frame
  const top = outer.z + outer.h
  ctx.fillStyle = cssColour(palette('post-1'))
  ctx.fillRect(0, 0, tile.w, tile.h)
  ctx.fillStyle = cssColour(palette('cavity'))
  ctx.fillRect(panel.x, top - opening.h, panel.w, opening.h)
  const shown = boxes.filter(({ part }) => rear || takesSlot(part))
  for (const box of [...shown].sort((a, b) => (rear ? a.y + a.d - b.y - b.d : b.y - a.y))) {
    ctx.save()
    ctx.translate(rear ? outer.w - box.x - box.w : box.x, top - box.z - box.h)
    const seen = (box.face === 'front') !== rear ? 'front' : 'rear'
    if (takesSlot(box.part)) drawFace(`${seen}:${box.part.id}`, box.w, box.h)
    else {
      ctx.fillStyle = cssColour(palette(lookOf(box.part.category).tone))
      ctx.fillRect(0, 0, box.w, box.h)
    }
    ctx.restore()
  }
}
