import { factNumber } from '../../../core/catalogue/resolve'
import type { Box } from '../../../core/geometry/box'
import { backOf, type Opening, stretchOf } from '../../../core/geometry/opened-rack'
import { layoutSockets, sideOfManifold } from '../../../core/geometry/rear-lines'
import type { Piece } from './piece'

/** What hangs behind the trays: manifolds with their sockets, busbar, cable cartridges, power strips. */
export function buildHungPieces(hung: readonly Box[], opening: Opening): Piece[] {
  const seen = new Map<string, number>()
  return hung.flatMap((box) => {
    const nth = (seen.get(box.part.id) ?? 0) + 1
    seen.set(box.part.id, nth)
    return piecesOf(moved(box, opening), nth)
  })
}

/** Grows with the rack that is drawn apart and moves back. */
export function moved(box: Box, opening: Opening): Box {
  const stretch = stretchOf(opening)
  return { ...box, y: box.y + backOf(opening), z: box.z * stretch, h: box.h * stretch }
}

const SOCKET_OUT_MM = 16
const CLAMP_PITCH_MM = 90

function piecesOf(box: Box, nth: number): Piece[] {
  const { x, y, z, w, d, h } = box
  const base = {
    placement: box.key,
    part: box.part,
    path: [box.part.id],
    shape: 'box' as const,
    to: 3 as const,
  }
  const body = { ...base, key: box.key, x, y, z, w, d, h, from: 1 as const, isUnit: true }
  switch (box.part.category) {
    case 'manifold': {
      const loop = sideOfManifold(box, nth)
      const sockets = layoutSockets(w, h, factNumber(box.part, 'ports') ?? 0)
      return [
        { ...body, tone: loop === 'supply' ? 'cold-2' : 'warm-2', loop },
        ...sockets.map(
          (socket, i): Piece => ({
            ...base,
            key: `${box.key}/socket-${i}`,
            shape: 'tube-y',
            x: x + socket.x - socket.r,
            y: y - SOCKET_OUT_MM,
            z: z + socket.z - socket.r,
            w: 2 * socket.r,
            d: d + SOCKET_OUT_MM + 4,
            h: 2 * socket.r,
            tone: 'metal-1',
            loop,
            from: 2,
          }),
        ),
      ]
    }
    case 'busbar':
      return [
        { ...body, tone: 'metal-dark' },
        ...[0.16, 0.58].map(
          (at, i): Piece => ({
            ...base,
            key: `${box.key}/bar-${i}`,
            x: x + at * w,
            y: y - 4,
            z: z + 3,
            w: w * 0.26,
            d: d + 8,
            h: h - 6,
            tone: i === 0 ? 'copper-1' : 'copper',
            from: 1,
          }),
        ),
      ]
    case 'cable-cartridge': {
      const clamps = Math.max(2, Math.round(box.h / CLAMP_PITCH_MM))
      return [
        { ...body, tone: 'metal-dark', front: 'surface:cartridge', rear: 'surface:cartridge' },
        ...Array.from(
          { length: clamps },
          (_, i): Piece => ({
            ...base,
            key: `${box.key}/clamp-${i}`,
            x: x - 2,
            y: y - 2,
            z: z + ((i + 0.5) / clamps) * h - 5,
            w: w + 4,
            d: d + 4,
            h: 10,
            tone: 'metal-2',
            from: 2,
          }),
        ),
      ]
    }
    default:
      return [{ ...body, tone: 'metal-dark', front: 'surface:strip', rear: 'surface:strip' }]
  }
}
