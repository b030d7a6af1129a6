import { describe, expect, test } from 'vitest'
import { ASSUMPTION_NAMES } from '../../../src/core/catalogue/assumptions'
import { type CatalogueFile, parseCatalogue } from '../../../src/core/catalogue/parse-catalogue'

const cited = { grade: 'official', source: 'maker:page-2' }
const source = {
  id: 'maker',
  title: 'Data sheet',
  publisher: 'Maker',
  address: 'https://example.org',
  trust: 'maker',
}
const assumptions = Object.fromEntries(ASSUMPTION_NAMES.map((name) => [name, { value: 1, ...cited }]))

function fan(change: object = {}): Record<string, unknown> {
  return {
    id: 'fan-40',
    category: 'fan',
    name: { en: 'Fan', zh: '风扇' },
    facts: { tdpWatts: { value: 15, ...cited } },
    ...change,
  }
}

function files(...parts: CatalogueFile[]): CatalogueFile[] {
  return [
    { path: 'sources.json', data: [source] },
    { path: 'assumptions.json', data: { values: assumptions } },
    { path: 'signal-classes.json', data: [] },
    ...parts,
  ]
}

function faultsOf(...parts: CatalogueFile[]) {
  const result = parseCatalogue(files(...parts))
  return result.ok ? [] : result.error
}

const at = (data: unknown, path = 'parts/fan/fan-40.json'): CatalogueFile => ({ path, data })

describe('the catalogue', () => {
  test('a sound part loads', () => {
    const result = parseCatalogue(files(at(fan())))
    expect(result.ok && result.value.parts.get('fan-40')?.facts.tdpWatts?.value).toBe(15)
  })

  test.each([
    ['an id unlike its path is refused', fan({ id: 'fan-41' }), 'path'],
    ['a part in the folder of another category is refused', fan({ category: 'hose', facts: {} }), 'path'],
    [
      'an unknown contained part is refused',
      fan({ contains: [{ part: 'nothing', qty: 1 }] }),
      'unknown-part',
    ],
    ['a part that contains itself is refused', fan({ contains: [{ part: 'fan-40', qty: 1 }] }), 'cycle'],
    [
      'a source that is not listed is refused',
      fan({ facts: { tdpWatts: { value: 1, grade: 'official', source: 'x' } } }),
      'unknown-source',
    ],
    [
      'a value without a source is refused',
      fan({ facts: { tdpWatts: { value: 1, grade: 'official' } } }),
      'schema',
    ],
    [
      'a value without a grade is refused',
      fan({ facts: { tdpWatts: { value: 1, source: 'maker' } } }),
      'schema',
    ],
    [
      'the grade kept for users is refused in a file',
      fan({ facts: { tdpWatts: { value: 1, grade: 'user', source: 'maker' } } }),
      'schema',
    ],
    ['a negative value is refused', fan({ facts: { tdpWatts: { value: -1, ...cited } } }), 'schema'],
    [
      'an infinite value is refused',
      fan({ facts: { tdpWatts: { value: Number.POSITIVE_INFINITY, ...cited } } }),
      'schema',
    ],
    [
      'a fact that the registry does not know is refused',
      fan({ facts: { wattage: { value: 1, ...cited } } }),
      'schema',
    ],
    [
      'text where a number is wanted is refused',
      fan({ facts: { tdpWatts: { value: 'many', ...cited } } }),
      'sense',
    ],
    [
      'an efficiency above one is refused',
      fan({ facts: { tdpWatts: { value: 1, ...cited }, efficiency: { value: 97, ...cited } } }),
      'sense',
    ],
    [
      'a value outside its range is refused',
      fan({ facts: { tdpWatts: { value: 9, range: [1, 2], ...cited } } }),
      'range',
    ],
    [
      'an estimate without reasoning is refused',
      fan({ facts: { tdpWatts: { value: 9, grade: 'estimate', source: 'maker' } } }),
      'reasoning',
    ],
    ['a fan that does not state its power is refused', fan({ facts: {} }), 'missing-fact'],
    ['an unknown key is refused', fan({ colour: 'red' }), 'schema'],
  ])('%s', (_name, part, code) => {
    const faults = faultsOf(at(part))
    expect(faults.map((fault) => fault.code)).toContain(code)
    for (const fault of faults) expect(fault.file).toBe('parts/fan/fan-40.json')
  })

  test('every fault of every file is reported at once', () => {
    const faults = faultsOf(
      at(fan({ facts: {} })),
      at({ id: 'x' }, 'parts/fan/x.json'),
      at(7, 'parts/fan/y.json'),
    )
    expect(new Set(faults.map((fault) => fault.file)).size).toBe(3)
  })

  test('a longer ring of parts is named from end to end', () => {
    const faults = faultsOf(
      at(fan({ contains: [{ part: 'fan-60', qty: 1 }] })),
      at(fan({ id: 'fan-60', contains: [{ part: 'fan-40', qty: 2 }] }), 'parts/fan/fan-60.json'),
    )
    expect(faults.find((fault) => fault.code === 'cycle')?.detail).toContain('fan-40 → fan-60 → fan-40')
  })

  test('two files with one id are refused', () => {
    expect(faultsOf(at(fan()), at(fan(), 'parts/fan/other.json')).map((fault) => fault.code)).toContain(
      'duplicate',
    )
  })

  test('a missing file of the catalogue is named', () => {
    const result = parseCatalogue([at(fan())])
    expect(!result.ok && result.error.map((fault) => fault.file)).toContain('sources.json')
  })

  test('the version follows the figures, not the order of the files', () => {
    const version = (list: CatalogueFile[]) => {
      const result = parseCatalogue(list)
      return result.ok ? result.value.version : ''
    }
    const list = files(at(fan()))
    expect(version([...list].reverse())).toBe(version(list))
    expect(version(files(at(fan({ facts: { tdpWatts: { value: 16, ...cited } } }))))).not.toBe(version(list))
  })
})
