import { describe, expect, test } from 'vitest'
import type { Category } from '../../../src/core/catalogue/categories'
import { type Part, partSchema } from '../../../src/core/catalogue/schema'
import { foldHeat } from '../../../src/core/cooling/fold-heat'
import type { Line } from '../../../src/core/count/bill'
import { pushLine } from '../../../src/core/count/count-parts'
import { foldPower } from '../../../src/core/power/fold-power'

const cited = { grade: 'official' as const, source: 'maker' }

function part(id: string, category: Category, facts: Record<string, number> = {}): Part {
  return partSchema.parse({
    id,
    category,
    name: { en: id, zh: id },
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, ...cited }])),
  })
}

/** Builds lines from rows of [part, parent index, pieces per parent, cooled by]. */
function tree(...rows: [Part, number, number, ('liquid' | 'air')?][]): Line[] {
  const lines: Line[] = []
  for (const [item, parent, qty, cooledBy] of rows) {
    const above = lines[parent]
    pushLine(lines, {
      part: item,
      parent,
      qty,
      depth: above ? above.depth + 1 : 0,
      branch: 'racks',
      group: 'rack',
      path: [...(above?.path ?? ['rack']), item.id],
      total: qty * (above?.total ?? 1),
      cooledBy: cooledBy ?? above?.cooledBy ?? 'air',
    })
  }
  return lines
}

const frame = part('frame', 'frame')
const tray = part('tray', 'compute-tray', { residualWatts: 50 })
const chip = part('chip', 'accelerator', { tdpWatts: 1000 })
const shelf = part('shelf', 'power-shelf')
const psu = part('psu', 'psu', { ratedWatts: 5500, efficiency: 0.8 })
const converter = part('converter', 'converter', { efficiency: 0.5 })

describe('power', () => {
  test('an assembly draws what it and its contents draw', () => {
    const power = foldPower(tree([frame, -1, 1], [tray, 0, 2], [chip, 1, 4]))
    expect(power[0]?.draw.value).toBe(2 * (50 + 4 * 1000))
  })

  test('supplies in a shelf carry the whole rack, and their loss is heat of the air they stand in', () => {
    const lines = tree([frame, -1, 3], [tray, 0, 2], [chip, 1, 4, 'liquid'], [shelf, 0, 1], [psu, 3, 6])
    const power = foldPower(lines)
    expect(power[0]?.load.value).toBeCloseTo(3 * 8100)
    expect(power[0]?.draw.value).toBeCloseTo((3 * 8100) / 0.8)
    const heat = foldHeat(lines, power).get('rack')
    expect(heat?.liquidKw.value).toBeCloseTo(8)
    expect(heat?.airKw.value).toBeCloseTo(0.1 + 8.1 / 0.8 - 8.1)
  })

  test('a converter in a tray and supplies in the rack follow one another', () => {
    const power = foldPower(
      tree([frame, -1, 1], [tray, 0, 1], [chip, 1, 1], [converter, 1, 2], [shelf, 0, 1], [psu, 4, 1]),
    )
    expect(power[1]?.draw.value).toBeCloseTo(1050 / 0.5)
    expect(power[0]?.draw.value).toBeCloseTo(1050 / 0.5 / 0.8)
  })

  test('supplies of two kinds share the load by pieces instead of following one another', () => {
    const other = part('other-psu', 'psu', { ratedWatts: 3000, efficiency: 0.9 })
    const power = foldPower(tree([tray, -1, 1], [chip, 0, 1], [psu, 0, 1], [other, 0, 3]))
    expect(power[0]?.draw.value).toBeCloseTo(1050 / ((0.8 + 3 * 0.9) / 4))
  })
})
