import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/core/catalogue/schema'
import type { Box } from '../../../src/core/geometry/box'
import { sizeOf } from '../../../src/core/geometry/dimensions'
import { buildTrayBoxes, type TrayPlan } from '../../../src/core/geometry/tray-boxes'
import { loadPresets } from '../../presets'
import { buildCatalogue, type PartDraft } from '../fixtures'
import { perChip, shared } from './plan-of'

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
