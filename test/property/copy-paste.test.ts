import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../src/core/catalogue/catalogue'
import { factBounds } from '../../src/core/catalogue/fact-bounds'
import { FACT_NAMES } from '../../src/core/catalogue/facts'
import type { CitedValue, Part } from '../../src/core/catalogue/schema'
import { buildClip, formatClip, parseClip } from '../../src/core/design/clip'
import { catalogueOf, statedCatalogueOf } from '../../src/core/design/own-parts/design-catalogue'
import { parseDesign } from '../../src/core/design/parse-design'
import { pasteClip } from '../../src/core/design/paste-clip'
import type { Design, Override } from '../../src/core/design/schema'
import type { Outcome } from '../../src/core/units/outcome'
import { buildCatalogue, buildDesign } from '../core/fixtures'

const shipped = buildCatalogue([
  { id: 'stand', category: 'frame', frameWidth: '21in', facts: { units: 60, outerWidthMm: 600 } },
])

const OWN = ['own-a', 'own-b', 'own-c', 'own-d']
const PLACED = [...OWN, 'tray', 'switch-tray', 'shelf']
const OVERRIDDEN = [...OWN, 'gpu', 'gpu-board', 'psu', 'tray']

const numberFact = fc
  .constantFrom(...FACT_NAMES.filter((name) => factBounds(name) && !factBounds(name)?.step))
  .chain((name) => {
    const bounds = factBounds(name) ?? { least: 0, most: 1, whole: false }
    const value = bounds.whole
      ? fc.integer({ min: Math.ceil(bounds.least), max: bounds.most })
      : fc.double({ min: bounds.least, max: bounds.most, noNaN: true })
    return fc.record({ fact: fc.constant(name), value })
  })
const evidence = fc.constantFrom(
  { grade: 'user', source: 'user' },
  { grade: 'user', source: 'user', at: 'measured here' },
  { grade: 'official', source: 'maker', at: 'page 4' },
  { grade: 'estimate', source: 'ours', at: 'by size' },
)
const facts = fc
  .tuple(
    fc.array(fc.tuple(numberFact, evidence), { maxLength: 4 }),
    fc.constantFrom('', 'laminate-m7', 'own-d'),
  )
  .map(([numbers, laminate]) => ({
    ...Object.fromEntries(numbers.map(([{ fact, value }, cited]) => [fact, { value, ...cited }])),
    ...(laminate && { laminate: { value: laminate, grade: 'user', source: 'user' } }),
  }))
const ownPart = (i: number) =>
  fc.record({
    id: fc.constant(OWN[i]),
    // The last one is what others may be made of.
    category: i === 3 ? fc.constant('laminate') : fc.constantFrom('compute-tray', 'board', 'power-shelf'),
    name: fc.constantFrom('One', 'Other'),
    mount: fc.record({ heightU: fc.constantFrom(0.5, 1, 2), widthClass: fc.constant('any') }),
    contains: fc.array(
      fc.record({
        part: fc.constantFrom(...OWN.slice(i + 1), 'gpu', 'psu', 'gpu-board', 'gone'),
        qty: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 3 },
    ),
    facts: i === 3 ? fc.constant({}) : facts,
  })
const overrides = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...OVERRIDDEN), numberFact, fc.constantFrom('', 'as measured'))
    .map(([part, { fact, value }, reason]): Override => ({ part, fact, value, reason })),
  { maxLength: 4, selector: ({ part, fact }) => `${part} ${fact}` },
)

/** A design with two racks on one frame: `main`, where things stand, and `free`. */
const design = fc
  .record({
    parts: fc.tuple(ownPart(0), ownPart(1), ownPart(2), ownPart(3)),
    overrides,
    placed: fc.array(fc.constantFrom(...PLACED), { minLength: 1, maxLength: 6 }),
  })
  .map(({ placed, ...rest }): Design => {
    const { pod, ...plain } = buildDesign(placed.map((part, i) => ({ part, u: 3 * i + 1 })))
    const racks = [
      ...pod.racks.map((rack) => ({ ...rack, frame: 'stand' })),
      { id: 'free', frame: 'stand', count: 1, placements: [] },
    ]
    const parsed = parseDesign({ ...plain, ...rest, pod: { racks } })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    return parsed.value
  })

