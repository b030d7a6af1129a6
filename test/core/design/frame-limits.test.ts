import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closeGaps } from '../../../src/core/design/close-gaps'
import {
  addPlacement,
  duplicatePlacements,
  movePlacements,
  removePlacements,
} from '../../../src/core/design/edits'
import { fillSlots } from '../../../src/core/design/fill-slots'
import { checkFit } from '../../../src/core/design/fit'
import type { Design } from '../../../src/core/design/schema'
import { swapParts } from '../../../src/core/design/swap-parts'
import { transferPlacements } from '../../../src/core/design/transfer-placements'
import { buildCatalogue, buildDesign, firstGroup } from '../fixtures'
import { refusalOf, resultOf } from './outcomes'

const FRAME = { units: 48, outerWidthMm: 600, outerHeightMm: 2300, massKg: 200 }
const catalogue = buildCatalogue([
  {
    id: 'frame-halves',
    category: 'frame',
    frameWidth: '21in',
    facts: { ...FRAME, outerDepthMm: 1200, slotStepU: 0.5, unitMm: 48 },
  },
  {
    id: 'frame-weak',
    category: 'frame',
    frameWidth: '21in',
    facts: { ...FRAME, outerDepthMm: 800, maxMassKg: 265 },
  },
  {
    id: 'half-blank',
    category: 'blank',
    mount: { heightU: 0.5, widthClass: 'any', depth: 'half' },
  },
  {
    id: 'deep-tray',
    category: 'compute-tray',
    mount: { heightU: 1, widthClass: '21in', depth: 'full' },
    size: [440, 760, 43],
  },
  {
    id: 'unweighed-tray',
    category: 'compute-tray',
    mount: { heightU: 1, widthClass: '21in', depth: 'full' },
    contains: [{ part: 'shelf', qty: 2 }],
  },
])
const racks = (...frames: string[]) => ({
  pod: {
    racks: frames.map((frame, i) => ({ id: i === 0 ? 'main' : frame, frame, count: 1, placements: [] })),
  },
})
const empty = (frame: string) => ({ ...buildDesign([]), ...racks(frame) })
const us = (design: Parameters<typeof firstGroup>[0]) => firstGroup(design).placements.map(({ u }) => u)

describe('half units', () => {
  test('a frame whose holes repeat every unit says that it takes none', () => {
    const request = { group: 'main', part: 'tray', u: 10.5 }
    expect(refusalOf(addPlacement(empty('frame-48u'), catalogue, request))).toEqual({
      code: 'half-unit',
      part: 'tray',
      u: 10.5,
      frame: 'frame-48u',
    })
    expect(us(resultOf(addPlacement(empty('frame-halves'), catalogue, request)))).toEqual([10.5])
  })

  test('a panel of half a unit stands on either half of any frame', () => {
    for (const frame of ['frame-48u', 'frame-halves'])
      for (const u of [10, 10.5])
        expect(
          us(resultOf(addPlacement(empty(frame), catalogue, { group: 'main', part: 'half-blank', u }))),
        ).toEqual([u])
  })

  test('a tray at a half unit shares neither of its two units', () => {
    const design = resultOf(
      addPlacement(empty('frame-halves'), catalogue, { group: 'main', part: 'tray', u: 10.5 }),
    )
    const part = catalogue.parts.get('tray')
    if (!part) throw new Error('no tray')
    const misfits = [9.5, 10, 10.5, 11, 11.5].map(
      (u) => checkFit(firstGroup(design), catalogue, { part, u, face: 'front' })?.code,
    )
    expect(misfits).toEqual([undefined, 'occupied', 'occupied', 'occupied', undefined])
  })

  test('what is filled or duplicated from a half unit goes on in halves; without asking nothing starts there', () => {
    const start = resultOf(
      addPlacement(empty('frame-halves'), catalogue, { group: 'main', part: 'tray', u: 10.5 }),
    )
    const filled = resultOf(
      fillSlots(start, catalogue, { group: 'main', id: 'p1', count: 2, direction: 'up' }),
    )
    expect(us(filled)).toEqual([10.5, 11.5, 12.5])
    expect(us(resultOf(duplicatePlacements(start, catalogue, { group: 'main', ids: ['p1'] })))).toEqual([
      10.5, 11.5,
    ])
    expect(us(resultOf(addPlacement(start, catalogue, { group: 'main', part: 'tray' })))).toEqual([10.5, 1])
  })

  test('gaps close down to the half unit that the frame has, and to the next whole one where it has none', () => {
    for (const [frame, expected] of [
      ['frame-halves', [1, 1.5]],
      ['frame-48u', [1, 2]],
    ] as const) {
      let design = resultOf(
        addPlacement(empty(frame), catalogue, { group: 'main', part: 'half-blank', u: 3 }),
      )
      design = resultOf(addPlacement(design, catalogue, { group: 'main', part: 'tray', u: 9 }))
      // The blank is of half depth, the tray of full: they cannot share.
      expect(us(resultOf(closeGaps(design, catalogue, 'main')))).toEqual(expected)
    }
  })

  test('from anywhere to anywhere, a tray stands on a step of its frame or is refused', () => {
    const u = fc.integer({ min: 2, max: 100 }).map((n) => n / 2)
    fc.assert(
      fc.property(fc.constantFrom('frame-48u', 'frame-halves'), u, u, (frame, from, to) => {
        const step = frame === 'frame-halves' ? 0.5 : 1
        const added = addPlacement(empty(frame), catalogue, { group: 'main', part: 'tray', u: from })
        expect(added.ok).toBe(from % step === 0 && from <= 48)
        if (!added.ok) return
        const moved = movePlacements(added.value, catalogue, {
          group: 'main',
          ids: ['p1'],
          move: { toU: to },
        })
        expect(moved.ok).toBe(to % step === 0 && to <= 48)
      }),
    )
  })
})

