import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curveFlow } from '../../../src/core/cooling/flow'
import type { FlowCurve } from '../../../src/core/design/schema'

const curve: FlowCurve = {
  rack: 'rack',
  heatKw: 118,
  points: [
    [25, 65],
    [35, 100],
    [45, 160],
  ],
  grade: 'reported',
  source: 'maker',
}

describe('a printed flow curve', () => {
  test('gives its own points back', () => {
    for (const [supply, flow] of curve.points) expect(curveFlow(curve, supply)).toBeCloseTo(flow)
  })

  test('is linear between them and goes on beyond the last', () => {
    expect(curveFlow(curve, 30)).toBeCloseTo(82.5)
    expect(curveFlow(curve, 50)).toBeCloseTo(190)
  })

  test('never asks for less than its lowest flow when the supply is colder', () => {
    expect(curveFlow(curve, 15)).toBe(65)
  })

  test('warmer supply never needs less flow', () => {
    const supply = fc.double({ min: 5, max: 60, noNaN: true })
    fc.assert(
      fc.property(supply, supply, (a, b) => {
        expect(curveFlow(curve, Math.max(a, b))).toBeGreaterThanOrEqual(
          curveFlow(curve, Math.min(a, b)) - 1e-9,
        )
      }),
    )
  })
})
