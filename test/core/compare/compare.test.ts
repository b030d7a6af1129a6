import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEvaluations } from '../../../src/core/compare/compare'
import { amountOn, FOOTINGS, isTotal } from '../../../src/core/compare/footing'
import { evaluate } from '../../../src/core/evaluate'
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const evaluations = [...systems.values()].map((design) => evaluate(design, catalogue))

function evaluated(id: string) {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return evaluate(design, catalogue)
}

const pick = fc.nat(evaluations.length - 1)
const footing = fc.constantFrom(...FOOTINGS)

describe('a comparison', () => {
  test('gives the base ratios of 1, whichever it is', () => {
    fc.assert(
      fc.property(pick, footing, (base, on) => {
        const { ratios } = compareEvaluations(evaluations, base, on)[base] ?? { ratios: {} }
        // A design without accelerators has few figures, and fewer still an accelerator.
        const { value } = evaluations[base]?.metrics['count.accelerators'].amount ?? { value: 0 }
        expect(Object.keys(ratios).length).toBeGreaterThan(value > 0 ? 10 : 0)
        for (const ratio of Object.values(ratios)) expect(ratio).toBe(1)
      }),
    )
  })

  test('from a to b and back is 1', () => {
    fc.assert(
      fc.property(pick, pick, footing, fc.constantFrom(...METRIC_IDS), (a, b, on, id: MetricId) => {
        const there = compareEvaluations(evaluations, a, on)[b]?.ratios[id]
        const back = compareEvaluations(evaluations, b, on)[a]?.ratios[id]
        if (there && back) expect(there * back).toBeCloseTo(1, 9)
      }),
    )
  })

  test('leaves out a ratio where either does not know the figure or the base has none', () => {
    const [nvl72, cloudMatrix] = compareEvaluations([evaluated('gb200-nvl72'), evaluated('cloudmatrix384')])
    expect(nvl72?.ratios['compute.fp8Pflops']).toBe(1)
    expect(cloudMatrix?.ratios['compute.fp8Pflops']).toBeUndefined()
    expect(cloudMatrix?.ratios['links.scaleUpTransceivers']).toBeUndefined()
    expect(cloudMatrix?.ratios['links.scaleUpCopperCables']).toBe(0)
  })

  test('of nothing is nothing', () => {
    expect(compareEvaluations([])).toEqual([])
  })
})

describe('a footing', () => {
  test('divides totals and leaves other figures as they are', () => {
    const cloudMatrix = evaluated('cloudmatrix384')
    const value = (id: MetricId, on: (typeof FOOTINGS)[number]) => amountOn(cloudMatrix, id, on)?.value
    expect(value('links.transceivers', 'accelerator')).toBe(18)
    expect(value('count.accelerators', 'rack')).toBe(24)
    expect(value('compute.bf16Pflops', 'pflops')).toBe(1)
    expect(value('power.systemKw', 'mw')).toBeCloseTo(1000, 9)
    expect(value('boards.maxLayers', 'rack')).toBe(value('boards.maxLayers', 'whole'))
  })

  test('does not change when the system is built twice', () => {
    const design = systems.get('cloudmatrix384')
    if (!design) throw new Error('no cloudmatrix384')
    const once = evaluate(design, catalogue)
    const twice = evaluate({ ...design, pods: design.pods * 2 }, catalogue)
    const linear = METRIC_IDS.filter((id) => /^(count|boards|compute)\./.test(id) && isTotal(id))
    for (const on of ['accelerator', 'rack', 'pflops'] as const) {
      for (const id of linear) {
        const [a, b] = [amountOn(once, id, on)?.value, amountOn(twice, id, on)?.value]
        if (a === undefined) expect(b, id).toBeUndefined()
        else expect(b, `${id} per ${on}`).toBeCloseTo(a, 9)
      }
    }
  })
})
