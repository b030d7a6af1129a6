/** An entry of a list before and after a change; `before` is missing where it was added, `after` where it was removed. */
export interface Differing<T> {
  readonly before?: T
  readonly after?: T
}

/**
 * The entries that an edit changed. Edits keep what they do not touch, so what is the same object is the same.
 * Order alone is no change.
 * @param keyOf tells which entries are the same one before and after
 */
export function listChanges<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly Differing<T>[] {
  if (before === after) return []
  const now = new Map(after.map((entry) => [keyOf(entry), entry]))
  const old = new Map(before.map((entry) => [keyOf(entry), entry]))
  return [
    ...before.flatMap((entry) => {
      const next = now.get(keyOf(entry))
      return next === entry ? [] : [{ before: entry, ...(next && { after: next }) }]
    }),
    ...after.filter((entry) => !old.has(keyOf(entry))).map((entry) => ({ after: entry })),
  ]
}
