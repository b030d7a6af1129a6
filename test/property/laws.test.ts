import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Category } from '../../src/core/catalogue/categories'
import { amountOf, factNumber } from '../../src/core/catalogue/resolve'
import { evaluate } from '../../src/core/evaluate'
import type { Evaluation } from '../../src/core/evaluation'
import { METRIC_IDS, type MetricId } from '../../src/core/metrics/registry'
import { exact } from '../../src/core/units/amount'
import { kelvin, requiredFlow, temperatureRise, watts } from '../../src/core/units/quantity'
import { loadPresets } from '../presets'
import { someDesign } from '../some-design'

const { catalogue, systems } = loadPresets()

const SUMMED: readonly MetricId[] = METRIC_IDS.filter((id) =>
  /^(count|boards\.(count|area|layerArea|value)|compute\.(bf16Pflops|hbm|scaleUp)|cost\.racksUsd|mass\.kg|power\.itKw|cooling\.(liquidKw|airKw|coldPlates|quick|fans|flowLpm|manifold))/.test(
    id,
  ),
)

function figure(evaluation: Evaluation, id: MetricId): number | undefined {
  return evaluation.metrics[id].amount?.value
}

function expectClose(actual: number | undefined, expected: number | undefined, what: string): void {
  if (actual === undefined || expected === undefined) {
    expect(actual, what).toBe(expected)
    return
  }
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  )
}

const runs = { numRuns: 60 }

