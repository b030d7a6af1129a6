import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS } from '../../../src/core/catalogue/categories'
import { FACE_ITEMS, type Part } from '../../../src/core/catalogue/schema'
import { type FaceRect, layoutFace } from '../../../src/core/geometry/face-layout'
import { buildPart } from '../fixtures'

const PANEL = { w: 537, h: 44.45 }

function faceOf(face: Part['face'], panel = PANEL) {
  return layoutFace(buildPart({ id: 'x', category: 'mechanical', face }), panel)
}

function overlap(a: FaceRect, b: FaceRect): boolean {
  const apart = (p: number, pl: number, q: number, ql: number) => p + pl <= q + 1e-6 || q + ql <= p + 1e-6
  return !apart(a.x, a.w, b.x, b.w) && !apart(a.z, a.h, b.z, b.h)
}

describe('the front of a part', () => {
  const run = fc.record({
    kind: fc.constantFrom(...FACE_ITEMS),
    count: fc.integer({ min: 1, max: 96 }),
    rows: fc.integer({ min: 1, max: 8 }),
  })
  const panel = fc.record({ w: fc.integer({ min: 200, max: 600 }), h: fc.integer({ min: 20, max: 460 }) })

  test('everything lies on the panel, nothing overlaps, every piece is there', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 12 }), panel, (face, size) => {
        const rects = faceOf(face, size)
        const pieces = face.reduce((n, one) => (one.kind === 'gap' ? n : n + one.count), 0)
        expect(rects).toHaveLength(pieces)
        const inside = (rect: FaceRect) =>
          Math.min(rect.x, rect.z) >= 0 &&
          Math.min(rect.w, rect.h) > 0 &&
          rect.x + rect.w <= size.w + 1e-6 &&
          rect.z + rect.h <= size.h + 1e-6
        expect(rects.filter((rect) => !inside(rect))).toEqual([])
        const clashes = rects.filter((rect, i) => rects.slice(0, i).some((other) => overlap(rect, other)))
        expect(clashes).toEqual([])
      }),
    )
  })

  test('a cage has its true size where there is room', () => {
    const [cage] = faceOf([{ kind: 'osfp', count: 4, rows: 1 }])
    expect(cage?.w).toBeCloseTo(22.6)
    expect(cage?.h).toBe(13)
  })

  test('runs follow each other from left to right over the whole width', () => {
    const rects = faceOf([
      { kind: 'handle', count: 1, rows: 1 },
      { kind: 'vent', count: 1, rows: 1 },
      { kind: 'osfp', count: 2, rows: 1 },
      { kind: 'handle', count: 1, rows: 1 },
    ])
    expect(rects.map((rect) => rect.kind)).toEqual(['handle', 'vent', 'osfp', 'osfp', 'handle'])
    expect(rects.map((rect) => rect.x)).toEqual(rects.map((rect) => rect.x).sort((a, b) => a - b))
    const last = rects.at(-1)
    expect((last?.x ?? 0) + (last?.w ?? 0)).toBeGreaterThan(PANEL.w - 10)
  })

  test('the first of two rows is the upper one', () => {
    const [first, second] = faceOf([{ kind: 'osfp', count: 4, rows: 2 }])
    expect(first?.x).toBe(second?.x)
    expect(first?.z).toBeGreaterThan(second?.z ?? Number.POSITIVE_INFINITY)
  })

  test.each(CATEGORY_IDS)('a %s without a face of its own still has one', (category) => {
    expect(layoutFace(buildPart({ id: 'x', category }), PANEL).length).toBeGreaterThan(0)
  })
})
