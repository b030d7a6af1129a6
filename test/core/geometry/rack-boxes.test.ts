import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/core/geometry/box'
import { UNIT_MM } from '../../../src/core/geometry/dimensions'
import { buildRackBoxes, type RackShape } from '../../../src/core/geometry/rack-boxes'
import { buildCatalogue, buildDesign, firstGroup, type PlacementDraft } from '../fixtures'

const catalogue = buildCatalogue([
  {
    id: 'cramped',
    category: 'manifold',
    mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-left' },
    size: [400, 900, 4000],
    facts: { ports: 1 },
  },
])

function shapeOf(placements: readonly PlacementDraft[]): RackShape {
  const shape = buildRackBoxes(firstGroup(buildDesign(placements)), catalogue)
  if (!shape) throw new Error('the frame is known')
  return shape
}

function overlap(a: Box, b: Box): boolean {
  const apart = (p: number, pl: number, q: number, ql: number) => p + pl <= q + 1e-9 || q + ql <= p + 1e-9
  return !(apart(a.x, a.w, b.x, b.w) || apart(a.y, a.d, b.y, b.d) || apart(a.z, a.h, b.z, b.h))
}

const FULL: PlacementDraft[] = [
  ...Array.from({ length: 20 }, (_, i) => ({ part: 'tray', u: i + 1 })),
  { part: 'half-switch', u: 21 },
  { part: 'half-switch', u: 21, face: 'rear' as const },
  { part: 'tall-tray', u: 47 },
  { part: 'blank-1u', u: 22 },
  { part: 'busbar' },
  { part: 'manifold' },
  { part: 'manifold' },
  ...Array.from({ length: 4 }, () => ({ part: 'cartridge' })),
  { part: 'cramped' },
]

describe('boxes in a rack', () => {
  test('U1 is at the bottom and a unit is 44.45 mm', () => {
    const [low, high] = shapeOf([
      { part: 'tray', u: 1 },
      { part: 'tall-tray', u: 47 },
    ]).boxes
    expect(low).toMatchObject({ z: 0, h: UNIT_MM, placement: 'p1', level: 0, face: 'front' })
    expect(high).toMatchObject({ z: 46 * UNIT_MM, h: 2 * UNIT_MM })
    expect(UNIT_MM).toBe(44.45)
  })

  test('every placed part has one box, in the order of the placements', () => {
    const { boxes } = shapeOf(FULL)
    expect(boxes.map((box) => box.placement)).toEqual(FULL.map((_, i) => `p${i + 1}`))
  })

  test('all boxes lie inside the frame', () => {
    const { frame, boxes } = shapeOf(FULL)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.z).toBeGreaterThanOrEqual(0)
      expect(box.x + box.w).toBeLessThanOrEqual(frame.outer.w + 1e-9)
      expect(box.y + box.d).toBeLessThanOrEqual(frame.outer.d + 1e-9)
      expect(box.z + box.h).toBeLessThanOrEqual(frame.opening.h + 1e-9)
      expect(Math.min(box.w, box.d, box.h)).toBeGreaterThan(0)
    }
  })

  test('no two boxes overlap, what hangs at the rear neither', () => {
    const { boxes } = shapeOf(FULL)
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.key} ${b.key}`),
    )
    expect(clashes).toEqual([])
  })

  test('the outer frame has the height it states, shared above and below the units', () => {
    const { frame } = shapeOf([])
    expect(frame.outer).toMatchObject({ w: 600, d: 1200, h: 2300 })
    expect(frame.outer.z).toBeCloseTo(-(2300 - 48 * 44.45) / 2)
    expect(frame.opening).toMatchObject({ x: (600 - 537) / 2, w: 537 })
  })

  test('unknown parts and trays without a position have no box', () => {
    expect(shapeOf([{ part: 'nothing', u: 1 }, { part: 'tray' }]).boxes).toEqual([])
  })
})
