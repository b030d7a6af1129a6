import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS } from '../../../src/core/catalogue/categories'
import { type PlanRect, packPlan, rectsOverlap } from '../../../src/core/geometry/pack-plan'
import { splitDecks } from '../../../src/core/geometry/split-decks'
import { buildTrayBoxes } from '../../../src/core/geometry/tray-boxes'
import { loadPresets } from '../../presets'
import { perChip } from './plan-of'

describe('the decks of a chassis', () => {
  const { catalogue } = loadPresets()
  const decksOf = (id: string) => {
    const part = catalogue.parts.get(id)
    if (!part) throw new Error(`no ${id}`)
    const plan = buildTrayBoxes(part, catalogue, { options: perChip, levels: 4 })
    return { plan, decks: splitDecks(plan) }
  }

  test.each(['dgx-h100-node', 'dgx-b200-node', 'hgx-b200-4u-node', 'mi355x-node', 'atlas-910b-node'])(
    '%s has two: the host below, the accelerators above',
    (id) => {
      const { decks } = decksOf(id)
      expect(decks).toHaveLength(2)
      const has = (n: number, category: string) => decks[n]?.some(({ part }) => part.category === category)
      expect([has(0, 'cpu'), has(0, 'accelerator'), has(1, 'cpu'), has(1, 'accelerator')]).toEqual([
        true,
        false,
        false,
        true,
      ])
    },
  )

  test('the 6U node has its GPU drawer below and its host above', () => {
    const { decks } = decksOf('hgx-h100-6u-node')
    expect(decks.map((deck) => deck.some(({ part }) => part.category === 'accelerator'))).toEqual([
      true,
      false,
    ])
  })

  test('a flat tray has one deck, and every box of any part is in exactly one', () => {
    expect(decksOf('gb300-compute-tray').decks).toHaveLength(1)
    for (const part of catalogue.parts.values()) {
      const plan = buildTrayBoxes(part, catalogue, { options: perChip, levels: 4 })
      const keys = splitDecks(plan).flatMap((deck) => deck.map(({ key }) => key))
      expect([...keys].sort()).toEqual(plan.boxes.map(({ key }) => key).sort())
    }
  })
})

describe('packing a plan', () => {
  const item = fc.record({
    category: fc.constantFrom(...CATEGORY_IDS),
    w: fc.integer({ min: 1, max: 600 }),
    d: fc.integer({ min: 1, max: 600 }),
  })
  const items = fc
    .array(item, { minLength: 1, maxLength: 60 })
    .map((list) => list.map((one, i) => ({ ...one, key: `${i}` })))

  test('everything is placed, inside, and nothing overlaps', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 60, max: 600 }),
        fc.integer({ min: 60, max: 900 }),
        (list, width, depth) => {
          const rects: PlanRect[] = [...packPlan(list, width, depth).values()]
          expect(rects).toHaveLength(list.length)
          rects.forEach((rect, i) => {
            expect(rect.x >= 0 && rect.y >= 0 && rect.w > 0 && rect.d > 0).toBe(true)
            expect(rect.x + rect.w).toBeLessThanOrEqual(width + 1e-6)
            expect(rect.y + rect.d).toBeLessThanOrEqual(depth + 1e-6)
            expect(rects.slice(0, i).some((other) => rectsOverlap(rect, other))).toBe(false)
          })
        },
      ),
    )
  })

  test('things keep their size where there is room', () => {
    const packed = packPlan([{ key: 'a', category: 'fan', w: 40, d: 40 }], 400, 700)
    expect(packed.get('a')).toMatchObject({ w: 40, d: 40 })
  })

  test('a plan covered by obstacles is drawn over rather than left empty', () => {
    const packed = packPlan([{ key: 'a', category: 'fan', w: 40, d: 40 }], 400, 700, [
      { x: 0, y: 0, w: 400, d: 700 },
    ])
    expect(packed.size).toBe(1)
  })
})
