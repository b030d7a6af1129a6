import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioTokens } from '../../../src/core/catalogue/scenarios'
import { type Demand, type DemandPlan, planDemand } from '../../../src/core/demand/plan-demand'
import type { Design } from '../../../src/core/design/schema'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const cloudMatrix = systems.get('cloudmatrix384') as Design
const RATE = { tokensPerSecond: 2300, utilisation: 1 }

function plan(demand: Demand, rate = RATE, design = cloudMatrix): DemandPlan {
  const outcome = planDemand(design, catalogue, demand, rate)
  if (!outcome.ok) throw new Error(outcome.error)
  return outcome.value
}

function tokensOf(id: string): number {
  const scenario = catalogue.scenarios.find((candidate) => candidate.id === id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return scenarioTokens(scenario)
}

describe('demand', () => {
  test('search-tokens: 5 trillion searches a year of 2000 tokens are about 27.4 trillion tokens a day', () => {
    expect(tokensOf('search') / 1e12).toBeCloseTo(27.4, 1)
  })

  test('doubao, tight and short stand in their order, and each needs more than the last', () => {
    const pods = ['doubao', 'tight', 'short'].map(
      (id) => plan({ kind: 'tokensPerDay', amount: tokensOf(id) }).pods,
    )
    expect(pods).toEqual([...pods].sort((a, b) => a - b))
    expect(new Set(pods).size).toBe(3)
  })

  test('cm384-cluster: 432 pods are 165 888 cards and 6 912 racks', () => {
    const { accelerators, racks } = plan({ kind: 'pods', amount: 432 })
    expect([accelerators, racks]).toEqual([165_888, 6912])
  })

  test('cm384-tokens: 2300 tokens a second and card make 76.3 billion a pod and day', () => {
    expect(plan({ kind: 'pods', amount: 1 }).tokensPerDay).toBeCloseTo(384 * 2300 * 86_400, 0)
  })

  test('what is planned serves the demand, and one pod less would not', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e9, max: 1e14, noNaN: true }), (amount) => {
        const { tokensPerDay, pods } = plan({ kind: 'tokensPerDay', amount })
        expect(tokensPerDay).toBeGreaterThanOrEqual(amount * (1 - 1e-9))
        expect((tokensPerDay / pods) * (pods - 1)).toBeLessThan(amount)
      }),
      { numRuns: 30 },
    )
  })

  test('what fits into some megawatts draws no more than those, and one pod more would', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 400, noNaN: true }), (amount) => {
        const { facilityMw, pods } = plan({ kind: 'facilityMw', amount })
        expect(facilityMw).toBeLessThanOrEqual(amount)
        expect(plan({ kind: 'pods', amount: pods + 1 }).facilityMw).toBeGreaterThan(amount)
      }),
      { numRuns: 20 },
    )
  })

  test('there and back: the tokens of some racks ask for those racks', () => {
    const { tokensPerDay, racks } = plan({ kind: 'racks', amount: 160 })
    expect(plan({ kind: 'tokensPerDay', amount: tokensPerDay }).racks).toBe(racks)
  })

  test.each([
    ['nothing', { kind: 'tokensPerDay', amount: 0 }, RATE, 'bad-demand'],
    ['a rate of 0', { kind: 'pods', amount: 1 }, { ...RATE, tokensPerSecond: 0 }, 'bad-rate'],
    ['more than all the time', { kind: 'pods', amount: 1 }, { ...RATE, utilisation: 1.5 }, 'bad-utilisation'],
    ['less than one pod', { kind: 'racks', amount: 15 }, RATE, 'less-than-a-pod'],
    [
      'more than a planet',
      { kind: 'tokensPerDay', amount: 1e17 },
      { ...RATE, tokensPerSecond: 1 },
      'too-many-pods',
    ],
  ] as const)('%s is refused with its reason', (_words, demand, rate, reason) => {
    expect(planDemand(cloudMatrix, catalogue, demand, rate)).toEqual({ ok: false, error: reason })
  })
})
