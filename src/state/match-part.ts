import type { Part } from '../core/catalogue/schema'

/** A query as the words that must all be found. */
export function searchWords(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Whether every word stands in the part's name, in either language, or in its id. */
export function matchesPart(part: Pick<Part, 'id' | 'name'>, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${part.name.en} ${part.name.zh} ${part.id}`.toLowerCase()
  return words.every((word) => text.includes(word))
}
