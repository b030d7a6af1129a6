import { describe, expect, test } from 'vitest'
import { reconcile } from '../../../src/core/compare/reconcile'
import { evaluate } from '../../../src/core/evaluate'
import { collectUses } from '../../../src/features/sources/collect-uses'
import { filterSources, type UseEntry } from '../../../src/features/sources/filter-sources'
import { describeUse } from '../../../src/features/sources/use-words'
import { localise } from '../../../src/i18n/language'
import { viewMessages } from '../../../src/i18n/view-messages'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const uses = collectUses(catalogue, systems)

function usesBySource(): Map<string, UseEntry[]> {
  const bySource = new Map<string, UseEntry[]>()
  for (const use of uses) {
    const entries = bySource.get(use.sourceId) ?? []
    bySource.set(use.sourceId, [...entries, { use, words: describeUse(use, viewMessages('en'), 'en') }])
  }
  return bySource
}

test('every cited value is found under a source that exists', () => {
  expect(uses.length).toBeGreaterThan(200)
  expect(new Set(uses.map(({ key }) => key)).size).toBe(uses.length)
  for (const use of uses) expect(catalogue.sources.has(use.sourceId), use.key).toBe(true)
})

test.each(['en', 'zh'] as const)('every cited value has words in %s', (language) => {
  for (const use of uses) {
    const { where, what, value } = describeUse(use, viewMessages(language), language)
    expect(
      [where, what, value].every((word) => word.length > 0),
      use.key,
    ).toBe(true)
  }
})

describe('the source filter', () => {
  const bySource = usesBySource()
  const all = { text: '', trust: undefined, grade: undefined }

  test('shows every source without a wish, the first source on top', () => {
    const entries = filterSources(catalogue.sources.values(), bySource, all)
    expect(entries).toHaveLength(catalogue.sources.size)
    expect(entries[0]?.source.trust).toBe('first')
  })

  test('keeps only values of the wanted grade', () => {
    const entries = filterSources(catalogue.sources.values(), bySource, { ...all, grade: 'estimate' })
    expect(entries.length).toBeGreaterThan(0)
    for (const { uses: kept } of entries) {
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.every(({ use }) => use.cited.grade === 'estimate')).toBe(true)
    }
  })

  test('finds a source by a part that took a value from it', () => {
    const use = uses.find(({ subject }) => subject.kind === 'fact')
    if (use?.subject.kind !== 'fact') throw new Error('no fact is cited')
    const entries = filterSources(catalogue.sources.values(), bySource, { ...all, text: use.subject.part.id })
    expect(entries.map(({ source }) => source.id)).toContain(use.sourceId)
  })
})

describe.each([...systems.keys()])('printed totals of %s', (id) => {
  const design = systems.get(id)
  if (!design) throw new Error(id)
  const rows = reconcile(evaluate(design, catalogue))

  test('stand beside what the parts add up to', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      if (row.computed === undefined) continue
      expect(row.gap).toBeCloseTo(row.computed.value / row.printed - 1, 9)
    }
  })

  test('are met, or the gap is explained', () => {
    for (const row of rows) {
      if (row.gap === undefined || Math.abs(row.gap) <= row.tolerance) continue
      const why = row.why ?? ''
      const about = `${row.key}: ${row.printed} printed, ${row.computed?.value} computed`
      expect(localise(why, 'en'), about).toMatch(/\w/)
      expect(localise(why, 'zh'), about).toMatch(/\p{Script=Han}/u)
    }
  })
})
