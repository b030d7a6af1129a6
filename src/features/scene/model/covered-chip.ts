import type { Category } from '../../../core/catalogue/categories'
import type { Piece } from './piece'

const COVERS: ReadonlySet<Category> = new Set(['cold-plate', 'mechanical'])
const CHIPS: ReadonlySet<Category> = new Set(['accelerator', 'cpu', 'switch-chip', 'nic', 'dpu'])
/** How far a plate may be above its chip, mm. */
const NEAR_MM = 12

/** Says of each cold plate and heat sink what chip it lies on: the one that it covers most of. */
export function withCovered(pieces: readonly Piece[]): Piece[] {
  const chips = pieces.filter(({ part }) => part && CHIPS.has(part.category))
  return pieces.map((piece) => {
    if (!piece.part || !COVERS.has(piece.part.category)) return piece
    let [most, covers]: [number, readonly string[] | undefined] = [0, undefined]
    for (const chip of chips) {
      const gap = piece.z - chip.z - chip.h
      if (gap < -1 || gap > NEAR_MM) continue
      const area = shared(piece.x, piece.w, chip.x, chip.w) * shared(piece.y, piece.d, chip.y, chip.d)
      if (area > most) [most, covers] = [area, chip.path]
    }
    return covers ? { ...piece, covers } : piece
  })
}

function shared(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b))
}
