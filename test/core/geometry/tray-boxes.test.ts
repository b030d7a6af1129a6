import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS } from '../../../src/core/catalogue/categories'
import type { Part } from '../../../src/core/catalogue/schema'
import type { Box } from '../../../src/core/geometry/box'
import { sizeOf } from '../../../src/core/geometry/dimensions'
import { type PlanRect, packPlan, rectsOverlap } from '../../../src/core/geometry/pack-plan'
import { splitDecks } from '../../../src/core/geometry/split-decks'
import { buildTrayBoxes, type TrayPlan } from '../../../src/core/geometry/tray-boxes'
import { optionsSchema } from '../../../src/core/options/options'
import { loadPresets } from '../../presets'
import { buildCatalogue, type PartDraft } from '../fixtures'

const perChip = optionsSchema.parse({ coldPlates: 'per-chip' })
const shared = optionsSchema.parse({ coldPlates: 'shared' })

function planOf(id: string, options = perChip, changes: readonly PartDraft[] = [], levels = 2) {
  const catalogue = buildCatalogue(changes)
  const part: Part | undefined = catalogue.parts.get(id)
  if (!part) throw new Error(`no ${id}`)
  return buildTrayBoxes(part, catalogue, { options, levels })
}

function countOf(boxes: readonly Box[], part: string, level: number): number {
  return boxes.filter((box) => box.part.id === part && box.level === level).length
}

