import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/core/evaluate'
import { sumTerms } from '../../src/core/metrics/terms'
import { rollUpPart } from '../../src/core/roll-up-part'
import { loadPresets } from '../presets'
import { buildCatalogue, buildDesign } from './fixtures'

const { catalogue, systems } = loadPresets()

describe('one piece summed up by itself', () => {
  test.each([...systems])('is what the totals of %s count for each piece', (_, design) => {
    const { bill, metrics } = evaluate(design, catalogue)
    for (const line of bill.lines) {
      if (line.depth !== 1 || line.link !== undefined || line.part.mount === undefined) continue
      const within = (id: 'power.itKw' | 'mass.kg' | 'cost.bomUsd') =>
        sumTerms(metrics[id].terms().filter(({ path }) => line.path.every((step, i) => path[i] === step)))
          .value / line.total
      const sum = rollUpPart(line.part.id, catalogue, design.options)
      expect((sum?.watts?.value ?? 0) / 1000, line.part.id).toBeCloseTo(within('power.itKw'), 6)
      expect(sum?.massKg?.value ?? 0, line.part.id).toBeCloseTo(within('mass.kg'), 6)
      expect(sum?.priceUsd?.value ?? 0, line.part.id).toBeCloseTo(within('cost.bomUsd'), 4)
    }
  })

  test('is not known where nothing is stated, and absent for a part that is not there', () => {
    const small = buildCatalogue()
    const { options } = buildDesign([])
    expect(rollUpPart('plate-chip', small, options)).toEqual({
      watts: undefined,
      massKg: undefined,
      priceUsd: undefined,
    })
    expect(rollUpPart('nothing', small, options)).toBe(undefined)
  })
})
