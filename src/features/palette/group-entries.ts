import type { PaletteEntry, PaletteGroup } from './palette-entry'
import { rankEntries } from './rank-entries'

/** Lines under one heading; search results have none, as they stand by how well they match. */
export interface EntryBlock {
  readonly group: PaletteGroup | 'recent' | undefined
  readonly entries: readonly PaletteEntry[]
}

/** What the palette lists: before anything is typed all there is, recent ones first. */
export function groupEntries(
  entries: readonly PaletteEntry[],
  query: string,
  recent: readonly string[],
): EntryBlock[] {
  if (query.trim() !== '') {
    const found = rankEntries(entries, query)
    return found.length === 0 ? [] : [{ group: undefined, entries: found }]
  }
  const latest = recent.flatMap((id) => entries.find((entry) => entry.id === id && entry.enabled) ?? [])
  const groups = new Map<PaletteGroup, PaletteEntry[]>()
  for (const entry of entries) {
    if (latest.includes(entry)) continue
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  }
  return [
    ...(latest.length > 0 ? [{ group: 'recent' as const, entries: latest }] : []),
    ...[...groups].map(([group, list]) => ({ group, entries: list })),
  ]
}
