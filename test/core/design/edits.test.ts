import { describe, expect, test } from 'vitest'
import {
  addPlacement,
  duplicatePlacements,
  type Edited,
  movePlacements,
  removePlacements,
  renameDesign,
  setGroupCount,
  setOption,
  setPods,
} from '../../../src/core/design/edits'
import type { Design } from '../../../src/core/design/schema'
import { buildCatalogue, buildDesign, firstGroup } from '../fixtures'

const catalogue = buildCatalogue()
const group = 'main'

function designOf(edited: Edited): Design {
  if (!edited.ok) throw new Error(`refused: ${edited.error.code}`)
  return edited.value
}

function slotsOf(design: Design): string[] {
  return firstGroup(design).placements.map(({ part, u }) => `${part}@${u ?? '-'}`)
}

function codeOf(edited: Edited): string {
  return edited.ok ? 'done' : edited.error.code
}

describe('adding', () => {
  test('a part goes where it is put', () => {
    const next = designOf(addPlacement(buildDesign([]), catalogue, { group, part: 'tray', u: 7 }))
    expect(firstGroup(next).placements).toEqual([{ id: 'p1', part: 'tray', u: 7, face: 'front' }])
  })

  test('without a place it takes the first free slot from the bottom, or from the top', () => {
    const design = buildDesign([
      { part: 'tray', u: 1 },
      { part: 'tray', u: 48 },
    ])
    expect(slotsOf(designOf(addPlacement(design, catalogue, { group, part: 'tall-tray' })))).toContain(
      'tall-tray@2',
    )
    expect(
      slotsOf(designOf(addPlacement(design, catalogue, { group, part: 'tall-tray', from: 'top' }))),
    ).toContain('tall-tray@46')
  })

  test('parts of height 0 are hung in without a slot', () => {
    expect(slotsOf(designOf(addPlacement(buildDesign([]), catalogue, { group, part: 'busbar' })))).toEqual([
      'busbar@-',
    ])
  })

  test('it replaces blanks and nothing else', () => {
    const design = buildDesign([
      { part: 'blank-1u', u: 3 },
      { part: 'blank-1u', u: 4 },
      { part: 'tray', u: 5 },
    ])
    expect(slotsOf(designOf(addPlacement(design, catalogue, { group, part: 'tall-tray', u: 3 })))).toEqual([
      'tray@5',
      'tall-tray@3',
    ])
    expect(codeOf(addPlacement(design, catalogue, { group, part: 'tall-tray', u: 4 }))).toBe('occupied')
  })

  test('the same edit of the same design makes the same id, and never one in use', () => {
    const design = buildDesign([{ id: 'p2', part: 'tray', u: 1 }])
    const once = designOf(addPlacement(design, catalogue, { group, part: 'tray' }))
    const again = designOf(addPlacement(design, catalogue, { group, part: 'tray' }))
    expect(once).toEqual(again)
    expect(firstGroup(once).placements.map((placement) => placement.id)).toEqual(['p2', 'p3'])
  })

  test('a refusal says why', () => {
    const full = buildDesign(Array.from({ length: 24 }, (_, i) => ({ part: 'tall-tray', u: 2 * i + 1 })))
    const add = (part: string, u?: number) => codeOf(addPlacement(full, catalogue, { group, part, u }))
    expect(add('tray')).toBe('no-room')
    expect(add('tray', 3)).toBe('occupied')
    expect(add('tray', 60)).toBe('outside')
    expect(add('narrow-tray')).toBe('width')
    expect(add('gpu')).toBe('not-mountable')
    expect(add('nothing')).toBe('no-part')
    expect(codeOf(addPlacement(full, catalogue, { group: 'other', part: 'tray' }))).toBe('no-group')
  })
})