describe('the plan of a tray', () => {
  test('it shows as many pieces as the tray contains', () => {
    const { boxes } = planOf('tray')
    const counts = ['gpu-board', 'plate-chip', 'coupling', 'nic', 'drive', 'fan'].map((id) =>
      countOf(boxes, id, 1),
    )
    expect(counts).toEqual([2, 6, 2, 4, 4, 8])
    expect(countOf(boxes, 'gpu', 2)).toBe(4)
    expect(countOf(boxes, 'cpu', 2)).toBe(2)
  })

  test('what the options rule out is not drawn', () => {
    expect(countOf(planOf('tray', perChip).boxes, 'plate-large', 1)).toBe(0)
    expect(countOf(planOf('tray', shared).boxes, 'plate-large', 1)).toBe(2)
    expect(countOf(planOf('tray', shared).boxes, 'plate-chip', 1)).toBe(0)
  })

  test('cables are counted but not drawn', () => {
    expect(countOf(planOf('tray').boxes, 'wire', 1)).toBe(0)
  })

  test('blades stand on edge, and what is in them is turned with them', () => {
    const chassis: readonly PartDraft[] = [
      {
        id: 'chassis',
        category: 'mechanical',
        size: [440, 800, 440],
        contains: [
          {
            part: 'blade',
            qty: 2,
            upright: true,
            at: [
              [10, 0],
              [60, 0],
            ],
          },
        ],
      },
      {
        id: 'blade',
        category: 'compute-tray',
        size: [400, 700, 30],
        contains: [{ part: 'gpu', qty: 1, at: [[300, 100]] }],
      },
    ]
    const { boxes } = planOf('chassis', perChip, chassis)
    const [blade, gpu] = boxes
    expect(blade).toMatchObject({ x: 10, w: 30, d: 700, h: 400 })
    // It stands on the sheet metal of the blade, 1 mm.
    expect(gpu).toMatchObject({ x: 11, y: 100, w: 8, d: 80, h: 80, level: 2 })
    // 300 mm from the blade's left edge, which is now its lower one.
    expect(gpu?.z).toBeCloseTo((blade?.z ?? 0) + 300)
    expect(countOf(boxes, 'gpu', 2)).toBe(2)
  })

  test('it goes as deep as it is asked to', () => {
    expect(Math.max(...planOf('tray', perChip, [], 1).boxes.map((box) => box.level))).toBe(1)
  })

  test('drives and NICs are at the front, fans at the rear, boards between', () => {
    const { boxes } = planOf('tray')
    const middle = (part: string) => {
      const of = boxes.filter((box) => box.part.id === part && box.level === 1)
      return of.reduce((sum, box) => sum + box.y + box.d / 2, 0) / of.length
    }
    expect(middle('nic')).toBeLessThan(middle('gpu-board'))
    expect(middle('drive')).toBeLessThan(middle('gpu-board'))
    expect(middle('gpu-board')).toBeLessThan(middle('fan'))
  })

  test('nothing stands out of the tray, and nothing on a board out of the board', () => {
    for (const options of [perChip, shared]) {
      const { size, boxes } = planOf('tray', options)
      for (const box of boxes) {
        const parent = boxes.find((other) => box.key.startsWith(`${other.key}/`))
        const ground = parent ?? { x: 0, y: 0, w: size[0], d: size[1] }
        expect(box.x).toBeGreaterThanOrEqual(ground.x)
        expect(box.y).toBeGreaterThanOrEqual(ground.y)
        expect(box.x + box.w).toBeLessThanOrEqual(ground.x + ground.w + 1e-9)
        expect(box.y + box.d).toBeLessThanOrEqual(ground.y + ground.d + 1e-9)
        expect(box.z + box.h).toBeLessThanOrEqual(size[2] + 1e-9)
      }
    }
  })

  test('keys are unique, and the same part gives the same plan', () => {
    const { boxes } = planOf('tray')
    expect(new Set(boxes.map((box) => box.key)).size).toBe(boxes.length)
    expect(planOf('tray').boxes).toEqual(boxes)
  })

  test('a stated place is kept; what states none goes beside it', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        mount: { heightU: 1, widthClass: '21in', depth: 'full' },
        contains: [
          {
            part: 'plate-large',
            qty: 2,
            at: [
              [10, 300],
              [260, 300],
            ],
          },
          { part: 'fan', qty: 6 },
        ],
      },
    ]
    const { boxes } = planOf('tray', perChip, changes)
    const plates = boxes.filter((box) => box.part.id === 'plate-large')
    expect(plates.map(({ x, y }) => [x, y])).toEqual([
      [10, 300],
      [260, 300],
    ])
    const fans = boxes.filter((box) => box.part.id === 'fan')
    expect(fans).toHaveLength(6)
    expect(fans.filter((fan) => plates.some((plate) => rectsOverlap(fan, plate)))).toEqual([])
  })

  test('what lies over another rests on it, and a chip on its board', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        size: [400, 700, 43],
        contains: [
          { part: 'gpu-board', qty: 1, at: [[0, 0]] },
          { part: 'plate-large', qty: 1, at: [[20, 20]] },
        ],
      },
    ]
    const { boxes } = planOf('tray', perChip, changes)
    const [board, plate] = ['gpu-board', 'plate-large'].map((id) => boxes.find((box) => box.part.id === id))
    const chips = boxes.filter((box) => box.level === 2)
    const top = (box: Box | undefined) => (box ? box.z + box.h : Number.NaN)
    for (const chip of chips) expect(chip.z).toBe(top(board))
    expect(plate?.z).toBe(Math.max(...chips.map(top)))
  })

  test('a place outside the tray is pulled in', () => {
    const changes: PartDraft[] = [
      {
        id: 'tray',
        category: 'compute-tray',
        size: [400, 700, 43],
        contains: [{ part: 'plate-large', qty: 1, at: [[390, -20]] }],
      },
    ]
    expect(planOf('tray', perChip, changes).boxes[0]).toMatchObject({ x: 150, y: 0 })
  })
})

/** Boxes that take the same space, but for a chassis and what is in it. */
function clashes(boxes: readonly Box[]): string[] {
  const near = 0.11
  const found: string[] = []
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(0, i)) {
      if (a.key.startsWith(`${b.key}/`) && !carries(b.part)) continue
      const apart =
        a.x + near > b.x + b.w ||
        b.x + near > a.x + a.w ||
        a.y + near > b.y + b.d ||
        b.y + near > a.y + a.d ||
        a.z + near > b.z + b.h ||
        b.z + near > a.z + a.h
      if (!apart) found.push(`${a.key} in ${b.key}`)
    }
  })
  return found
}

const carries = ({ category }: Part) => ['board', 'accelerator', 'cpu', 'switch-chip'].includes(category)