describe('the laws', () => {
  test('the terms of every metric sum to its value', () => {
    fc.assert(
      fc.property(someDesign, (design) => {
        const evaluation = evaluate(design, catalogue)
        for (const id of METRIC_IDS) {
          const metric = evaluation.metrics[id]
          if (metric.unknown) {
            expect(metric.amount, id).toBe(undefined)
            continue
          }
          const terms = metric.terms()
          const total = terms.reduce((sum, term) => sum + term.value.value, 0)
          expectClose(total, metric.amount?.value, `${id} of ${design.id}`)
          for (const term of terms)
            expectClose(term.count * term.each.value, term.value.value, `a term of ${id}`)
        }
      }),
      runs,
    )
  })

  test('every metric is known or says why, finite, and inside its range', () => {
    fc.assert(
      fc.property(someDesign, (design) => {
        const { metrics } = evaluate(design, catalogue)
        for (const id of METRIC_IDS) {
          const { amount, unknown } = metrics[id]
          expect((amount === undefined) !== (unknown === undefined), `${id} is known or says why`).toBe(true)
          if (!amount) continue
          expect(Number.isFinite(amount.value), `${id} is ${amount.value}`).toBe(true)
          const slack = 1e-9 * Math.max(1, Math.abs(amount.value))
          expect(amount.low, id).toBeLessThanOrEqual(amount.value + slack)
          expect(amount.high, id).toBeGreaterThanOrEqual(amount.value - slack)
        }
      }),
      runs,
    )
  })

  test('the bill is linear in counts: k times the racks and pods, k times every sum', () => {
    fc.assert(
      fc.property(someDesign, fc.integer({ min: 2, max: 9 }), (design, k) => {
        const one = evaluate(design, catalogue)
        const podded = evaluate({ ...design, pods: design.pods * k }, catalogue)
        const racked = evaluate(
          {
            ...design,
            pod: {
              ...design.pod,
              racks: design.pod.racks.map((group) => ({ ...group, count: group.count * k })),
            },
          },
          catalogue,
        )
        // A network too large for its switches is refused, and its optics are then in no total.
        fc.pre(
          [one, podded, racked].every((each) =>
            each.networks.every((network) => network.refusal === undefined),
          ),
        )
        // More racks complete a direct network that one rack leaves open.
        fc.pre(one.directs.every((direct) => direct.leftOver === 0))
        for (const id of SUMMED) {
          const value = figure(one, id)
          if (value === undefined) continue
          expectClose(figure(podded, id), value * k, `${id}, pods`)
          expectClose(figure(racked, id), value * k, `${id}, racks`)
        }
      }),
      runs,
    )
  })

  test('reports do not depend on the order of racks or placements', () => {
    fc.assert(
      fc.property(someDesign, fc.integer({ min: 1, max: 1_000_003 }), (design, seed) => {
        const shuffle = <T>(items: readonly T[]): T[] =>
          items
            .map((item, i) => ({ item, key: ((i + 1) * seed) % 1009 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item)
        const mixed = {
          ...design,
          pod: {
            ...design.pod,
            racks: shuffle(
              design.pod.racks.map((group) => ({ ...group, placements: shuffle(group.placements) })),
            ),
          },
        }
        const one = evaluate(design, catalogue)
        const other = evaluate(mixed, catalogue)
        for (const id of METRIC_IDS) expectClose(figure(other, id), figure(one, id), id)
        const codes = (evaluation: Evaluation) => evaluation.findings.map((finding) => finding.code).sort()
        expect(codes(other)).toEqual(codes(one))
      }),
      runs,
    )
  })

  test('liquid and air together carry all heat of the racks', () => {
    fc.assert(
      fc.property(someDesign, (design) => {
        const evaluation = evaluate(design, catalogue)
        const heat =
          (figure(evaluation, 'cooling.liquidKw') ?? 0) + (figure(evaluation, 'cooling.airKw') ?? 0)
        expectClose(heat, figure(evaluation, 'power.itKw'), design.id ?? '')
      }),
      runs,
    )
  })

  test('taking a part out never raises mass, power or the bill', () => {
    fc.assert(
      fc.property(someDesign, fc.nat(), (design, pick) => {
        const full = evaluate(design, catalogue)
        const [group] = design.pod.racks
        if (!group || group.placements.length === 0) return
        const gone = pick % group.placements.length
        const less = evaluate(
          {
            ...design,
            pod: {
              ...design.pod,
              racks: design.pod.racks.map((rack) =>
                rack === group
                  ? { ...group, placements: group.placements.filter((_, i) => i !== gone) }
                  : rack,
              ),
            },
          },
          catalogue,
        )
        // Without its supplies a rack has no conversion loss: compare what the parts themselves draw.
        const parts = (evaluation: Evaluation) =>
          evaluation.metrics['power.itKw']
            .terms()
            .filter((term) => term.code !== 'conversion-loss')
            .reduce((sum, term) => sum + term.value.value, 0)
        expect(parts(less)).toBeLessThanOrEqual(parts(full) + 1e-9)
        for (const id of ['mass.kg', 'cost.racksUsd', 'boards.count', 'cooling.coldPlates'] as const) {
          expect(figure(less, id) ?? 0, id).toBeLessThanOrEqual((figure(full, id) ?? 0) + 1e-6)
        }
      }),
      runs,
    )
  })

  test('more heat never needs less flow, and flow and rise are each other’s inverse', () => {
    const coolant = {
      density: amountOf(catalogue.assumptions.pg25Density)?.value ?? 0,
      heatCapacity: amountOf(catalogue.assumptions.pg25HeatCapacity)?.value ?? 0,
    }
    const heat = fc.double({ min: 1, max: 1e7, noNaN: true })
    const rise = fc.double({ min: 0.5, max: 50, noNaN: true })
    fc.assert(
      fc.property(heat, heat, rise, (q, more, dt) => {
        const flow = requiredFlow(watts(q), kelvin(dt), coolant)
        expect(requiredFlow(watts(q + more), kelvin(dt), coolant)).toBeGreaterThanOrEqual(flow)
        expectClose(temperatureRise(watts(q), flow, coolant), dt, 'rise')
      }),
    )
  })

  test('an override changes what it names, says so, and taking it back restores every figure', () => {
    for (const design of systems.values()) {
      const before = evaluate(design, catalogue)
      const first = (category: Category) => before.bill.lines.find(({ part }) => part.category === category)
      const chip = (first('accelerator') ?? first('cpu'))?.part
      const tdp = chip && factNumber(chip, 'tdpWatts')
      if (!chip || !tdp) throw new Error('no chip')
      const raised = {
        ...design,
        overrides: [{ part: chip.id, fact: 'tdpWatts', value: 1.5 * tdp, reason: 'test' }],
      }
      const after = evaluate(raised, catalogue)
      expect(figure(after, 'power.itKw') ?? 0).toBeGreaterThan(figure(before, 'power.itKw') ?? 0)
      expect(after.metrics['power.itKw'].terms().some((term) => term.cited?.overridden)).toBe(true)
      // Coolant flow follows the chip's power without citing it.
      const flow = after.metrics['cooling.flowLpm']
      expect(flow.overridden ?? flow.unknown).toBe(flow.unknown ? 'no-liquid' : true)
      expect(after.metrics['mass.kg'].overridden).toBe(undefined)
      const back = evaluate({ ...raised, overrides: [] }, catalogue)
      for (const id of METRIC_IDS)
        expect(back.metrics[id].amount ?? exact(0)).toEqual(before.metrics[id].amount ?? exact(0))
    }
  })
})