describe('moving', () => {
  const design = buildDesign([
    { part: 'tray', u: 3 },
    { part: 'tray', u: 4 },
    { part: 'tray', u: 8 },
  ])

  test('several trays move as one, through the places that they leave', () => {
    const next = designOf(movePlacements(design, catalogue, { group, ids: ['p1', 'p2'], move: { by: 1 } }))
    expect(slotsOf(next)).toEqual(['tray@4', 'tray@5', 'tray@8'])
  })

  test('a target is where the lowest of them comes to stand', () => {
    const next = designOf(movePlacements(design, catalogue, { group, ids: ['p3', 'p1'], move: { toU: 20 } }))
    expect(slotsOf(next)).toEqual(['tray@20', 'tray@4', 'tray@25'])
  })

  test('one that is in the way keeps all where they are', () => {
    const edited = movePlacements(design, catalogue, { group, ids: ['p1', 'p2'], move: { by: 4 } })
    expect(edited).toMatchObject({ ok: false, error: { code: 'occupied', u: 8, by: ['p3'] } })
    expect(codeOf(movePlacements(design, catalogue, { group, ids: ['p1'], move: { by: -3 } }))).toBe(
      'outside',
    )
    expect(codeOf(movePlacements(design, catalogue, { group, ids: ['p9'], move: { by: 1 } }))).toBe('no-tray')
  })

  test('blanks make room', () => {
    const blanked = buildDesign([
      { part: 'tray', u: 3 },
      { part: 'blank-1u', u: 4 },
    ])
    expect(
      slotsOf(designOf(movePlacements(blanked, catalogue, { group, ids: ['p1'], move: { by: 1 } }))),
    ).toEqual(['tray@4'])
  })

  test('a move that moves nothing gives back the same design', () => {
    expect(designOf(movePlacements(design, catalogue, { group, ids: ['p1'], move: { by: 0 } }))).toBe(design)
    expect(designOf(movePlacements(design, catalogue, { group, ids: ['p1'], move: { toU: 3 } }))).toBe(design)
  })
})

describe('removing and duplicating', () => {
  const design = buildDesign([
    { part: 'tray', u: 3 },
    { part: 'tray', u: 4 },
  ])

  test('a removed tray leaves its slot empty', () => {
    expect(slotsOf(designOf(removePlacements(design, { group, ids: ['p1'] })))).toEqual(['tray@4'])
    expect(codeOf(removePlacements(design, { group, ids: ['p1', 'gone'] }))).toBe('no-tray')
    expect(designOf(removePlacements(design, { group, ids: [] }))).toBe(design)
  })

  test('a copy takes the next free slot above, else below', () => {
    expect(slotsOf(designOf(duplicatePlacements(design, catalogue, { group, ids: ['p1'] })))).toContain(
      'tray@5',
    )
    const top = buildDesign([{ part: 'tray', u: 48 }])
    expect(slotsOf(designOf(duplicatePlacements(top, catalogue, { group, ids: ['p1'] })))).toContain(
      'tray@47',
    )
  })

  test('without room for every copy none is made', () => {
    const full = buildDesign(Array.from({ length: 47 }, (_, i) => ({ part: 'tray', u: i + 1 })))
    expect(codeOf(duplicatePlacements(full, catalogue, { group, ids: ['p1'] }))).toBe('done')
    expect(codeOf(duplicatePlacements(full, catalogue, { group, ids: ['p1', 'p2'] }))).toBe('no-room')
  })
})

describe('setting', () => {
  const design = buildDesign([])

  test('counts stay whole and within bounds', () => {
    expect(firstGroup(designOf(setGroupCount(design, { group, count: 12 }))).count).toBe(12)
    expect(designOf(setPods(design, 432)).pods).toBe(432)
    for (const bad of [0, -1, 1.5, 10_001, Number.NaN]) {
      expect(codeOf(setGroupCount(design, { group, count: bad }))).toBe('out-of-range')
      expect(codeOf(setPods(design, bad))).toBe('out-of-range')
    }
  })

  test('an option takes what its schema allows', () => {
    expect(designOf(setOption(design, 'supplyC', 45)).options.supplyC).toBe(45)
    expect(codeOf(setOption(design, 'supplyC', 400))).toBe('bad-option')
  })

  test('a name is trimmed and not empty', () => {
    expect(designOf(renameDesign(design, '  Row 7 ')).name).toBe('Row 7')
    expect(codeOf(renameDesign(design, '  '))).toBe('bad-name')
    expect(codeOf(renameDesign(design, 'x'.repeat(161)))).toBe('bad-name')
  })

  test('what is set to what it is gives back the same design', () => {
    expect(designOf(setPods(design, 1))).toBe(design)
    expect(designOf(setGroupCount(design, { group, count: 1 }))).toBe(design)
    expect(designOf(setOption(design, 'coolant', 'pg25'))).toBe(design)
    expect(designOf(renameDesign(design, 'Test'))).toBe(design)
  })
})
