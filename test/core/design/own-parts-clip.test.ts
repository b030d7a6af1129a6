import { describe, expect, test } from 'vitest'
import { buildClip, type Clip, formatClip, parseClip } from '../../../src/core/design/clip'
import { addOwnPart } from '../../../src/core/design/own-parts/add-own-part'
import { catalogueOf, statedCatalogueOf } from '../../../src/core/design/own-parts/design-catalogue'
import { setOwnPartContents } from '../../../src/core/design/own-parts/set-own-part-contents'
import { setOwnPartFact } from '../../../src/core/design/own-parts/set-own-part-fact'
import { swapOriginals } from '../../../src/core/design/own-parts/swap-originals'
import { pasteClip } from '../../../src/core/design/paste-clip'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { buildCatalogue, buildDesign } from '../fixtures'
import { codeOf, resultOf, slotsOf } from './outcomes'

const shipped = buildCatalogue()
const of = (design: Design) => catalogueOf(design, shipped)
const group = 'main'

/** One tray with one own chip of so many watts in it. */
function buildTray(watts: number): Design {
  let design = buildDesign([{ part: 'tray', u: 3 }])
  design = resultOf(addOwnPart(design, of(design), { from: 'tray', name: 'My tray' }))
  design = resultOf(addOwnPart(design, of(design), { from: 'gpu', name: 'My chip' }))
  design = resultOf(addOwnPart(design, of(design), { category: 'drive', name: 'Not used' }))
  design = resultOf(
    setOwnPartContents(design, of(design), { part: 'own-tray', change: { add: 'own-gpu', qty: 1 } }),
  )
  design = resultOf(setOwnPartFact(design, of(design), { part: 'own-gpu', fact: 'tdpWatts', value: watts }))
  return resultOf(swapOriginals(design, of(design), 'own-tray'))
}

const design = buildTray(1500)
const copied = (from: Design): Clip =>
  resultOf(
    parseClip(
      formatClip(resultOf(buildClip(from, statedCatalogueOf(from, shipped), { group, ids: ['p1'] }))),
    ),
  )
const paste = (into: Design, clip = copied(design)) => pasteClip(into, of(into), { group, clip, u: 10 })
const watts = (of: Design) => evaluate(of, shipped).metrics['power.itKw'].amount?.value

describe('copying own parts', () => {
  test('a clip carries those that it needs, inner ones too, and no others', () => {
    expect(copied(design).parts?.map(({ id }) => id)).toEqual(['own-tray', 'own-gpu'])
    expect(
      resultOf(buildClip(buildDesign([{ part: 'tray', u: 3 }]), shipped, { group, ids: ['p1'] })).parts,
    ).toBe(undefined)
  })

  test('another design gets them with their values, and counts the same', () => {
    const into = resultOf(paste(buildDesign([])))
    expect(slotsOf(into)).toEqual(['own-tray@10'])
    expect(into.parts).toEqual(copied(design).parts)
    expect(watts(into)).toBe(watts(design))
  })

  test('the same design does not get them twice', () => {
    const into = resultOf(paste(design))
    expect(into.parts).toBe(design.parts)
    expect(slotsOf(into)).toEqual(['own-tray@3', 'own-tray@10'])
  })

  test('where an id means something else, they get another, and what contains them follows', () => {
    const other = buildTray(700)
    const into = resultOf(paste(other))
    expect(into.parts?.map(({ id }) => id)).toEqual([
      'own-tray',
      'own-gpu',
      'own-drive',
      'own-tray-2',
      'own-gpu-2',
    ])
    expect(slotsOf(into)).toEqual(['own-tray@3', 'own-tray-2@10'])
    expect(watts(into)).toBeCloseTo((watts(other) ?? 0) + (watts(design) ?? 0), 9)
  })

  test('what does not fit leaves no part behind', () => {
    const full = buildDesign([{ part: 'tall-tray', u: 10 }])
    expect(codeOf(paste(full))).toBe('occupied')
  })

  test('a forged clip is refused', () => {
    const clip = copied(design)
    const [tray, chip] = clip.parts ?? []
    const forged = (parts: unknown) => codeOf(parseClip(JSON.stringify({ ...clip, parts })))
    expect(forged([{ ...tray, id: 'tray' }])).toBe('bad-clip')
    expect(forged([tray, { ...chip, contains: [{ part: 'own-tray', qty: 1 }] }])).toBe('bad-clip')
    expect(forged([{ ...tray, facts: { massKg: { value: -1, grade: 'user' } } }])).toBe('bad-clip')
    let deep: unknown = 0
    for (let i = 0; i < 200; i++) deep = { deep }
    expect(forged([{ ...tray, deep }])).toBe('bad-clip')
  })
})
