import { expect, test } from 'vitest'
import { planCdus } from '../../../src/core/cooling/plan-cdus'
import { countParts } from '../../../src/core/count/count-parts'
import { evaluate } from '../../../src/core/evaluate'
import { buildCatalogue, buildDesign } from '../fixtures'

const mount = { heightU: 10, widthClass: '21in', depth: 'full' } as const
const catalogue = buildCatalogue([
  { id: 'air-unit', category: 'cdu', mount, facts: { coolingKw: 60, roomAirShare: 1 } },
])
const trays = Array.from({ length: 6 }, (_, i) => ({ part: 'tray', u: i + 1 }))
const HOT = [{ racks: 1, liquidKw: 100 }]

test('units that stand in a rack of the design serve it, and none is added from the options', () => {
  const design = buildDesign([...trays, { part: 'air-unit', u: 20 }])
  const plan = planCdus(design, catalogue, countParts(design, catalogue), HOT)
  // 100 kW over 60 kW, and one spare.
  expect(plan).toMatchObject({ part: 'air-unit', present: 1, needed: 3, roomAirShare: 1, lines: [] })
  expect(planCdus(buildDesign(trays), catalogue, [], HOT)).toMatchObject({
    part: 'cdu-row-1350kw',
    present: 0,
  })
})

test('heat that liquid-to-air units give to the room costs the building as much as air cooling', () => {
  const options = { cdu: 'cdu-row' }
  const tariff = new Map(Object.entries(catalogue.assumptions))
  tariff.set('pueAir', { value: 1.5, grade: 'official', source: 'test' })
  const dear = {
    ...catalogue,
    assumptions: Object.fromEntries(tariff) as unknown as typeof catalogue.assumptions,
  }
  const pue = (parts: Parameters<typeof buildDesign>[0]) =>
    evaluate(buildDesign(parts, { options }), dear).metrics['power.pue'].amount?.value
  expect(pue([...trays, { part: 'air-unit', u: 20 }])).toBeCloseTo(1.5)
  expect(pue(trays)).toBeLessThan(1.1)
})
