import type { Box } from '../../../core/geometry/box'
import type { FrameShape } from '../../../core/geometry/frame-shape'
import { type Opening, pullOf, stretchOf } from '../../../core/geometry/opened-rack'
import { type LoopSide, sideOfManifold } from '../../../core/geometry/rear-lines'
import { buildTrayBoxes } from '../../../core/geometry/tray-boxes'
import { moved } from './hung-pieces'
import type { Piece, Shape } from './piece'
import type { UnitContext } from './unit-pieces'

/** Outer diameter of a hose between tray and manifold, mm. Drawing only. */
const HOSE_MM = 13

/** A straight stretch of coolant on its way, mm in the rack. */
interface Stretch {
  readonly loop: LoopSide
  readonly placement: string
  readonly points: readonly (readonly [x: number, y: number, z: number])[]
}

/** Hoses from the connectors of every tray to the manifolds of its rack. A tray that is pulled out has let go of them. */
export function buildHoses(
  units: readonly Box[],
  hung: readonly Box[],
  frame: FrameShape,
  context: UnitContext,
): Piece[] {
  return routeHoses(units, hung, frame, context).flatMap(({ loop, placement, points }, n) =>
    points.slice(1).map((to, i): Piece => {
      const from = points[i] ?? to
      const axis = [0, 1, 2].find((k) => from[k] !== to[k]) ?? 1
      const least = (k: 0 | 1 | 2) => Math.min(from[k], to[k]) - HOSE_MM / 2
      const span = (k: 0 | 1 | 2) => Math.abs(to[k] - from[k]) + HOSE_MM
      return {
        key: `${placement}/hose-${n}.${i}`,
        placement,
        part: undefined,
        path: [],
        shape: (['tube-x', 'tube-y', 'tube-z'] as const satisfies readonly Shape[])[axis] ?? 'tube-y',
        x: least(0),
        y: least(1),
        z: least(2),
        w: span(0),
        d: span(1),
        h: span(2),
        tone: loop === 'supply' ? 'cold-1' : 'warm-1',
        loop,
        from: 2,
        to: 3,
      }
    }),
  )
}

export function routeHoses(
  units: readonly Box[],
  hung: readonly Box[],
  frame: FrameShape,
  context: UnitContext,
): Stretch[] {
  const { opening } = context
  const manifolds = sidesOf(hung, opening)
  if (!manifolds.supply && !manifolds.return) return []
  return units.flatMap((box) => {
    if (pullOf(opening, box.key, box.d) > 0) return []
    const stretch = stretchOf(opening)
    const z = box.z * stretch + Math.min(box.h, 60) / 2
    return jointsOf(box, context).flatMap((x, i): Stretch[] => {
      const loop: LoopSide = i % 2 === 0 ? 'supply' : 'return'
      const manifold = manifolds[loop] ?? manifolds.supply ?? manifolds.return
      if (!manifold) return []
      const rear = box.y + box.d
      const across = Math.max(rear + 2 * HOSE_MM, Math.min(frame.rearY - 40, manifold.y - 30))
      // Hoses of supply and return pass each other at two heights.
      const level = z + (loop === 'supply' ? 7 : -7)
      const target = manifold.x + manifold.w / 2
      return [
        {
          loop,
          placement: box.key,
          points: [
            [x, rear, level],
            [x, across, level],
            [target, across, level],
            [target, manifold.y, level],
          ],
        },
      ]
    })
  })
}

function sidesOf(hung: readonly Box[], opening: Opening): Partial<Record<LoopSide, Box>> {
  const sides: Partial<Record<LoopSide, Box>> = {}
  const seen = new Map<string, number>()
  for (const box of hung) {
    if (box.part.category !== 'manifold') continue
    const nth = (seen.get(box.part.id) ?? 0) + 1
    seen.set(box.part.id, nth)
    sides[sideOfManifold(box, nth)] ??= moved(box, opening)
  }
  return sides
}

/** Where the connectors of a tray to the manifold are, from the left of the rack. */
function jointsOf(box: Box, { catalogue, options }: UnitContext): number[] {
  const lines = box.part.contains.filter(
    ({ joins, when }) =>
      joins === 'manifold' && (when?.coldPlates === undefined || when.coldPlates === options.coldPlates),
  )
  if (lines.length === 0) return []
  const { size, boxes } = buildTrayBoxes(box.part, catalogue, { options, levels: 1 })
  const left = box.x + (box.w - size[0]) / 2
  return lines.flatMap(({ part, qty, at }) => {
    const drawn = boxes.filter((inner) => inner.part.id === part).sort((a, b) => b.y - a.y)
    return Array.from({ length: qty }, (_, i) => {
      const stated = at?.[i]?.[0]
      const found = drawn[i]
      return left + (stated ?? found?.x ?? (size[0] * (i + 1)) / (qty + 1)) + (found?.w ?? 0) / 2
    })
  })
}
