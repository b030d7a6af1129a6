import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeLabels } from '../../../src/features/compare/place-labels'
import { fitText, textWidth } from '../../../src/ui/fit-text'

const ROOM = { width: 700, height: 400 }
const point = fc.record({
  x: fc.integer({ min: 0, max: ROOM.width }),
  y: fc.integer({ min: 0, max: ROOM.height }),
  width: fc.integer({ min: 20, max: 190 }),
})

test('names of a scatter plot cover neither one another nor the edge', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const boxes = placeLabels(points, ROOM).flatMap((place, i) => {
        const width = points[i]?.width ?? 0
        if (!place) return []
        const left =
          place.anchor === 'start' ? place.x : place.x - (place.anchor === 'end' ? width : width / 2)
        return [{ left, right: left + width, top: place.y - 11, bottom: place.y + 3 }]
      })
      for (const [i, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0)
        expect(a.right).toBeLessThanOrEqual(ROOM.width)
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

test('twenty-five systems spread over a plot all find a place for their name', () => {
  const points = Array.from({ length: 25 }, (_, i) => ({
    x: 40 + (i % 5) * 140,
    y: 30 + Math.floor(i / 5) * 80,
    width: 130,
  }))
  expect(placeLabels(points, { width: 900, height: 400 }).every((place) => place !== undefined)).toBe(true)
})

test('a name that is too long ends in an ellipsis within its width, in either script', () => {
  for (const text of [
    'HGX B200 air-cooled, one rack of four nodes',
    '昇腾 384 超节点，十六柜，液冷与风冷混合',
  ]) {
    const fitted = fitText(text, 100)
    expect(fitted.endsWith('…')).toBe(true)
    expect(textWidth(fitted)).toBeLessThanOrEqual(106)
  }
  expect(fitText('NVL72', 100)).toBe('NVL72')
})
