import { describe, expect, test } from 'vitest'
import type { Edited } from '../../../src/core/design/edits'
import type { Design } from '../../../src/core/design/schema'
import { transferPlacements } from '../../../src/core/design/transfer-placements'
import { buildCatalogue, buildDesign, type PlacementDraft } from '../fixtures'

const catalogue = buildCatalogue([
  { id: 'frame-19', category: 'frame', frameWidth: '19in', facts: { units: 42, massKg: 100 } },
])

/** Two rack groups: `main` and `side`. */
function buildPair(
  main: readonly PlacementDraft[],
  side: readonly PlacementDraft[],
  frame = 'frame-48u',
): Design {
  const one = buildDesign(main)
  const other = buildDesign(side).pod.racks[0]
  return { ...one, pod: { racks: [...one.pod.racks, ...(other ? [{ ...other, id: 'side', frame }] : [])] } }
}

function slotsOf(design: Design): string[][] {
  return design.pod.racks.map((group) => group.placements.map(({ part, u }) => `${part}@${u ?? '-'}`))
}

function designOf(edited: Edited): Design {
  if (!edited.ok) throw new Error(`refused: ${edited.error.code}`)
  return edited.value
}

function codeOf(edited: Edited): string {
  return edited.ok ? 'done' : edited.error.code
}

const request = { from: 'main', to: 'side', ids: ['p1', 'p2'] }

describe('moving between rack groups', () => {
  const design = buildPair(
    [
      { part: 'tray', u: 3 },
      { part: 'tall-tray', u: 5 },
      { part: 'tray', u: 9 },
    ],
    [{ part: 'switch-tray', u: 1 }],
  )

  test('the lowest goes where it is put, the others keep their distances, the rest stays', () => {
    expect(slotsOf(designOf(transferPlacements(design, catalogue, { ...request, toU: 10 })))).toEqual([
      ['tray@9'],
      ['switch-tray@1', 'tray@10', 'tall-tray@12'],
    ])
  })

  test('without a place each keeps its U', () => {
    expect(slotsOf(designOf(transferPlacements(design, catalogue, request)))[1]).toEqual([
      'switch-tray@1',
      'tray@3',
      'tall-tray@5',
    ])
  })

  test('an id that the other group has is made new, and a free one is kept, with all that the tray carries', () => {
    const noted = buildPair(
      [{ part: 'tray', u: 3, note: 'mine' } as PlacementDraft],
      [{ part: 'tray', u: 1 }],
    )
    const moved = designOf(transferPlacements(noted, catalogue, { ...request, ids: ['p1'] }))
    expect(moved.pod.racks[1]?.placements[1]).toEqual({
      id: 'p2',
      part: 'tray',
      u: 3,
      face: 'front',
      note: 'mine',
    })
    const back = designOf(transferPlacements(moved, catalogue, { from: 'side', to: 'main', ids: ['p2'] }))
    expect(back.pod.racks[0]?.placements[0]?.id).toBe('p2')
  })

  test('all or nothing: one that finds its place taken keeps all where they were', () => {
    const before = structuredClone(design)
    const full = transferPlacements(
      buildPair(design.pod.racks[0]?.placements ?? [], [{ part: 'tray', u: 13 }]),
      catalogue,
      { ...request, toU: 10 },
    )
    expect(codeOf(full)).toBe('occupied')
    expect(design).toEqual(before)
  })

  test('blanks give way, a rack of another width and its end do not', () => {
    const blanked = buildPair(design.pod.racks[0]?.placements ?? [], [{ part: 'blank-1u', u: 10 }])
    expect(slotsOf(designOf(transferPlacements(blanked, catalogue, { ...request, toU: 10 })))[1]).toEqual([
      'tray@10',
      'tall-tray@12',
    ])
    const narrow = buildPair(design.pod.racks[0]?.placements ?? [], [], 'frame-19')
    expect(codeOf(transferPlacements(narrow, catalogue, { ...request, toU: 10 }))).toBe('width')
    expect(codeOf(transferPlacements(design, catalogue, { ...request, toU: 46 }))).toBe('outside')
  })

  test('what hangs without a slot is hung into the other rack', () => {
    const hung = buildPair([{ part: 'busbar' }], [])
    expect(
      slotsOf(designOf(transferPlacements(hung, catalogue, { ...request, ids: ['p1'], toU: 4 }))),
    ).toEqual([[], ['busbar@-']])
  })

  test('within one group it is a move, and to the same place it changes nothing', () => {
    const within = { from: 'main', to: 'main', ids: ['p1'] }
    expect(slotsOf(designOf(transferPlacements(design, catalogue, { ...within, toU: 20 })))[0]).toContain(
      'tray@20',
    )
    expect(designOf(transferPlacements(design, catalogue, { ...within, toU: 3 }))).toBe(design)
  })

  test('groups and trays that are not there are named', () => {
    expect(codeOf(transferPlacements(design, catalogue, { ...request, to: 'attic' }))).toBe('no-group')
    expect(codeOf(transferPlacements(design, catalogue, { ...request, from: 'attic' }))).toBe('no-group')
    expect(codeOf(transferPlacements(design, catalogue, { ...request, ids: ['p9'] }))).toBe('no-tray')
  })
})
