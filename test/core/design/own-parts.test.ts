import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/core/catalogue/catalogue'
import { type AddOwnPart, addOwnPart } from '../../../src/core/design/own-parts/add-own-part'
import {
  catalogueOf,
  findOwnPart,
  statedCatalogueOf,
} from '../../../src/core/design/own-parts/design-catalogue'
import { removeOwnPart } from '../../../src/core/design/own-parts/remove-own-part'
import {
  type ContentsChange,
  setOwnPartContents,
} from '../../../src/core/design/own-parts/set-own-part-contents'
import {
  clearOwnPartFact,
  restoreOwnPartFact,
  type SetOwnPartFact,
  setOwnPartFact,
} from '../../../src/core/design/own-parts/set-own-part-fact'
import {
  renameOwnPart,
  setOwnPartCategory,
  setOwnPartMount,
} from '../../../src/core/design/own-parts/shape-own-part'
import { swapOriginals } from '../../../src/core/design/own-parts/swap-originals'
import type { Design } from '../../../src/core/design/schema'
import { setOverride } from '../../../src/core/design/set-override'
import { evaluate } from '../../../src/core/evaluate'
import { buildCatalogue, buildDesign } from '../fixtures'
import { codeOf, resultOf, slotsOf } from './outcomes'

const shipped = buildCatalogue()
const of = (design: Design) => catalogueOf(design, shipped)
const empty = buildDesign([
  { part: 'tray', u: 1 },
  { part: 'tray', u: 2 },
])
const add = (request: AddOwnPart, to: Design = empty) => addOwnPart(to, of(to), request)
const withCopy = resultOf(add({ from: 'tray', name: 'Mine' }))
const own = (design: Design, id = 'own-tray') => {
  const part = findOwnPart(design, id)
  if (!part) throw new Error(`no ${id}`)
  return part
}
const setFact = (request: Omit<SetOwnPartFact, 'part'>, on: Design = withCopy) =>
  setOwnPartFact(on, of(on), { part: 'own-tray', ...request })
const change = (contents: ContentsChange, on: Design = withCopy, part = 'own-tray') =>
  setOwnPartContents(on, of(on), { part, change: contents })

describe('making an own part', () => {
  test('a copy has the values with their evidence, the contents and the mount of its original', () => {
    const tray = shipped.parts.get('tray')
    expect(own(withCopy)).toEqual({
      id: 'own-tray',
      category: 'compute-tray',
      name: 'Mine',
      from: 'tray',
      mount: tray?.mount,
      contains: tray?.contains,
      facts: { massKg: { value: 20, grade: 'official', source: 'test' } },
    })
  })

  test('a copy of a value that the design changed takes it as the user’s, with the reason', () => {
    const changed = resultOf(
      setOverride(empty, shipped, { part: 'tray', fact: 'massKg', value: 25, reason: 'weighed' }),
    )
    const copy = own(resultOf(add({ from: 'tray', name: 'Mine' }, changed)))
    expect(copy.facts.massKg).toEqual({ value: 25, grade: 'user', source: 'user', at: 'weighed' })
  })

  test('a new one has a kind and, where its kind stands in racks, a mount', () => {
    expect(own(resultOf(add({ category: 'network-switch', name: 'S' })), 'own-network-switch')).toMatchObject(
      {
        mount: { heightU: 1, widthClass: 'any' },
        facts: {},
        contains: [],
      },
    )
    expect(own(resultOf(add({ category: 'accelerator', name: 'X' })), 'own-accelerator').mount).toBe(
      undefined,
    )
  })

  test('ids never meet: a copy of a copy, and a second copy, get their own', () => {
    const twice = resultOf(add({ from: 'tray', name: 'B' }, withCopy))
    const third = resultOf(add({ from: 'own-tray', name: 'C' }, twice))
    expect(third.parts?.map(({ id, from }) => [id, from])).toEqual([
      ['own-tray', 'tray'],
      ['own-tray-2', 'tray'],
      ['own-tray-3', 'own-tray'],
    ])
  })

  test('is refused without a name, from nothing, and beyond the most', () => {
    expect(codeOf(add({ from: 'tray', name: ' ' }))).toBe('bad-name')
    expect(codeOf(add({ from: 'nothing', name: 'A' }))).toBe('no-part')
    let design = empty
    for (let i = 0; i < 200; i++) design = resultOf(add({ category: 'blank', name: 'B' }, design))
    expect(codeOf(add({ category: 'blank', name: 'B' }, design))).toBe('too-many-own-parts')
  })
})

