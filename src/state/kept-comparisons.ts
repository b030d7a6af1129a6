import { create } from 'zustand'
import { readStored, writeStored } from './stored'

/** A comparison that the user keeps: the link to it, which holds every design of their own. */
export interface KeptComparison {
  readonly name: string
  readonly hash: string
}

const KEY = 'rackwright.comparisons'
/** Each may be as long as a link; the browser's store holds some millions of letters. */
export const MOST_KEPT_COMPARISONS = 12
const NAME_LENGTH = 200

/** The one kept last comes first. */
export const useKeptComparisons = create<{ readonly kept: readonly KeptComparison[] }>()(() => ({
  kept: restore(),
}))

/** @returns false where there is no room */
export function keepComparison(comparison: KeptComparison): boolean {
  const rest = useKeptComparisons.getState().kept.filter(({ hash }) => hash !== comparison.hash)
  if (rest.length >= MOST_KEPT_COMPARISONS) return false
  return write([{ ...comparison, name: comparison.name.slice(0, NAME_LENGTH) }, ...rest])
}

export function forgetComparison(hash: string): void {
  write(useKeptComparisons.getState().kept.filter((each) => each.hash !== hash))
}

function write(kept: readonly KeptComparison[]): boolean {
  if (!writeStored(KEY, kept)) return false
  useKeptComparisons.setState({ kept })
  return true
}

/** Comes out of the browser's store, where anything may lie; the link itself is checked when it is opened. */
function restore(): KeptComparison[] {
  const stored = readStored(KEY)
  if (!Array.isArray(stored)) return []
  return stored.slice(0, MOST_KEPT_COMPARISONS).flatMap((entry: unknown): KeptComparison[] => {
    const { name, hash } = (entry ?? {}) as Partial<Record<string, unknown>>
    return typeof name === 'string' && typeof hash === 'string' ? [{ name, hash }] : []
  })
}
