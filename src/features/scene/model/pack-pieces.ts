import { LEVELS, type Level, type Piece, SHAPES } from './piece'

/** The pieces of one level as arrays, ready to be repeated for every rack. */
export interface PackedLevel {
  readonly count: number
  /** Of which boxes, bars, and things seen through. */
  readonly boxes: number
  readonly tubes: number
  readonly glass: number
  /** x, y, z, w, d, h of each, mm. */
  readonly geometry: Float32Array
  /** Index in `SHAPES`, 4 for what is seen through. */
  readonly shape: Uint8Array
  /** Numbers of its pictures: front, rear, top; −1 for none. */
  readonly tiles: Int16Array
  /** Index of the piece among all of its rack. */
  readonly piece: Uint16Array
}

export const GLASS = 4

/** @param tileOf number of a picture by its id */
export function packPieces(
  pieces: readonly Piece[],
  tileOf: (id: string | undefined) => number,
): PackedLevel[] {
  return LEVELS.map((level) => packLevel(pieces, level, tileOf))
}

function packLevel(
  pieces: readonly Piece[],
  level: Level,
  tileOf: (id: string | undefined) => number,
): PackedLevel {
  const shown = pieces.flatMap((piece, i) =>
    piece.from <= level && level <= piece.to ? [[piece, i] as const] : [],
  )
  const geometry = new Float32Array(shown.length * 6)
  const shape = new Uint8Array(shown.length)
  const tiles = new Int16Array(shown.length * 3)
  const index = new Uint16Array(shown.length)
  shown.forEach(([piece, i], at) => {
    geometry.set([piece.x, piece.y, piece.z, piece.w, piece.d, piece.h], at * 6)
    shape[at] = piece.glass ? GLASS : SHAPES.indexOf(piece.shape)
    tiles.set([tileOf(piece.front), tileOf(piece.rear), tileOf(piece.top)], at * 3)
    index[at] = i
  })
  const glass = shape.filter((kind) => kind === GLASS).length
  const boxes = shape.filter((kind) => kind === 0).length
  return {
    count: shown.length,
    boxes,
    tubes: shown.length - boxes - glass,
    glass,
    geometry,
    shape,
    tiles,
    piece: index,
  }
}
