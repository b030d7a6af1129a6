import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function figures(id: string, change: Partial<Design> = {}) {
  const { metrics } = evaluate({ ...(systems.get(id) as Design), ...change }, catalogue)
  return (metric: MetricId) => metrics[metric].amount?.value ?? Number.NaN
}

describe('the building', () => {
  test.each([...systems.keys()])('%s: system, supply loss and cooling make the facility', (id) => {
    const value = figures(id)
    expect(value('power.systemKw') + value('facility.supplyKw') + value('facility.coolingKw')).toBeCloseTo(
      value('power.facilityKw'),
      6,
    )
  })

  test('has as many UPS blocks as carry the system, and one more', () => {
    const value = figures('cloudmatrix384', { pods: 10 })
    const carrying = (value('facility.upsBlocks') - 1) * 1200
    expect(carrying).toBeGreaterThanOrEqual(value('power.systemKw'))
    expect(carrying - 1200).toBeLessThan(value('power.systemKw'))
  })

  test('a year takes 8 760 hours of the typical load, at the stated tariff', () => {
    const value = figures('gb300-nvl72')
    const { typicalFactor, tariffUsdPerKwh } = catalogue.assumptions
    const mwh = (value('power.facilityKw') * Number(typicalFactor.value) * 8760) / 1000
    expect(value('facility.energyMwhPerYear')).toBeCloseTo(mwh, 6)
    expect(value('facility.energyUsdPerYear')).toBeCloseTo(mwh * 1000 * Number(tariffUsdPerKwh.value), 3)
  })

  test('floor and switch racks grow with the pods', () => {
    const [one, many] = [figures('cloudmatrix384'), figures('cloudmatrix384', { pods: 432 })]
    expect(many('facility.floorM2')).toBeGreaterThan(400 * one('facility.floorM2'))
    expect(many('links.switchRacks')).toBeGreaterThan(100 * one('links.switchRacks'))
  })
})
