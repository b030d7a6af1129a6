import type { Box } from './box'

/** Which side of the coolant loop something is on. */
export type LoopSide = 'supply' | 'return'

/** A socket of a manifold, mm in the rack: its axis runs from front to rear. */
export interface Socket {
  readonly x: number
  readonly z: number
  readonly r: number
}

/** Sockets of a manifold of this width and height, from the bottom; the same in the drawing and in the scene. */
export function layoutSockets(w: number, h: number, ports: number): Socket[] {
  const step = ports > 0 ? h / ports : h
  const r = Math.min(step * 0.34, w * 0.24)
  return Array.from({ length: ports }, (_, i) => ({ x: w / 2, z: (i + 0.5) * step, r }))
}

/** Of two manifolds the first supplies and the second returns, unless the zone says which it is. */
export function sideOfManifold(box: Box, nth: number): LoopSide {
  return box.part.mount?.zone === 'rear-right' || nth % 2 === 0 ? 'return' : 'supply'
}