describe('values', () => {
  test('a given value is graded the user’s, with range and note', () => {
    const design = resultOf(setFact({ fact: 'massKg', value: 22, range: [20, 25], note: ' scale ' }))
    expect(own(design).facts.massKg).toEqual({
      value: 22,
      range: [20, 25],
      grade: 'user',
      source: 'user',
      at: 'scale',
    })
    expect(own(design).facts).not.toBe(own(withCopy).facts)
  })

  test('the same value typed again stays that of its document', () => {
    expect(resultOf(setFact({ fact: 'massKg', value: 20 }))).toBe(withCopy)
  })

  test('cleared, it is stated no more; restored, it is the original’s with its evidence', () => {
    const given = resultOf(setFact({ fact: 'massKg', value: 22 }))
    const cleared = resultOf(clearOwnPartFact(given, { part: 'own-tray', fact: 'massKg' }))
    expect(own(cleared).facts).toEqual({})
    for (const design of [given, cleared]) {
      const back = resultOf(restoreOwnPartFact(design, of(design), { part: 'own-tray', fact: 'massKg' }))
      expect(own(back)).toEqual(own(withCopy))
    }
    expect(codeOf(clearOwnPartFact(cleared, { part: 'own-tray', fact: 'massKg' }))).toBe('no-fact')
    expect(codeOf(restoreOwnPartFact(given, of(given), { part: 'own-tray', fact: 'tdpWatts' }))).toBe(
      'no-fact',
    )
  })

  test.each([
    ['massKg', -1, 'bad-value'],
    ['massKg', Number.NaN, 'bad-value'],
    ['massKg', '20', 'bad-value'],
    ['efficiency', 0, 'bad-value'],
    ['efficiency', 1.2, 'bad-value'],
    ['radix', 64.5, 'bad-value'],
    ['laminate', 5, 'no-choice'],
    ['laminate', 'gpu', 'no-choice'],
    ['constructor', 1, 'no-fact'],
  ])('%s cannot be %s', (fact, value, code) => {
    expect(codeOf(setFact({ fact, value }))).toBe(code)
  })

  test('a range must reach around its value', () => {
    expect(codeOf(setFact({ fact: 'massKg', value: 22, range: [23, 25] }))).toBe('bad-range')
    expect(codeOf(setFact({ fact: 'efficiency', value: 0.9, range: [0.8, 1.5] }))).toBe('bad-range')
  })

  test('a laminate is chosen by its id', () => {
    const board = resultOf(add({ from: 'gpu-board', name: 'B' }))
    const request = { part: 'own-gpu-board', fact: 'laminate', value: 'laminate-m7' }
    expect(codeOf(setOwnPartFact(board, of(board), request))).toBe('done')
  })
})

describe('contents', () => {
  test('are added, counted up, set, cooled otherwise and taken out', () => {
    const nicAt = own(withCopy).contains.findIndex(({ part }) => part === 'nic')
    const more = resultOf(change({ add: 'nic', qty: 2 }))
    expect(own(more).contains[nicAt]).toEqual({ part: 'nic', qty: 6 })
    const three = resultOf(change({ at: nicAt, qty: 3 }))
    expect(own(three).contains[nicAt]?.qty).toBe(3)
    const wet = resultOf(change({ at: nicAt, cooledBy: 'liquid' }))
    expect(own(wet).contains[nicAt]).toEqual({ part: 'nic', qty: 4, cooledBy: 'liquid' })
    const gone = resultOf(change({ at: nicAt, remove: true }))
    expect(own(gone).contains.some(({ part }) => part === 'nic')).toBe(false)
    const shelf = resultOf(change({ add: 'psu', qty: 1, cooledBy: 'air' }))
    expect(own(shelf).contains.at(-1)).toEqual({ part: 'psu', qty: 1, cooledBy: 'air' })
  })

  test('a line that counts only under an option, or joins the manifold, is left to itself', () => {
    const added = own(resultOf(change({ add: 'coupling', qty: 1 })))
    expect(added.contains.filter(({ part }) => part === 'coupling')).toHaveLength(2)
  })

  test('senseless ones are refused', () => {
    expect(codeOf(change({ add: 'nothing', qty: 1 }))).toBe('no-part')
    expect(codeOf(change({ add: 'nic', qty: 0 }))).toBe('out-of-range')
    expect(codeOf(change({ at: 99, qty: 1 }))).toBe('no-part')
    expect(codeOf(change({ at: 0, qty: 1.5 }))).toBe('out-of-range')
    expect(codeOf(change({ add: 'own-tray', qty: 1 }))).toBe('contains-itself')
  })

  test('nothing comes to contain itself by way of another', () => {
    const two = resultOf(add({ from: 'gpu-board', name: 'B' }, withCopy))
    const nested = resultOf(change({ add: 'own-gpu-board', qty: 1 }, two))
    expect(codeOf(change({ add: 'own-tray', qty: 1 }, nested, 'own-gpu-board'))).toBe('contains-itself')
  })

  test('parts within parts go only so deep', () => {
    let design = empty
    for (let i = 0; i < 9; i++) design = resultOf(add({ category: 'mechanical', name: 'M' }, design))
    const ids = design.parts?.map(({ id }) => id) ?? []
    const nest = (from: Design, i: number) => change({ add: ids[i + 1] ?? '', qty: 1 }, from, ids[i])
    for (let i = 0; i < 7; i++) design = resultOf(nest(design, i))
    expect(codeOf(nest(design, 7))).toBe('too-nested')
  })
})

