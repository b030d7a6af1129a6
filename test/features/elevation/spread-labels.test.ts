import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from '../../../src/features/elevation/spread-labels'

const someLabel = fc.record({
  middle: fc.integer({ min: 0, max: 2000 }),
  height: fc.integer({ min: 1, max: 100 }),
})

test('labels with room stay beside what they name', () => {
  const labels = [
    { middle: 300, height: 40 },
    { middle: 100, height: 40 },
    { middle: 200, height: 100 },
  ]
  expect(spreadLabels(labels, 50)).toEqual([300, 100, 200])
})

test('a label gives way upwards, but not far', () => {
  const low = [
    { middle: 100, height: 40 },
    { middle: 110, height: 40 },
  ]
  expect(spreadLabels(low, 30)).toEqual([100, 140])
  expect(spreadLabels(low, 29)).toEqual([100, undefined])
})

test('no two labels touch, and none goes down or farther than it may', () => {
  fc.assert(
    fc.property(fc.array(someLabel, { maxLength: 30 }), fc.integer({ min: 0, max: 60 }), (labels, most) => {
      const placed = spreadLabels(labels, most).flatMap((middle, i) => {
        const label = labels[i]
        if (middle === undefined || !label) return []
        expect(middle).toBeGreaterThanOrEqual(label.middle)
        expect(middle - label.middle).toBeLessThanOrEqual(most)
        return [{ low: middle - label.height / 2, high: middle + label.height / 2 }]
      })
      placed.sort((a, b) => a.low - b.low)
      placed.forEach(({ low }, i) => {
        expect(low).toBeGreaterThanOrEqual((placed[i - 1]?.high ?? Number.NEGATIVE_INFINITY) - 1e-9)
      })
    }),
  )
})
