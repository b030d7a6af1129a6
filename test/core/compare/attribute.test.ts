import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attribution, attribute, isAttribution } from '../../../src/core/compare/attribute'
import { amountOn, FOOTINGS, type Footing } from '../../../src/core/compare/footing'
import type { Evaluation } from '../../../src/core/evaluation'
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry'
import { evaluated, evaluations, someEvaluation } from './designs'

function attributed(...given: Parameters<typeof attribute>): Attribution {
  const result = attribute(...given)
  if (!isAttribution(result)) throw new Error(`not known: ${given[2]}`)
  return result
}

function isClose(actual: number, expected: number, scale: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(scale))
}

interface Checked {
  readonly figures: number
  /** What is wrong; told at the end, for an expectation a part of every pair would take minutes. */
  readonly faults: string[]
}

/** Every figure that both know: its parts against the figures themselves, and back again. */
function checkPair(a: Evaluation, b: Evaluation, footing: Footing, metrics: readonly MetricId[]): Checked {
  const faults: string[] = []
  let figures = 0
  for (const id of metrics) {
    const fault = (what: string) =>
      faults.push(`${what}: ${id} of ${a.design.id} and ${b.design.id}, ${footing}`)
    const there = attribute(a, b, id, footing, a)
    const back = attribute(b, a, id, footing, a)
    const [from, to] = [amountOn(a, id, footing, a), amountOn(b, id, footing, a)]
    if (isAttribution(there) !== (from !== undefined && to !== undefined)) fault('known by one way alone')
    if (!isAttribution(there) || !from || !to) continue
    figures++
    if (!isAttribution(back)) {
      fault('not known backwards')
      continue
    }
    const most = Math.max(from.value, to.value)
    const [parts, opposite] = [there, back].map(({ groups }) => groups.flatMap((group) => group.parts))
    if (!parts || !opposite) continue
    const sum = parts.reduce((total, part) => total + part.difference.value, 0)
    if (!isClose(there.difference.value, to.value - from.value, most)) fault('not the difference')
    if (!isClose(sum, there.difference.value, most)) fault('parts do not sum to it')
    if (back.difference.value !== 0 - there.difference.value) fault('not antisymmetric')
    if (back.certain !== there.certain) fault('certain one way alone')
    if (parts.length !== opposite.length) fault('other parts backwards')
    parts.forEach(({ part, difference }, i) => {
      const other = opposite[i]
      const turned =
        other?.part === part &&
        other.difference.value === 0 - difference.value &&
        other.difference.low === 0 - difference.high
      if (!turned) fault(`${part} is another backwards`)
    })
  }
  return { figures, faults }
}

describe('a difference taken apart', () => {
  test('is the sum of its parts, and backwards the same with every sign turned: all systems, all figures', () => {
    const pairs = evaluations.flatMap((a, i) => evaluations.slice(i + 1).map((b) => [a, b] as const))
    const checks = pairs.map(([a, b]) => checkPair(a, b, 'whole', METRIC_IDS))
    expect(checks.flatMap(({ faults }) => faults)).toEqual([])
    expect(checks.reduce((sum, { figures }) => sum + figures, 0)).toBeGreaterThan(pairs.length * 30)
  })

  test('holds on every footing and for generated designs', () => {
    fc.assert(
      fc.property(
        someEvaluation,
        someEvaluation,
        fc.constantFrom(...FOOTINGS),
        fc.subarray([...METRIC_IDS], { minLength: 4, maxLength: 12 }),
        (a, b, footing, metrics) => {
          expect(checkPair(a, b, footing, metrics).faults).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('lies within its range, and of a design and itself is nothing', () => {
    for (const [i, a] of evaluations.entries()) {
      const b = evaluations[(i + 1) % evaluations.length]
      for (const id of METRIC_IDS) {
        const result = b && attribute(a, b, id)
        if (!result || !isAttribution(result)) continue
        const { value, low, high } = result.difference
        const slack = 1e-9 * Math.max(1, Math.abs(value))
        expect(low, id).toBeLessThanOrEqual(value + slack)
        expect(high, id).toBeGreaterThanOrEqual(value - slack)
        const same = attribute(a, a, id)
        if (isAttribution(same)) expect(same.difference.value, id).toBe(0)
      }
    }
  })

  test('names what makes CloudMatrix384 draw more than GB200 NVL72, accelerators first', () => {
    const { groups, certain } = attributed(
      evaluated('gb200-nvl72'),
      evaluated('cloudmatrix384'),
      'power.systemKw',
    )
    expect(groups[0]?.group).toBe('accelerator')
    expect(groups.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['accelerator', 'transceiver', 'conversion-loss']),
    )
    expect(certain).toBe(true)
  })

  test('of coolant flow is given to the parts that shed the heat, not to the rack', () => {
    const { groups } = attributed(evaluated('gb200-nvl72'), evaluated('cloudmatrix384'), 'cooling.flowLpm')
    expect(groups[0]?.group).toBe('accelerator')
    expect(groups.map(({ group }) => group)).not.toContain('frame')
  })

  test('of a quotient counts what is below the line too: more watts, less per watt', () => {
    const plain = evaluated('gb300-nvl72')
    const module = plain.bill.lines.find(({ part }) => part.category === 'transceiver')?.part.id ?? ''
    const hotter = evaluated('gb300-nvl72', (design) => ({
      ...design,
      overrides: [{ part: module, fact: 'tdpWatts', value: 400, reason: '' }],
    }))
    const { groups, difference } = attributed(plain, hotter, 'compute.bf16PerWatt')
    expect(difference.value).toBeLessThan(0)
    expect(groups[0]?.group).toBe('transceiver')
  })

  test('is not certain where the ranges leave open which is more', () => {
    const a = evaluated('hgx-h100')
    const part = a.bill.lines.find((line) => line.part.facts.residualWatts?.range)?.part
    if (!part) throw new Error('no estimate of watts')
    const b = evaluated('hgx-h100', (design) => ({
      ...design,
      overrides: [
        {
          part: part.id,
          fact: 'residualWatts',
          value: Number(part.facts.residualWatts?.value) + 0.5,
          reason: '',
        },
      ],
    }))
    const { difference, certain } = attributed(a, b, 'power.itKw')
    expect(difference.value).toBeGreaterThan(0)
    expect(certain).toBe(false)
  })

  test('a part that both have carries its doubt once: twice the racks is surely more', () => {
    const once = evaluated('hgx-h100')
    const twice = evaluated('hgx-h100', (design) => ({ ...design, pods: 2 }))
    expect(attributed(once, twice, 'cost.bomUsd').certain).toBe(true)
  })

  test('of a figure that one does not know says which and why', () => {
    const result = attribute(evaluated('gb200-nvl72'), evaluated('hgx-h100'), 'cooling.flowLpm')
    expect(result).toEqual({ missing: 'second', unknown: 'no-liquid' })
  })
})
