import type { Grade, Source } from '../../core/catalogue/schema'
import type { CitedUse } from './collect-uses'
import type { UseWords } from './use-words'

export type Trust = Source['trust']
export const TRUSTS: readonly Trust[] = ['first', 'maker', 'standard', 'analyst', 'press', 'secondary', 'own']

export interface SourceFilter {
  readonly text: string
  readonly trust: Trust | undefined
  readonly grade: Grade | undefined
}

export interface UseEntry {
  readonly use: CitedUse
  readonly words: UseWords
}

export interface SourceEntry {
  readonly source: Source
  /** Values that cite it and pass the filter. */
  readonly uses: readonly UseEntry[]
  /** Values that cite it. */
  readonly all: number
}

/**
 * Sources that match by themselves keep all their values; others stay for the values that match. A grade keeps only
 * values of that grade, and only sources that have one.
 */
export function filterSources(
  sources: Iterable<Source>,
  usesBySource: ReadonlyMap<string, readonly UseEntry[]>,
  { text, trust, grade }: SourceFilter,
): SourceEntry[] {
  const wanted = text.trim().toLowerCase()
  const entries: SourceEntry[] = []
  for (const source of sources) {
    if (trust && source.trust !== trust) continue
    const all = usesBySource.get(source.id) ?? []
    const graded = grade ? all.filter(({ use }) => use.cited.grade === grade) : all
    if (grade && graded.length === 0) continue
    const named =
      wanted === '' || [source.id, source.title, source.publisher].some((word) => includes(word, wanted))
    const uses = named ? graded : graded.filter((entry) => usesMatch(entry, wanted))
    if (!named && uses.length === 0) continue
    entries.push({ source, uses, all: all.length })
  }
  return entries.sort(
    (a, b) =>
      TRUSTS.indexOf(a.source.trust) - TRUSTS.indexOf(b.source.trust) ||
      b.all - a.all ||
      a.source.title.localeCompare(b.source.title),
  )
}

function usesMatch({ use, words }: UseEntry, wanted: string): boolean {
  return [words.where, words.whereId, words.what, words.value, use.cited.at ?? '', use.cited.source].some(
    (word) => includes(word, wanted),
  )
}

function includes(word: string, wanted: string): boolean {
  return word.toLowerCase().includes(wanted)
}
