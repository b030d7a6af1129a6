import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'
import { buildCatalogue, buildDesign } from '../fixtures'

const mount = { heightU: 1, widthClass: '21in' as const, depth: 'full' as const }
const catalogue = buildCatalogue([
  {
    id: 'priced-tray',
    category: 'compute-tray',
    mount,
    contains: [
      { part: 'chip', qty: 2 },
      { part: 'screw', qty: 100 },
    ],
    facts: { priceUsd: 500 },
  },
  { id: 'chip', category: 'cpu', facts: { tdpWatts: 100, priceUsd: 1000 } },
  { id: 'screw', category: 'mechanical' },
])

describe('the price of a design', () => {
  const { metrics } = evaluate(
    buildDesign([
      { part: 'priced-tray', u: 1 },
      { part: 'priced-tray', u: 2 },
    ]),
    catalogue,
  )

  test('adds what an assembly costs and what it contains', () => {
    expect(metrics['cost.bomUsd'].amount?.value).toBe(2 * 500 + 4 * 1000)
    expect(metrics['cost.racksUsd'].amount?.value).toBe(5000)
  })

  test('tells what share of the distinct parts has a price, and which have none', () => {
    expect(metrics['cost.coverage'].amount?.value).toBeCloseTo(1 / 2, 9)
    const missing = metrics['cost.coverage'].terms().filter((term) => term.count === 0)
    expect(missing.map((term) => term.path.at(-1))).toEqual(['screw'])
  })

  test('is unknown where nothing has a price, and for what a design does not have', () => {
    const bare = evaluate(buildDesign([{ part: 'switch-tray', u: 1 }]), catalogue).metrics
    expect(bare['cost.bomUsd'].unknown).toBe('nothing-priced')
    expect(bare['cost.networkUsd'].unknown).toBe('no-scale-out')
    expect(bare['cost.coolingPlantUsd'].unknown).toBe('no-liquid')
    expect(bare['cost.coverage'].amount?.value).toBe(0)
  })

  test('of every shipped system is that of its racks, network and cooling plant', () => {
    const { catalogue: shipped, systems } = loadPresets()
    for (const design of systems.values()) {
      const value = (id: 'bomUsd' | 'racksUsd' | 'networkUsd' | 'coolingPlantUsd') =>
        evaluate(design, shipped).metrics[`cost.${id}`].amount?.value ?? 0
      expect(value('racksUsd') + value('networkUsd') + value('coolingPlantUsd')).toBeCloseTo(
        value('bomUsd'),
        4,
      )
    }
  })
})