describe('depth', () => {
  test('a body deeper than the frame is refused with both depths', () => {
    const design = empty('frame-weak')
    expect(refusalOf(addPlacement(design, catalogue, { group: 'main', part: 'deep-tray', u: 1 }))).toEqual({
      code: 'too-deep',
      part: 'deep-tray',
      depthMm: 760,
      roomMm: 740,
    })
    expect(addPlacement(empty('frame-48u'), catalogue, { group: 'main', part: 'deep-tray', u: 1 }).ok).toBe(
      true,
    )
  })
})

describe('mass', () => {
  // 200 kg of frame, 265 at most: three trays of 20 kg, and 5 to spare.
  const full = [1, 2, 3].reduce<Design>(
    (design, u) => resultOf(addPlacement(design, catalogue, { group: 'main', part: 'tray', u })),
    empty('frame-weak'),
  )

  test('a part that the frame cannot carry is refused, however it comes', () => {
    const tooHeavy = { code: 'too-heavy', part: 'tray', massKg: 280, mostKg: 265 }
    expect(refusalOf(addPlacement(full, catalogue, { group: 'main', part: 'tray' }))).toEqual(tooHeavy)
    expect(refusalOf(duplicatePlacements(full, catalogue, { group: 'main', ids: ['p1'] }))).toEqual(tooHeavy)
    const fill = { group: 'main', id: 'p1', count: 1, direction: 'up' } as const
    expect(refusalOf(fillSlots(full, catalogue, fill))).toEqual(tooHeavy)
    expect(
      refusalOf(swapParts(full, catalogue, { group: 'main', ids: ['p1'], part: 'shelf' })),
    ).toMatchObject({
      code: 'too-heavy',
      massKg: 270,
    })
    const two = {
      ...full,
      pod: { racks: [...full.pod.racks, ...racks('frame-48u', 'frame-48u').pod.racks.slice(1)] },
    }
    const other = resultOf(addPlacement(two, catalogue, { group: 'frame-48u', part: 'tray' }))
    const request = { from: 'frame-48u', to: 'main', ids: ['p1'], toU: 9 }
    expect(refusalOf(transferPlacements(other, catalogue, request))).toEqual(tooHeavy)
  })

  test('a part that states no mass weighs what it contains', () => {
    const two = resultOf(
      addPlacement(empty('frame-weak'), catalogue, { group: 'main', part: 'unweighed-tray', u: 1 }),
    )
    expect(refusalOf(addPlacement(two, catalogue, { group: 'main', part: 'tray', u: 2 }))).toMatchObject({
      code: 'too-heavy',
      massKg: 280,
    })
  })

  test('in a rack that weighs too much already, parts still move, leave and give way to lighter ones', () => {
    const heavy = {
      ...full,
      pod: {
        racks: [
          {
            ...firstGroup(full),
            frame: 'frame-weak',
            placements: [
              ...firstGroup(full).placements,
              { id: 'x', part: 'tall-tray', u: 20, face: 'front' as const },
            ],
          },
        ],
      },
    }
    expect(movePlacements(heavy, catalogue, { group: 'main', ids: ['x'], move: { toU: 30 } }).ok).toBe(true)
    expect(removePlacements(heavy, { group: 'main', ids: ['p1'] }).ok).toBe(true)
    expect(swapParts(heavy, catalogue, { group: 'main', ids: ['x'], part: 'switch-tray' }).ok).toBe(true)
  })
})

describe('turning', () => {
  const design = buildDesign([
    { part: 'half-switch', u: 5 },
    { part: 'tray', u: 6 },
  ])

  test('half-depth parts go to the other side of their slot, full ones have no side to change', () => {
    const turned = movePlacements(design, catalogue, {
      group: 'main',
      ids: ['p1', 'p2'],
      move: { by: 0 },
      face: 'rear',
    })
    expect(firstGroup(resultOf(turned)).placements.map(({ face }) => face)).toEqual(['rear', 'front'])
    const there = movePlacements(design, catalogue, {
      group: 'main',
      ids: ['p1'],
      move: { by: 0 },
      face: 'front',
    })
    expect(resultOf(there)).toBe(design)
  })

  test('two share a slot back to back, and turning one onto the other is refused', () => {
    const shared = resultOf(
      addPlacement(design, catalogue, { group: 'main', part: 'half-switch', u: 5, face: 'rear' }),
    )
    expect(firstGroup(shared).placements).toHaveLength(3)
    const turn = { group: 'main', ids: ['p3'], move: { by: 0 }, face: 'front' } as const
    expect(refusalOf(movePlacements(shared, catalogue, turn)).code).toBe('occupied')
  })
})
