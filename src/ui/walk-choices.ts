/** Letters typed within this time belong to one word. */
const WORD_MS = 800

/** Where a key leads in a list of choices, from the one that is active; undefined where it leads nowhere. */
export function walkChoices(key: string, active: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, length - 1)
    case 'ArrowUp':
      return Math.max(active - 1, 0)
    case 'Home':
    case 'PageUp':
      return 0
    case 'End':
    case 'PageDown':
      return length - 1
    default:
      return undefined
  }
}

/** Finds choices by the letters that are typed, as the browser's own list does: the same letter again leads to the next. */
export function startTyping(
  now: () => number,
): (key: string, active: number, labels: readonly string[]) => number {
  let word = ''
  let last = 0
  return (key, active, labels) => {
    const time = now()
    word = time - last > WORD_MS ? key : word + key
    last = time
    const letters = [...word].every((letter) => letter === word[0]) ? word.slice(0, 1) : word
    const fresh = letters.length === 1
    const order = labels.map((_, i) => (active + i + (fresh ? 1 : 0)) % labels.length)
    const start = letters.toLocaleLowerCase()
    return order.find((i) => labels[i]?.toLocaleLowerCase().startsWith(start)) ?? active
  }
}
