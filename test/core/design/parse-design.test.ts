import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DesignFault, parseDesign } from '../../../src/core/design/parse-design'
import { serialiseDesign } from '../../../src/core/design/serialise-design'
import { buildDesign } from '../fixtures'

const RACK = { id: 'main', frame: 'frame-48u', count: 1, placements: [] }
const DOCUMENT = { schema: 2, name: 'Mine', pod: { racks: [RACK] } }

function faultsOf(input: unknown): DesignFault[] {
  const parsed = parseDesign(input)
  return parsed.ok ? [] : parsed.error
}

function codesOf(input: unknown): string[] {
  return faultsOf(input).map((fault) => `${fault.path} ${fault.code}`)
}

describe('reading a design', () => {
  test('a short document is filled up with defaults', () => {
    const parsed = parseDesign(DOCUMENT)
    expect(parsed.ok && parsed.value).toMatchObject({
      pods: 1,
      links: [],
      overrides: [],
      options: { coolant: 'pg25' },
    })
  })

  test.each([[null], [42], ['text'], [[DOCUMENT]]])('%j is not a design', (input) => {
    expect(codesOf(input)).toEqual([' not-a-design'])
  })

  test('a document without a schema number is refused', () => {
    expect(codesOf({ ...DOCUMENT, schema: undefined })).toEqual(['schema schema-missing'])
    expect(codesOf({ ...DOCUMENT, schema: '1' })).toEqual(['schema schema-missing'])
  })

  test('a newer schema is refused and both numbers are told', () => {
    expect(faultsOf({ ...DOCUMENT, schema: 7 })).toEqual([
      { code: 'schema-newer', path: 'schema', detail: '7 > 2' },
    ])
  })

  test('every fault is named with its place', () => {
    const faults = codesOf({
      ...DOCUMENT,
      pods: 0,
      options: { coolant: 'oil' },
      pod: { racks: [{ ...RACK, count: 20_000, frame: 3, placements: [{ id: 'a' }] }] },
    })
    expect(faults.sort()).toEqual([
      'options.coolant not-one-of',
      'pod.racks.0.count too-big',
      'pod.racks.0.frame wrong-type',
      'pod.racks.0.placements.0.part missing',
      'pods too-small',
    ])
  })

  test('a position between half units is refused', () => {
    expect(
      codesOf({ ...DOCUMENT, pod: { racks: [{ ...RACK, placements: [{ id: 'a', part: 'x', u: 1.3 }] }] } }),
    ).toEqual(['pod.racks.0.placements.0.u invalid'])
  })

  test('two racks, two placements of a rack or two links cannot share an id', () => {
    const twice = { id: 'a', part: 'tray' }
    expect(codesOf({ ...DOCUMENT, pod: { racks: [RACK, RACK] } })).toEqual(['pod.racks.1.id duplicate-id'])
    expect(codesOf({ ...DOCUMENT, pod: { racks: [{ ...RACK, placements: [twice, twice] }] } })).toEqual([
      'pod.racks.0.placements.1.id duplicate-id',
    ])
    const link = { id: 'l', name: 'L', plane: 'scale-up', endpoint: 'a', switch: 'b', medium: 'board' }
    expect(codesOf({ ...DOCUMENT, links: [link, link] })).toEqual(['links.1.id duplicate-id'])
  })

  test('a nesting that would exhaust the reader is refused', () => {
    let deep: unknown = {}
    for (let i = 0; i < 100_000; i++) deep = { deep }
    expect(codesOf({ ...DOCUMENT, deep })).toEqual([' too-large'])
  })

  test('a key that poses as a prototype does no harm', () => {
    parseDesign(JSON.parse('{"schema":1,"name":"x","__proto__":{"polluted":1},"pod":{"racks":[]}}'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('whatever comes in, the answer is a design or faults, never a crash', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const parsed = parseDesign(input)
        expect(parsed.ok || parsed.error.length > 0).toBe(true)
      }),
    )
  })
})

describe('writing a design', () => {
  const unknownKey = fc.string({ minLength: 1, maxLength: 8 }).map((key) => `x-${key}`)
  const extras = fc.dictionary(unknownKey, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 })

  test('what is written reads back equal, unknown keys on every level too', () => {
    fc.assert(
      fc.property(extras, extras, extras, extras, (top, pod, rack, placement) => {
        const document = {
          ...DOCUMENT,
          ...top,
          options: { ...rack },
          name: { en: 'A', zh: 'B', ...pod },
          pod: {
            ...pod,
            racks: [{ ...RACK, ...rack, placements: [{ id: 'a', part: 'tray', u: 3, ...placement }] }],
          },
        }
        const first = parseDesign(JSON.parse(JSON.stringify(document)))
        expect(first.ok).toBe(true)
        if (!first.ok) return
        expect(first.value).toMatchObject(JSON.parse(JSON.stringify(document)))
        const second = parseDesign(JSON.parse(serialiseDesign(first.value)))
        expect(second).toEqual(first)
      }),
    )
  })

  test('equal designs give equal text whatever the order of their keys', () => {
    const design = buildDesign([{ part: 'tray', u: 2 }])
    const turned = Object.fromEntries(Object.entries(design).reverse()) as typeof design
    expect(Object.keys(turned)).not.toEqual(Object.keys(design))
    expect(serialiseDesign(turned)).toBe(serialiseDesign(design))
  })

  test('the file leads with its schema and says which catalogue it was made with', () => {
    const text = serialiseDesign(buildDesign([]), 'abc123')
    expect(text.split('\n').slice(1, 3)).toEqual(['  "schema": 2,', '  "catalogueVersion": "abc123",'])
    expect(text.endsWith('}\n')).toBe(true)
  })
})
