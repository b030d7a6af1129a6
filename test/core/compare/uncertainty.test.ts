import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawValue, meanValue, seededRandom } from '../../../src/core/compare/draw'
import { runMonteCarlo } from '../../../src/core/compare/monte-carlo'
import { listParameters, type Parameter } from '../../../src/core/compare/parameters'
import { finish, probeSensitivity } from '../../../src/core/compare/sensitivity'
import { openSubject, type Question } from '../../../src/core/compare/subject'
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry'
import { evaluated, evaluations } from './designs'

const nvl72 = evaluated('gb200-nvl72')
const cloudMatrix = evaluated('cloudmatrix384')

function ask(metric: MetricId, rest: Partial<Question> = {}) {
  return openSubject({ metric, footing: 'whole', base: nvl72, of: 'base', ...rest })
}

const parameter: fc.Arbitrary<Parameter> = fc
  .tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6))
  .map((ends) => ends.sort((a, b) => a - b))
  .filter(([low, , high]) => high > low)
  .map(([low, value, high]) => ({ part: 'p', fact: 'f', low, value, high, whole: false }))

describe('parameters', () => {
  test('hold their stated value within their range, and none is named twice', () => {
    for (const evaluation of evaluations) {
      const parameters = listParameters(evaluation)
      expect(parameters.length).toBeGreaterThan(30)
      expect(new Set(parameters.map(({ part, fact }) => `${part}/${fact}`)).size).toBe(parameters.length)
      for (const { low, value, high } of parameters) {
        expect(low).toBeLessThanOrEqual(value)
        expect(value).toBeLessThanOrEqual(high)
      }
    }
  })

  test('a figure that the design overrides is no longer in doubt', () => {
    const ranged = listParameters(nvl72)[0]
    if (!ranged) throw new Error('nothing in doubt')
    const set = evaluated('gb200-nvl72', (design) => ({
      ...design,
      overrides: [{ part: ranged.part, fact: ranged.fact, value: ranged.value, reason: '' }],
    }))
    expect(listParameters(set)).toHaveLength(listParameters(nvl72).length - 1)
  })

  test('as stated give the figure of the evaluation', () => {
    for (const [nth, evaluation] of evaluations.entries()) {
      for (const metric of METRIC_IDS.filter((_, i) => i % 9 === nth % 9)) {
        const { figure, stated } = ask(metric, { base: evaluation })
        const expected = evaluation.metrics[metric].amount?.value
        if (expected === undefined) expect(figure(stated), metric).toBe(undefined)
        else expect(figure(stated), metric).toBeCloseTo(expected, 6)
      }
    }
  })
})

describe('a tornado', () => {
  test('has bars that contain the stated figure, the widest first', () => {
    for (const metric of ['power.systemKw', 'cost.bomUsd', 'boards.areaM2', 'mass.kg'] as const) {
      const result = finish(probeSensitivity(ask(metric, { base: cloudMatrix })))
      if (!result) throw new Error('not known')
      expect(result.stated).toBe(cloudMatrix.metrics[metric].amount?.value)
      expect(result.bars.length).toBeGreaterThan(3)
      for (const { low, high } of result.bars) {
        expect(low).toBeLessThanOrEqual(result.stated)
        expect(high).toBeGreaterThanOrEqual(result.stated)
      }
      const widths = result.bars.map(({ low, high }) => high - low)
      expect(widths).toEqual([...widths].sort((a, b) => b - a))
    }
  })

  test('names only what moves the figure: mass depends on no wattage', () => {
    const result = finish(probeSensitivity(ask('mass.kg')))
    expect(new Set(result?.bars.map((bar) => bar.parameter.fact))).toEqual(new Set(['massKg']))
  })

  test('of a difference leaves out what moves both alike', () => {
    const twin = evaluated('gb200-nvl72', (design) => ({
      ...design,
      options: { ...design.options, supplyC: 40 },
    }))
    const result = finish(probeSensitivity(ask('power.systemKw', { other: twin, of: 'difference' })))
    expect(result).toEqual({ stated: 0, bars: [] })
  })

  test('of a figure that is not known is none', () => {
    expect(finish(probeSensitivity(ask('compute.fp8Pflops', { base: cloudMatrix })))).toBe(undefined)
  })
})

