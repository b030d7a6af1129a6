/** A word of the field: how it may stand in a sentence, and what it means. */
export interface MarkedTerm {
  readonly words: readonly string[]
  readonly name: string
  readonly meaning: string
}

/** A stretch of a sentence, with the term it is the word for, if any. */
export interface Stretch {
  readonly text: string
  readonly term?: MarkedTerm
}

/**
 * Finds the words that have an explanation. Each is marked once, where it first stands; the longest word wins.
 * Latin words must stand alone; Chinese has no spaces and is found anywhere.
 */
export function markTerms(sentence: string, terms: readonly MarkedTerm[]): Stretch[] {
  const byWord = new Map(terms.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term])))
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(bound)
  if (words.length === 0) return [{ text: sentence }]
  const marked = new Set<MarkedTerm>()
  const stretches: Stretch[] = []
  let from = 0
  for (const match of sentence.matchAll(new RegExp(words.join('|'), 'giu'))) {
    const term = byWord.get(match[0].toLowerCase())
    if (!term || marked.has(term)) continue
    marked.add(term)
    if (match.index > from) stretches.push({ text: sentence.slice(from, match.index) })
    stretches.push({ text: match[0], term })
    from = match.index + match[0].length
  }
  if (from < sentence.length) stretches.push({ text: sentence.slice(from) })
  return stretches
}

const LATIN = /[\p{Script=Latin}\d]/u

function bound(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const before = LATIN.test(word.at(0) ?? '') ? '(?<![\\p{Script=Latin}\\d])' : ''
  const after = LATIN.test(word.at(-1) ?? '') ? '(?![\\p{Script=Latin}\\d])' : ''
  return `${before}${escaped}${after}`
}
