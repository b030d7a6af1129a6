import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BoardModel, computeBoardValue } from '../../../src/core/boards/board-value'
import { exact } from '../../../src/core/units/amount'

const model: BoardModel = {
  areaM2: exact(0.2),
  layers: 24,
  hdiSteps: 0,
  laminateUsdPerM2: exact(250),
  wasteFactor: exact(1.2),
  processUsdPerLayerM2: exact(25),
  hdiStepFactor: exact(0.18),
  yieldPlain: exact(0.9),
  yieldHdi: exact(0.8),
  yieldThick: exact(0.65),
}

const value = (change: Partial<BoardModel> = {}) => computeBoardValue({ ...model, ...change }).value

describe('the price model of a bare board', () => {
  test('counts a sheet of laminate a pair of layers, and process a layer', () => {
    expect(value({ layers: 16 })).toBeCloseTo((0.2 * (8 * 250 * 1.2 + 16 * 25)) / 0.9, 9)
  })

  test('takes the yield between plain and thick by the layers', () => {
    const cost = (layers: number) => 0.2 * ((layers / 2) * 250 * 1.2 + layers * 25)
    expect(value({ layers: 30 })).toBeCloseTo(cost(30) / 0.775, 9)
    expect(value({ layers: 44 })).toBeCloseTo(cost(44) / 0.65, 9)
    expect(value({ layers: 104 })).toBeCloseTo(cost(104) / 0.65, 9)
  })

  test('adds for each build-up step, at the lower yield of such boards', () => {
    expect(value({ layers: 16, hdiSteps: 5 })).toBeCloseTo((0.2 * 2800 * (1 + 5 * 0.18)) / 0.8, 9)
  })

  test('puts a 24-layer M6 board of 0.2 m² among the printed US$900–1 800 of AI server boards', () => {
    expect(value()).toBeGreaterThan(900)
    expect(value()).toBeLessThan(1800)
  })

  test('never makes a board cheaper with more layers, steps, area or a dearer laminate', () => {
    const more = fc.record({
      layers: fc.integer({ min: 2, max: 100 }),
      hdiSteps: fc.integer({ min: 0, max: 8 }),
      areaM2: fc.double({ min: 0.001, max: 2, noNaN: true }).map(exact),
      laminateUsdPerM2: fc.double({ min: 1, max: 2000, noNaN: true }).map(exact),
    })
    fc.assert(
      fc.property(more, more, (a, b) => {
        const larger = {
          layers: Math.max(a.layers, b.layers),
          hdiSteps: Math.max(a.hdiSteps, b.hdiSteps),
          areaM2: exact(Math.max(a.areaM2.value, b.areaM2.value)),
          laminateUsdPerM2: exact(Math.max(a.laminateUsdPerM2.value, b.laminateUsdPerM2.value)),
        }
        expect(value(larger)).toBeGreaterThanOrEqual(value(a) * (1 - 1e-12))
      }),
    )
  })

  test('keeps the price inside the range that uncertain inputs give it', () => {
    const uncertain = { value: 250, low: 200, high: 480 }
    const price = computeBoardValue({
      ...model,
      laminateUsdPerM2: uncertain,
      yieldPlain: { value: 0.9, low: 0.85, high: 0.95 },
    })
    expect(price.low).toBeLessThan(price.value)
    expect(price.high).toBeGreaterThan(price.value)
  })
})