/** What stands out of the part that it is in. */
function outside({ size, boxes }: TrayPlan, part: Part): string[] {
  const near = 1e-6
  const whole = { x: 0, y: 0, z: 0, w: size[0], d: size[1], h: carries(part) ? Infinity : size[2] }
  return boxes.flatMap((box) => {
    const parent = boxes.find(({ key }) => key === box.key.slice(0, Math.max(0, box.key.lastIndexOf('/'))))
    const around = parent && !carries(parent.part) ? parent : whole
    const inside =
      box.x >= around.x - near &&
      box.y >= around.y - near &&
      box.z >= around.z - near &&
      box.x + box.w <= around.x + around.w + near &&
      box.y + box.d <= around.y + around.d + near &&
      box.z + box.h <= around.z + around.h + near
    return inside ? [] : [`${box.key} out of ${parent?.key ?? part.id}`]
  })
}

describe('boxes in space', () => {
  const shipped = [...loadPresets().catalogue.parts.values()].filter(({ contains }) => contains.length > 0)

  test.each(shipped.map((part) => [part.id, part] as const))(
    '%s: nothing in it takes the space of anything else, and nothing stands out of it',
    (_, part) => {
      for (const options of [perChip, shared]) {
        const plan = buildTrayBoxes(part, loadPresets().catalogue, { options, levels: 4 })
        expect(clashes(plan.boxes)).toEqual([])
        expect(outside(plan, part)).toEqual([])
      }
    },
  )

  test.each(shipped.map((part) => [part.id, part] as const))(
    '%s: what is drawn flatter than it is, is so by less than half',
    (_, part) => {
      const { boxes } = buildTrayBoxes(part, loadPresets().catalogue, { options: perChip, levels: 4 })
      const thin = ([w, d, h]: readonly [number, number, number]) => Math.min(w, d, h)
      const flat = boxes.filter(
        ({ part: own, w, d, h }) => thin([w, d, h]) < 0.5 * thin(sizeOf(own) ?? [0, 0, 0]),
      )
      expect(flat.map(({ key }) => key)).toEqual([])
    },
  )

  const sized = fc.record({
    category: fc.constantFrom(
      'board',
      'accelerator',
      'psu',
      'mechanical',
      'cold-plate',
      'fan',
      'drive',
      'nic',
    ),
    size: fc.tuple(
      fc.integer({ min: 4, max: 300 }),
      fc.integer({ min: 4, max: 300 }),
      fc.integer({ min: 1, max: 90 }),
    ),
    qty: fc.integer({ min: 1, max: 4 }),
    upright: fc.boolean(),
    at: fc.option(
      fc.array(fc.tuple(fc.nat(500), fc.nat(700), fc.option(fc.nat(120))), { minLength: 4, maxLength: 4 }),
    ),
    inner: fc.option(
      fc.tuple(fc.integer({ min: 4, max: 120 }), fc.integer({ min: 1, max: 40 }), fc.boolean()),
    ),
  })

  test('stated and automatic places, decks, cards on edge and chassis in chassis: never two things in one place', () => {
    fc.assert(
      fc.property(
        fc.array(sized, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 40, max: 400 }),
        (list, height) => {
          const drafts = list.flatMap(({ category, size, qty, upright, at, inner }, i): PartDraft[] => [
            ...(inner
              ? [{ id: `inner-${i}`, category: 'memory', size: [inner[0], inner[0], inner[1]] } as PartDraft]
              : []),
            {
              id: `thing-${i}`,
              category,
              size,
              contains: inner
                ? [
                    {
                      part: `inner-${i}`,
                      qty: 2,
                      ...(inner[2] && {
                        at: [
                          [0, 0],
                          [3, 5],
                        ],
                      }),
                    },
                  ]
                : [],
              qty,
              upright,
              at,
            } as unknown as PartDraft,
          ])
          const contains = list.map(({ qty, upright, at }, i) => ({
            part: `thing-${i}`,
            qty,
            ...(upright && { upright }),
            ...(at && { at: at.slice(0, qty).map(([x, y, z]) => (z === null ? [x, y] : [x, y, z])) }),
          }))
          const things = drafts.map(
            ({ qty: _, upright: __, at: ___, ...draft }: Record<string, unknown>) => draft,
          )
          const tray = { id: 'tray', category: 'compute-tray', size: [440, 700, height], contains }
          const catalogue = buildCatalogue([...things, tray] as unknown as PartDraft[])
          const part = catalogue.parts.get('tray')
          if (!part) throw new Error('it was given')
          const plan = buildTrayBoxes(part, catalogue, { options: perChip, levels: 3 })
          expect(clashes(plan.boxes)).toEqual([])
          expect(outside(plan, part)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})

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
