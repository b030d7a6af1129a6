import { describe, expect, test } from 'vitest'
import { addOwnPart } from '../../src/core/design/own-parts/add-own-part'
import { setOwnPartFact } from '../../src/core/design/own-parts/set-own-part-fact'
import { swapOriginals } from '../../src/core/design/own-parts/swap-originals'
import type { Design } from '../../src/core/design/schema'
import { serialiseDesign } from '../../src/core/design/serialise-design'
import { readDesign } from '../../src/io/read-design'
import { formatShareLink, parseShareLink } from '../../src/io/share-link'
import { buildCatalogue, buildDesign } from '../core/fixtures'

const catalogue = buildCatalogue()

function done<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!outcome.ok) throw new Error('refused')
  return outcome.value
}

function buildOwn(): Design {
  const copied = done(
    addOwnPart(buildDesign([{ part: 'tray', u: 1 }]), catalogue, { from: 'tray', name: '托盘' }),
  )
  const given = done(
    setOwnPartFact(copied, catalogue, { part: 'own-tray', fact: 'massKg', value: 21, note: 'scale' }),
  )
  const [part] = given.parts ?? []
  const seen = {
    ...catalogue,
    parts: new Map([...catalogue.parts, ['own-tray', { ...catalogue.parts.get('tray'), id: 'own-tray' }]]),
  }
  const placed = done(swapOriginals(given, seen as typeof catalogue, 'own-tray'))
  return { ...placed, parts: [{ ...part, vendor: { later: [1] } }] } as Design
}

const PART = { id: 'own-a', category: 'accelerator', name: 'A' }
const contains = (part: string, rest: object = {}) => [{ part, qty: 1, ...rest }]
const withParts = (...parts: object[]) => JSON.stringify({ ...buildDesign([]), parts })
const faultsOf = (text: string) => {
  const read = readDesign(text)
  return read.ok ? [] : read.error.map(({ path, code }) => `${path} ${code}`)
}

describe('own parts in a file', () => {
  test('come back equal, unknown keys too', () => {
    const design = buildOwn()
    expect(done(readDesign(serialiseDesign(design)))).toEqual(design)
  })

  test('go through a link', async () => {
    const design = buildOwn()
    const hash = done(await formatShareLink(design, new Map()))
    expect(done(await parseShareLink(hash, new Map()))).toEqual(design)
  })

  test('without a name for who gave it, a value of the user’s is the user’s', () => {
    const read = done(readDesign(withParts({ ...PART, facts: { tdpWatts: { value: 9, grade: 'user' } } })))
    expect(read.parts?.[0]?.facts.tdpWatts).toEqual({ value: 9, grade: 'user', source: 'user' })
  })

  test('what is only missing elsewhere is no reason to refuse the file', () => {
    const odd = { ...PART, contains: contains('gone'), facts: { laterFact: { value: 'x', grade: 'user' } } }
    expect(faultsOf(withParts(odd))).toEqual([])
  })

  test.each([
    ['an id of the catalogue’s kind', [{ ...PART, id: 'gpu' }], 'parts.0.id invalid'],
    ['an id that is no word', [{ ...PART, id: 'own-../x' }], 'parts.0.id invalid'],
    ['an id used twice', [PART, PART], 'parts.1.id duplicate-id'],
    ['no kind that there is', [{ ...PART, category: 'rocket' }], 'parts.0.category not-one-of'],
    ['no name', [{ ...PART, name: '' }], 'parts.0.name too-small'],
    [
      'a piece count of none',
      [{ ...PART, contains: contains('gpu', { qty: 0 }) }],
      'parts.0.contains.0.qty too-small',
    ],
    ['itself inside', [{ ...PART, contains: contains('own-a') }], 'parts.0.contains contains-itself'],
    [
      'itself inside by way of another',
      [
        { ...PART, contains: contains('own-b') },
        { ...PART, id: 'own-b', contains: contains('own-a') },
      ],
      'parts.1.contains contains-itself',
    ],
    [
      'a watt below nothing',
      [{ ...PART, facts: { tdpWatts: { value: -5, grade: 'user' } } }],
      'parts.0.facts.tdpWatts.value too-small',
    ],
    [
      'an efficiency of nothing',
      [{ ...PART, facts: { efficiency: { value: 0, grade: 'user' } } }],
      'parts.0.facts.efficiency.value too-small',
    ],
    [
      'an efficiency above one',
      [{ ...PART, facts: { efficiency: { value: 1.2, grade: 'user' } } }],
      'parts.0.facts.efficiency.value too-big',
    ],
    [
      'half a port',
      [{ ...PART, facts: { radix: { value: 64.5, grade: 'user' } } }],
      'parts.0.facts.radix.value wrong-type',
    ],
    [
      'a text for a number',
      [{ ...PART, facts: { tdpWatts: { value: 'much', grade: 'user' } } }],
      'parts.0.facts.tdpWatts.value wrong-type',
    ],
    [
      'a range elsewhere',
      [{ ...PART, facts: { tdpWatts: { value: 5, range: [6, 7], grade: 'user' } } }],
      'parts.0.facts.tdpWatts.range outside-range',
    ],
    [
      'a grade that there is not',
      [{ ...PART, facts: { tdpWatts: { value: 5, grade: 'sworn' } } }],
      'parts.0.facts.tdpWatts.grade invalid',
    ],
    [
      'a document’s grade without a document',
      [{ ...PART, facts: { tdpWatts: { value: 5, grade: 'official' } } }],
      'parts.0.facts.tdpWatts.source missing',
    ],
    [
      'a height of no unit',
      [{ ...PART, mount: { heightU: 0.3, widthClass: 'any' } }],
      'parts.0.mount.heightU invalid',
    ],
  ])('with %s are refused with path and reason', (_, parts, fault) => {
    expect(faultsOf(withParts(...parts))).toContain(fault)
  })

  test('no more than a design may have', () => {
    const many = Array.from({ length: 201 }, (_, i) => ({ ...PART, id: `own-p${i}` }))
    expect(faultsOf(withParts(...many))).toEqual(['parts too-big'])
  })

  test('that would explode into endless lines are refused at once', () => {
    const bomb = Array.from({ length: 200 }, (_, i) => ({
      ...PART,
      id: `own-p${i}`,
      contains: Array.from({ length: 20 }, (_, at) => ({
        part: `own-p${i + 1}`,
        qty: 100_000,
        at: [[at, 0]],
      })),
    }))
    expect(faultsOf(withParts(...bomb)).join()).toMatch(/^parts\.\d+\.contains too-nested$/)
  })
})
