import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/core/catalogue/schema'
import { checkFit, freeSlots, nextFreeSlot } from '../../../src/core/design/fit'
import { buildCatalogue, buildDesign, firstGroup, type PlacementDraft } from '../fixtures'

const catalogue = buildCatalogue()

function partOf(id: string): Part {
  const part = catalogue.parts.get(id)
  if (!part) throw new Error(`no ${id}`)
  return part
}

function misfit(
  placements: readonly PlacementDraft[],
  part: string,
  u?: number,
  face: 'front' | 'rear' = 'front',
) {
  return checkFit(firstGroup(buildDesign(placements)), catalogue, { part: partOf(part), u, face })
}

describe('where a part fits', () => {
  test('a tray fits from U1 to the top and nowhere else', () => {
    const codes = [0, 0.5, 1, 48, 49].map((u) => misfit([], 'tray', u)?.code)
    expect(codes).toEqual(['outside', 'outside', undefined, undefined, 'outside'])
  })

  test('a tray of 2U needs both of its units inside', () => {
    expect(misfit([], 'tall-tray', 47)).toBeUndefined()
    expect(misfit([], 'tall-tray', 48)).toEqual({
      code: 'outside',
      part: 'tall-tray',
      u: 48,
      heightU: 2,
      units: 48,
    })
  })

  test('who is in the way is told', () => {
    const rack = [
      { part: 'tray', u: 4 },
      { part: 'tray', u: 5 },
    ]
    expect(misfit(rack, 'tall-tray', 4)).toMatchObject({ code: 'occupied', by: ['p1', 'p2'], byPart: 'tray' })
    expect(misfit(rack, 'tall-tray', 6)).toBeUndefined()
    expect(misfit(rack, 'tall-tray', 2)).toBeUndefined()
  })

  test('half-depth parts on front and rear share a slot; a full-depth part takes both faces', () => {
    const half = [{ part: 'half-switch', u: 4 }]
    expect(misfit(half, 'half-switch', 4, 'rear')).toBeUndefined()
    expect(misfit(half, 'half-switch', 4)).toMatchObject({ code: 'occupied' })
    expect(misfit(half, 'tray', 4, 'rear')).toMatchObject({ code: 'occupied' })
  })

  test('parts of height 0 take no slot, but need room where they hang', () => {
    expect(misfit([{ part: 'manifold' }], 'busbar')).toBeUndefined()
    expect(misfit([{ part: 'busbar' }], 'busbar')).toEqual({
      code: 'zone-full',
      part: 'busbar',
      zone: 'rear-centre',
      by: ['p1'],
      byPart: 'busbar',
    })
    expect(misfit([{ part: 'busbar' }, { part: 'manifold' }], 'tray', 1)).toBeUndefined()
  })

  test('a tray of another width is refused, one of any width is not', () => {
    expect(misfit([], 'narrow-tray', 1)).toEqual({
      code: 'width',
      part: 'narrow-tray',
      widthClass: '19in',
      frameWidth: '21in',
    })
    expect(misfit([], 'blank-1u', 1)).toBeUndefined()
  })

  test('a chip cannot be placed in a rack', () => {
    expect(misfit([], 'gpu', 1)).toEqual({ code: 'not-mountable', part: 'gpu' })
  })

  test('a blank gives way to a tray but not to another blank', () => {
    expect(misfit([{ part: 'blank-1u', u: 4 }], 'tray', 4)).toBeUndefined()
    expect(misfit([{ part: 'blank-1u', u: 4 }], 'blank-1u', 4)).toMatchObject({ code: 'occupied' })
    expect(
      misfit(
        [
          { part: 'blank-1u', u: 4 },
          { part: 'tray', u: 5 },
        ],
        'tall-tray',
        4,
      ),
    ).toMatchObject({ by: ['p2'] })
  })
})

describe('free slots', () => {
  const rack = firstGroup(
    buildDesign([
      { part: 'tray', u: 2 },
      { part: 'tall-tray', u: 46 },
    ]),
  )

  test('they are listed from the bottom up', () => {
    const slots = freeSlots(rack, catalogue, partOf('tall-tray'))
    expect(slots).toEqual(Array.from({ length: 42 }, (_, i) => i + 3))
  })

  test('the next one is looked for up or down from a place', () => {
    const tall = partOf('tall-tray')
    expect(nextFreeSlot(rack, catalogue, tall)).toBe(3)
    expect(nextFreeSlot(rack, catalogue, tall, { direction: 'down' })).toBe(44)
    expect(nextFreeSlot(rack, catalogue, tall, { from: 10 })).toBe(10)
    expect(nextFreeSlot(rack, catalogue, tall, { from: 45 })).toBeUndefined()
    expect(nextFreeSlot(rack, catalogue, tall, { from: 2, direction: 'down' })).toBeUndefined()
  })

  test('whatever is about to leave counts as gone', () => {
    expect(freeSlots(rack, catalogue, partOf('tray'), { ignoring: new Set(['p1']) })).toContain(2)
  })
})