describe('shape', () => {
  const placed = resultOf(swapOriginals(withCopy, of(withCopy), 'own-tray'))
  const mountOf = (rest: object) => ({
    heightU: 1,
    widthClass: '21in' as const,
    depth: 'full' as const,
    ...rest,
  })
  const setMount = (rest: object, on = placed) =>
    setOwnPartMount(on, of(on), { part: 'own-tray', mount: mountOf(rest) })

  test('a height is refused where the part would stand on another, and taken where there is room', () => {
    expect(codeOf(setMount({ heightU: 2 }))).toBe('occupied')
    expect(codeOf(setMount({ heightU: 2 }, withCopy))).toBe('done')
    expect(codeOf(setMount({ widthClass: '19in' }))).toBe('width')
    expect(codeOf(setMount({ heightU: 0 }))).toBe('takes-no-slot')
    expect(codeOf(setOwnPartMount(placed, of(placed), { part: 'own-tray', mount: undefined }))).toBe(
      'not-mountable',
    )
    expect(codeOf(setMount({ heightU: 0.3 }, withCopy))).toBe('bad-height')
    expect(codeOf(setMount({ heightU: 61 }, withCopy))).toBe('bad-height')
    expect(resultOf(setMount({}))).toBe(placed)
  })

  test('a name is the user’s; a kind can change, but a frame in use stays one', () => {
    expect(own(resultOf(renameOwnPart(withCopy, { part: 'own-tray', name: ' Ours ' }))).name).toBe('Ours')
    const shelf = setOwnPartCategory(placed, of(placed), { part: 'own-tray', category: 'power-shelf' })
    expect(own(resultOf(shelf)).category).toBe('power-shelf')
    expect(codeOf(setOwnPartCategory(placed, of(placed), { part: 'own-tray', category: 'frame' }))).toBe(
      'part-in-use',
    )
    expect(codeOf(renameOwnPart(empty, { part: 'own-tray', name: 'A' }))).toBe('no-own-part')
  })

  test('takes the place of its original everywhere, in one step', () => {
    expect(slotsOf(placed)).toEqual(['own-tray@1', 'own-tray@2'])
    const tall = resultOf(setMount({ heightU: 2 }, withCopy))
    expect(codeOf(swapOriginals(tall, of(tall), 'own-tray'))).toBe('occupied')
  })

  test('is removed with the overrides of its values, but not while it is used, and says where', () => {
    const overridden = resultOf(
      setOverride(withCopy, of(withCopy), { part: 'own-tray', fact: 'massKg', value: 9, reason: '' }),
    )
    expect(resultOf(removeOwnPart(overridden, of(overridden), 'own-tray'))).toEqual(empty)
    expect(removeOwnPart(placed, of(placed), 'own-tray')).toEqual({
      ok: false,
      error: {
        code: 'part-in-use',
        part: 'own-tray',
        use: 'placed',
        where: { en: 'frame-48u', zh: 'frame-48u' },
        more: 0,
      },
    })
    const nested = resultOf(add({ category: 'mechanical', name: 'Box' }, withCopy))
    const holding = resultOf(change({ add: 'own-tray', qty: 1 }, nested, 'own-mechanical'))
    expect(removeOwnPart(holding, of(holding), 'own-tray')).toMatchObject({
      error: { use: 'contained', where: 'Box' },
    })
  })

  test('an own frame carries a rack, and stays while it does', () => {
    const frame = resultOf(add({ from: 'frame-48u', name: 'Tall' }))
    const rack = { ...empty.pod.racks[0], frame: 'own-frame-48u' }
    const design = { ...frame, pod: { racks: [rack] } } as Design
    expect(evaluate(design, shipped).metrics['mass.kg'].amount?.value).toBe(240)
    expect(removeOwnPart(design, of(design), 'own-frame-48u')).toMatchObject({ error: { use: 'frame' } })
  })
})