const see = (one: Design) => catalogueOf(one, shipped)

function done<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

/** Some placements of `main`, by the way of text, in the free rack of a design. */
function copyInto(from: Design, ids: readonly string[], into: Design): Design {
  const clip = done(buildClip(from, statedCatalogueOf(from, shipped), { group: 'main', ids }))
  const read = done(parseClip(formatClip(clip)))
  return done(pasteClip(into, see(into), { group: 'free', clip: read }))
}

/** What a part is, without what it is called in its design: contents all the way down, facts with their evidence. */
function meaningOf(id: string, catalogue: Catalogue): unknown {
  const part = catalogue.parts.get(id)
  if (!part) return id
  const { category, name, mount } = part
  return {
    category,
    name,
    mount,
    contains: part.contains.map((inner) => ({ ...inner, part: meaningOf(inner.part, catalogue) })),
    facts: Object.fromEntries(
      Object.entries(part.facts).map(([fact, cited]) => [fact, evidenceOf(cited, catalogue)]),
    ),
  }
}

function evidenceOf({ overridden: _, ...cited }: CitedValue, catalogue: Catalogue): unknown {
  return typeof cited.value === 'string' ? { ...cited, value: meaningOf(cited.value, catalogue) } : cited
}

function placedIn(one: Design, group: string): Part['id'][] {
  const rack = one.pod.racks.find(({ id }) => id === group)
  return [...(rack?.placements ?? [])].sort((a, b) => (a.u ?? 0) - (b.u ?? 0)).map(({ part }) => part)
}

const some = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 })
const chosen = (from: Design, ns: readonly number[]) => {
  const ids = from.pod.racks[0]?.placements.map(({ id }) => id) ?? []
  return ids.filter((_, i) => ns.some((n) => n % ids.length === i))
}

describe('copy and paste keep facts', () => {
  test('in the same design a copy is the same part, and nothing else changes', () => {
    fc.assert(
      fc.property(design, some, (from, ns) => {
        const ids = chosen(from, ns)
        const pasted = copyInto(from, ids, from)
        const copied = from.pod.racks[0]?.placements
          .filter(({ id }) => ids.includes(id))
          .map(({ part }) => part)
        expect(placedIn(pasted, 'free')).toEqual(copied)
        expect(see(pasted)).toBe(see(from))
      }),
    )
  })

  test('in any other design every fact, content, grade and source of the copy is what it was', () => {
    fc.assert(
      fc.property(design, design, some, (from, other, ns) => {
        // What the other design says of a part of the catalogue is its own word for it.
        const into = { ...other, overrides: other.overrides.filter(({ part }) => part.startsWith('own-')) }
        const ids = chosen(from, ns)
        const pasted = copyInto(from, ids, into)
        const meanings = placedIn(pasted, 'free').map((id) => meaningOf(id, see(pasted)))
        const copied = from.pod.racks[0]?.placements.filter(({ id }) => ids.includes(id)) ?? []
        expect(meanings).toEqual(copied.map(({ part }) => meaningOf(part, see(from))))
        // What stood there is as it was, and a file of it opens.
        for (const id of placedIn(into, 'main'))
          expect(meaningOf(id, see(pasted))).toEqual(meaningOf(id, see(into)))
        expect(done(parseDesign(JSON.parse(JSON.stringify(pasted))))).toEqual(pasted)
      }),
    )
  })

  test('pasted twice, it brings its parts once', () => {
    fc.assert(
      fc.property(design, design, (from, into) => {
        const ids = chosen(from, [0])
        const once = copyInto(from, ids, into)
        expect(copyInto(from, ids, once).parts).toEqual(once.parts)
      }),
    )
  })
})