describe('a draw', () => {
  test('stays in the range, and rises with chance', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
    fc.assert(
      fc.property(parameter, chance, chance, (given, a, b) => {
        const [low, high] = [drawValue(given, Math.min(a, b)), drawValue(given, Math.max(a, b))]
        expect(low).toBeGreaterThanOrEqual(given.low - 1e-9 * given.high)
        expect(high).toBeLessThanOrEqual(given.high * (1 + 1e-9))
        expect(low).toBeLessThanOrEqual(high)
      }),
    )
  })

  test('comes to its mean over many', () => {
    fc.assert(
      fc.property(parameter, fc.nat(), (given, seed) => {
        const random = seededRandom(seed)
        let sum = 0
        for (let i = 0; i < 4000; i++) sum += drawValue(given, random())
        // The deviation of a triangle is at most its width over √18; six of those over √4000.
        expect(Math.abs(sum / 4000 - meanValue(given))).toBeLessThan(
          ((given.high - given.low) / Math.sqrt(18)) * 0.1,
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('Monte Carlo', () => {
  test('of a linear figure agrees with its exact mean', () => {
    for (const metric of ['mass.kg', 'boards.areaM2', 'links.opticsUsd'] as const) {
      const result = finish(runMonteCarlo(ask(metric), { draws: 10_000, seed: 7 }))
      if (!result) throw new Error('not known')
      // The mean by hand: every term at the mean of its own triangle.
      const byHand = nvl72.metrics[metric]
        .terms()
        .reduce((sum, { value: { value, low, high } }) => sum + (value + low + high) / 3, 0)
      expect(result.exactMean).toBeCloseTo(byHand, 6)
      expect(Math.abs(result.mean - byHand)).toBeLessThan((5 * result.deviation) / Math.sqrt(result.draws))
      expect(result.deviation).toBeGreaterThan(0)
    }
  })

  test('of a figure that is no weighted sum asks the evaluation itself', () => {
    const result = finish(runMonteCarlo(ask('power.systemKw'), { draws: 300, seed: 1 }))
    expect(result?.exactMean).toBe(undefined)
    const { low = 0, high = 0 } = nvl72.metrics['power.systemKw'].amount ?? {}
    expect(result?.least).toBeGreaterThanOrEqual(low)
    expect(result?.most).toBeLessThanOrEqual(high)
  })

  test('gives the same answer for the same seed and another for another', () => {
    const run = (seed: number) => finish(runMonteCarlo(ask('power.systemKw'), { draws: 200, seed }))
    expect(run(5)).toEqual(run(5))
    expect(run(5)?.mean).not.toBe(run(6)?.mean)
  })

  test('counts every draw once, and its percentiles rise', () => {
    const result = finish(runMonteCarlo(ask('cost.bomUsd'), { draws: 500, seed: 3 }))
    if (!result) throw new Error('not known')
    expect(result.bins.reduce((sum, { draws }) => sum + draws, 0) + result.unknown).toBe(500)
    const rising = Object.values(result.percentiles)
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    expect(result.least).toBeLessThanOrEqual(rising[0] ?? 0)
  })

  test('of a difference draws a shared part once: twice the system is always more', () => {
    const twice = evaluated('gb200-nvl72', (design) => ({ ...design, pods: 2 }))
    const result = finish(
      runMonteCarlo(ask('power.itKw', { other: twice, of: 'difference' }), { draws: 200, seed: 1 }),
    )
    expect(result?.above).toBe(1)
    const one = finish(runMonteCarlo(ask('power.itKw'), { draws: 200, seed: 1 }))
    expect(result?.mean).toBeCloseTo(one?.mean ?? 0, 6)
  })

  test('of a total over itself is what it is', () => {
    const result = finish(runMonteCarlo(ask('power.systemKw', { footing: 'mw' }), { draws: 50, seed: 1 }))
    expect(result?.least).toBeCloseTo(1000, 6)
    expect(result?.most).toBeCloseTo(1000, 6)
  })

  test('of systems scaled to the same power puts neither above the other in power', () => {
    const subject = ask('power.systemKw', { footing: 'equal-mw', of: 'difference', other: cloudMatrix })
    const result = finish(runMonteCarlo(subject, { draws: 100, seed: 1 }))
    expect(result?.above).toBe(0)
  })
})
