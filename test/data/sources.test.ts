import { expect, test } from 'vitest'
import type { Source } from '../../src/core/catalogue/schema'
import { loadPresets, readPresetFiles } from '../presets'

const { catalogue, systems } = loadPresets()

/** Every place below a value that cites: objects with a grade, wherever they stand. */
function citationsOf(data: unknown, path: string): { path: string; cited: Record<string, unknown> }[] {
  if (typeof data !== 'object' || data === null) return []
  const own = 'grade' in data ? [{ path, cited: data as Record<string, unknown> }] : []
  return [...own, ...Object.entries(data).flatMap(([key, value]) => citationsOf(value, `${path}.${key}`))]
}

const files = readPresetFiles().filter(({ path }) => path !== 'sources.json')
const citations = files.flatMap(({ path, data }) => citationsOf(data, path))

/** An address to open, or a document by name that says how it was read. */
function canBeFollowed({ address, note, trust }: Source): boolean {
  if (/https?:\/\/\S+|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|cn|net|org|io|dev|bot|be)\b/.test(address))
    return true
  return trust === 'own' || (note !== undefined && note.length > 20)
}

test('there are citations to look at', () => {
  expect(citations.length).toBeGreaterThan(500)
})

test('every value cites a source of the list, whose address or document a reader can follow', () => {
  const lost = citations.flatMap(({ path, cited }) => {
    const source = catalogue.sources.get(String(cited.source).split(':', 1)[0] ?? '')
    return source && canBeFollowed(source) ? [] : [`${path} cites ${String(cited.source)}`]
  })
  expect(lost).toEqual([])
})

test('what is not read in the maker’s own words is not graded official', () => {
  const overrated = citations.flatMap(({ path, cited }) => {
    const source = catalogue.sources.get(String(cited.source).split(':', 1)[0] ?? '')
    const own = source?.trust === 'maker' || source?.trust === 'standard'
    return cited.grade === 'official' && !own ? [`${path}: ${source?.id} is ${source?.trust}`] : []
  })
  expect(overrated).toEqual([])
})

test('an estimate gives the range it may lie in', () => {
  const bare = citations.filter(
    ({ path, cited }) =>
      !path.includes('.published.') &&
      cited.grade === 'estimate' &&
      typeof cited.value === 'number' &&
      !Array.isArray(cited.range),
  )
  expect(bare.map(({ path }) => path)).toEqual([])
})

test('every system is held against at least three printed totals', () => {
  const few = [...systems].filter(([, { published }]) => Object.values(published).flat().length < 3)
  expect(few.map(([id]) => id)).toEqual([])
})
