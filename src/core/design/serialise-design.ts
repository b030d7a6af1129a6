import type { Design } from './schema'

/** Keys that lead, in the order in which a reader wants them; the rest follow by name. */
const LEADING = [
  'schema',
  'catalogueVersion',
  'id',
  'name',
  'description',
  'part',
  'frame',
  'count',
  'u',
  'face',
  'pod',
  'pods',
]

/**
 * A design as the text of a file: equal designs give equal text whatever the order of their keys, and nothing is left
 * out, so that differences between two saved files are differences between designs.
 * @param catalogueVersion version of the catalogue that the design was evaluated with, written into the file
 */
export function serialiseDesign(design: Design, catalogueVersion?: string): string {
  const document = catalogueVersion === undefined ? design : { ...design, catalogueVersion }
  return `${JSON.stringify(sortKeys(document), undefined, 2)}\n`
}

/** The same value with the keys of its objects in one order. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]))
}

function rank(key: string): number {
  const at = LEADING.indexOf(key)
  return at < 0 ? LEADING.length : at
}
