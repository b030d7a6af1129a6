import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logTicks, niceTicks } from '../../src/ui/ticks'

test('marks of an axis are round, evenly spaced, and span what they are asked to', () => {
  expect(niceTicks(0, 532, 5)).toEqual([0, 200, 400, 600])
  expect(niceTicks(-0.02, 0.03, 5)).toEqual([-0.02, -0.01, 0, 0.01, 0.02, 0.03])
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      (low, span, wanted) => {
        fc.pre(span > Math.abs(low) * 1e-6)
        const ticks = niceTicks(low, low + span, wanted)
        const slack = span * 1e-3
        expect(ticks[0]).toBeLessThanOrEqual(low + slack)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - slack)
        expect(ticks.length).toBeLessThanOrEqual(wanted * 2 + 3)
      },
    ),
  )
})

test('marks of a logarithmic axis are powers of ten, with steps between where there are few', () => {
  expect(logTicks(30, 600, 8)).toEqual([10, 20, 50, 100, 200, 500, 1000])
  expect(logTicks(30, 600, 4)).toEqual([10, 100, 1000])
  expect(logTicks(1, 1e6, 8)).toEqual([1, 10, 100, 1000, 1e4, 1e5, 1e6])
  expect(logTicks(1, 1e6, 3)).toEqual([1, 100, 1e4, 1e6])
  expect(logTicks(100, 100, 5)).toEqual([100, 200, 500, 1000])
})