describe('results', () => {
  const placed = resultOf(swapOriginals(withCopy, of(withCopy), 'own-tray'))
  const kw = (design: Design) => evaluate(design, shipped).metrics['power.itKw']

  test('every result that a given value touches says so, and its terms cite the user', () => {
    const watts = resultOf(setFact({ fact: 'residualWatts', value: 500, note: 'metered' }, placed))
    expect((kw(watts).amount?.value ?? 0) - (kw(placed).amount?.value ?? 0)).toBeCloseTo(1, 9)
    expect(kw(placed).overridden).toBe(undefined)
    expect(kw(watts).overridden).toBe(true)
    expect(evaluate(watts, shipped).metrics['mass.kg'].overridden).toBe(undefined)
    const cited = kw(watts)
      .terms()
      .find(({ cited }) => cited?.grade === 'user')
    expect(cited?.cited).toEqual({ grade: 'user', source: 'user', at: 'metered' })
  })

  test('an override reaches the value of an own part', () => {
    const design = resultOf(
      setOverride(placed, of(placed), { part: 'own-tray', fact: 'massKg', value: 50, reason: '' }),
    )
    expect(evaluate(design, shipped).metrics['mass.kg'].amount?.value).toBe(300)
  })

  test('a lever changes what the copy has from documents, once, and leaves what the user gave', () => {
    const double = {
      category: 'compute-tray',
      fact: 'massKg',
      times: 2,
      grade: 'estimate',
      source: 'test',
      at: '',
    }
    const levers = [{ id: 'steel', choices: [{ id: 'no' }, { id: 'yes', effects: [double] }] }]
    const levered = { ...shipped, levers } as unknown as Catalogue
    const pulled = { ...empty, options: { ...empty.options, levers: { steel: 'yes' } } }
    const copied = resultOf(
      addOwnPart(pulled, statedCatalogueOf(pulled, levered), { from: 'tray', name: 'A' }),
    )
    const mass = (design: Design) => catalogueOf(design, levered).parts.get('own-tray')?.facts.massKg
    expect(own(copied).facts.massKg?.value).toBe(20)
    expect(mass(copied)).toMatchObject({ value: 40, grade: 'estimate' })
    const given = resultOf(setFact({ fact: 'massKg', value: 25 }, copied))
    expect(mass(given)).toMatchObject({ value: 25, grade: 'user' })
  })

  test('the catalogue of a design is made once, however its trays move', () => {
    const moved = { ...placed, pod: { ...placed.pod } }
    expect(of(moved)).toBe(of(placed))
    expect(of(empty)).toBe(shipped)
  })

  test('what an own part lacks is found, once it counts', () => {
    const fresh = resultOf(add({ category: 'compute-tray', name: 'T' }))
    const found = (design: Design) =>
      evaluate(design, shipped)
        .findings.filter(({ code }) => code === 'part.own')
        .map(({ severity, numbers }) => [severity, numbers.lack, numbers.what])
    expect(found(fresh)).toEqual([])
    const rack = {
      ...empty.pod.racks[0],
      placements: [{ id: 'p1', part: 'own-compute-tray', u: 1, face: 'front' }],
    }
    const counted = { ...fresh, pod: { racks: [rack] } } as Design
    expect(found(counted)).toEqual([['warning', 'fact', 'massKg']])
    const odd = {
      ...withCopy,
      parts: [
        {
          ...own(withCopy),
          contains: [{ part: 'gone', qty: 1 }],
          facts: {
            laminate: { value: 'none', grade: 'user', source: 'user' },
            futureFact: { value: 1, grade: 'user', source: 'user' },
            massKg: { value: 1, grade: 'official', source: 'nobody:p. 3' },
          },
        },
      ],
    } as Design
    expect(found(odd)).toEqual([
      ['error', 'contents', 'gone'],
      ['warning', 'choice', 'none'],
      ['warning', 'source', 'nobody'],
      ['info', 'unknown-fact', 'futureFact'],
    ])
  })
})
