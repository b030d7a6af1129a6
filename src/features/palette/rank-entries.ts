import type { PaletteEntry } from './palette-entry'

/** More lines than this nobody reads; the next letter typed makes fewer. */
const MOST = 60

/** Entries that match every word of the query, best first; those that cannot be run now come last among equals. */
export function rankEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return entries
    .map((entry) => ({ entry, score: scoreEntry(entry, words) - (entry.enabled ? 0 : 0.5) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry)
}

/** 0 where a word is found nowhere. What is shown counts more than what is only searched. */
function scoreEntry({ label, words }: PaletteEntry, query: readonly string[]): number {
  const shown = label.toLowerCase()
  const hidden = words.map((word) => word.toLowerCase())
  let sum = 0
  for (const word of query) {
    const best = Math.max(2 * scoreWord(shown, word), ...hidden.map((text) => scoreWord(text, word)))
    if (best === 0) return 0
    sum += best
  }
  // Of two that match as well, the shorter is closer to what was typed.
  return sum + 1 / (1 + shown.length)
}

/**
 * How well a text holds a word: 4 the beginning of a word of it, 3 anywhere, 1 a word of it but for one letter, 0 not.
 * @example scoreWord('scale-up nvlink', 'nvlnk') // 1
 */
export function scoreWord(text: string, word: string): number {
  const at = text.indexOf(word)
  if (at >= 0) return startsWord(text, word) ? 4 : 3
  if (word.length < 4) return 0
  const parts = text.split(/[^\p{L}\d]+/u)
  return parts.some((part) => resembles(part, word)) ? 1 : 0
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

/** Same first letter and at most one letter more, less, different or exchanged with its neighbour, up to where the typing ends. */
function resembles(part: string, word: string): boolean {
  if (part[0] !== word[0] || part.length < word.length - 1) return false
  let same = 0
  while (same < word.length && part[same] === word[same]) same++
  const rest = (from: number) => word.slice(from)
  const partRest = (from: number, length: number) => part.slice(from, from + length)
  const left = word.length - same
  return (
    partRest(same + 1, left) === rest(same) ||
    partRest(same, left - 1) === rest(same + 1) ||
    partRest(same + 1, left - 1) === rest(same + 1) ||
    (part[same] === word[same + 1] &&
      part[same + 1] === word[same] &&
      partRest(same + 2, left - 2) === rest(same + 2))
  )
}
