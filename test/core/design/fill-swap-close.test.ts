import { describe, expect, test } from 'vitest'
import { closeGaps } from '../../../src/core/design/close-gaps'
import { fillSlots } from '../../../src/core/design/fill-slots'
import { listSwaps, swapParts } from '../../../src/core/design/swap-parts'
import { buildCatalogue, buildDesign, firstGroup } from '../fixtures'
import { codeOf, resultOf, slotsOf } from './outcomes'

const catalogue = buildCatalogue()
const group = 'main'

describe('filling', () => {
  const design = buildDesign([{ part: 'tray', u: 5 }, { part: 'tray', u: 7 }, { part: 'busbar' }])
  const fill = (count: number, direction: 'up' | 'down', id = 'p1') =>
    fillSlots(design, catalogue, { group, id, count, direction })

  test('repeats a tray into the next free slots, past what is in the way', () => {
    expect(slotsOf(resultOf(fill(3, 'up')))).toEqual([
      'busbar@-',
      'tray@5',
      'tray@6',
      'tray@7',
      'tray@8',
      'tray@9',
    ])
    expect(slotsOf(resultOf(fill(2, 'down'))).slice(1, 4)).toEqual(['tray@3', 'tray@4', 'tray@5'])
  })

  test('makes all copies or none, and says how many there is room for', () => {
    expect(codeOf(fill(4, 'down'))).toBe('done')
    expect(fill(5, 'down')).toEqual({
      ok: false,
      error: { code: 'too-few-slots', part: 'tray', wanted: 5, free: 4 },
    })
  })

  test('refuses what cannot be filled', () => {
    expect(codeOf(fill(0, 'up'))).toBe('out-of-range')
    expect(codeOf(fill(1.5, 'up'))).toBe('out-of-range')
    expect(codeOf(fill(1, 'up', 'p3'))).toBe('takes-no-slot')
    expect(codeOf(fill(1, 'up', 'gone'))).toBe('no-tray')
  })
})

describe('swapping', () => {
  const design = buildDesign([
    { part: 'tray', u: 5 },
    { part: 'tray', u: 7 },
    { part: 'blank-1u', u: 8 },
    { part: 'tray', u: 9 },
    { part: 'busbar' },
  ])
  const swap = (part: string, ...ids: string[]) => swapParts(design, catalogue, { group, ids, part })

  test('another part stands where the former stood, under the same id', () => {
    const next = resultOf(swap('switch-tray', 'p1', 'p4'))
    expect(slotsOf(next)).toEqual(['busbar@-', 'switch-tray@5', 'tray@7', 'blank-1u@8', 'switch-tray@9'])
    expect(firstGroup(next).placements.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
  })

  test('a taller part takes blanks above it and nothing else', () => {
    expect(slotsOf(resultOf(swap('tall-tray', 'p2')))).toEqual([
      'busbar@-',
      'tray@5',
      'tall-tray@7',
      'tray@9',
    ])
    const close = buildDesign([
      { part: 'tray', u: 1 },
      { part: 'tray', u: 2 },
    ])
    const taller = swapParts(close, catalogue, { group, ids: ['p1', 'p2'], part: 'tall-tray' })
    expect(taller).toMatchObject({ ok: false, error: { code: 'occupied', by: ['p2'] } })
  })

  test('what does not fit there is refused', () => {
    expect(codeOf(swap('narrow-tray', 'p1'))).toBe('width')
    expect(codeOf(swap('gpu', 'p1'))).toBe('not-mountable')
    expect(codeOf(swap('nothing', 'p1'))).toBe('no-part')
    expect(codeOf(swap('manifold', 'p1'))).toBe('takes-no-slot')
    expect(codeOf(swap('tray', 'p5'))).toBe('needs-slot')
  })

  test('a part for itself changes nothing', () => {
    expect(resultOf(swap('tray', 'p1', 'p2'))).toBe(design)
  })

  test('only parts that fit are offered, and each that is offered can be taken', () => {
    const offered = listSwaps(design, catalogue, { group, ids: ['p1', 'p4'] }).map(({ id }) => id)
    expect(offered).toContain('switch-tray')
    expect(offered).toContain('tall-tray')
    for (const id of ['narrow-tray', 'gpu', 'busbar', 'tray']) expect(offered).not.toContain(id)
    for (const id of offered) expect(codeOf(swap(id, 'p1', 'p4'))).toBe('done')
    expect(listSwaps(design, catalogue, { group, ids: ['p5'] })).toEqual([])
  })
})

describe('closing gaps', () => {
  test('everything comes down in its order', () => {
    const design = buildDesign([
      { part: 'tray', u: 30 },
      { part: 'tall-tray', u: 4 },
      { part: 'blank-1u', u: 10 },
      { part: 'busbar' },
    ])
    const next = resultOf(closeGaps(design, catalogue, group))
    expect(slotsOf(next)).toEqual(['busbar@-', 'tall-tray@1', 'blank-1u@3', 'tray@4'])
    expect(resultOf(closeGaps(next, catalogue, group))).toBe(next)
  })

  test('half-depth parts close up on their own face and rest on what is full', () => {
    const design = buildDesign([
      { part: 'half-switch', u: 3 },
      { part: 'half-switch', u: 5, face: 'rear' },
      { part: 'half-switch', u: 7, face: 'rear' },
      { part: 'tray', u: 12 },
      { part: 'half-switch', u: 20 },
    ])
    expect(slotsOf(resultOf(closeGaps(design, catalogue, group)))).toEqual([
      'half-switch@1',
      'half-switch@1 rear',
      'half-switch@2 rear',
      'tray@3',
      'half-switch@4',
    ])
  })

  test('a rack without gaps stays the very same', () => {
    const design = buildDesign([{ part: 'tray', u: 1 }])
    expect(resultOf(closeGaps(design, catalogue, group))).toBe(design)
    expect(codeOf(closeGaps(design, catalogue, 'gone'))).toBe('no-group')
  })
})
