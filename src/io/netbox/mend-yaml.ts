import { parseAllDocuments } from 'yaml'

/** Largest file that is read, characters, and most documents and levels in one. */
export const YAML_LIMIT = 1_000_000
const DOCUMENT_LIMIT = 50
const DEPTH_LIMIT = 12
/** Most places that aliases may stand for: a few hundred letters could else stand for gigabytes. */
const ALIAS_LIMIT = 100

export type YamlFault = 'too-large' | 'not-yaml' | 'too-deep' | 'too-many' | 'aliases' | 'empty'
/** What was put right on the way. */
export type Mend =
  | 'byte-order-mark'
  | 'tabs'
  | 'duplicate-key'
  | 'number-as-text'
  | 'text-as-number'
  | 'word-as-boolean'
  | 'weight-unit'
  | 'height-rounded'
  | 'rack-width'
  | 'unnamed-unit'

export interface MendedDocuments {
  readonly documents: readonly unknown[]
  readonly mends: ReadonlySet<Mend>
}

/** The documents of a YAML file that somebody wrote by hand: bounded, and tolerant of what hands do. */
export function readYaml(text: string): MendedDocuments | YamlFault {
  if (text.length > YAML_LIMIT) return 'too-large'
  const mends = new Set<Mend>()
  let source = text
  if (source.startsWith('\ufeff')) {
    source = source.slice(1)
    mends.add('byte-order-mark')
  }
  if (/^ *\t/m.test(source)) {
    source = source.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '))
    mends.add('tabs')
  }
  try {
    const documents = parseAllDocuments(source, { uniqueKeys: false, logLevel: 'silent' })
    if (!Array.isArray(documents)) return 'empty'
    if (documents.length > DOCUMENT_LIMIT) return 'too-many'
    if (documents.some(({ errors }) => errors.length > 0)) return 'not-yaml'
    if (parseAllDocuments(source, { logLevel: 'silent' }).some?.(({ errors }) => errors.length > 0))
      mends.add('duplicate-key')
    const values = documents.map((document) => document.toJS({ maxAliasCount: ALIAS_LIMIT }) as unknown)
    if (values.some((value) => depthOf(value) > DEPTH_LIMIT)) return 'too-deep'
    const given = values.filter((value) => value !== null && value !== undefined)
    return given.length === 0 ? 'empty' : { documents: given, mends }
  } catch (error) {
    // The parser walks down by calling itself; a file of brackets alone runs out of stack.
    if (error instanceof RangeError) return 'too-deep'
    return error instanceof ReferenceError ? 'aliases' : 'not-yaml'
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT) return depth
  return Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)))
}

const NUMBERS: ReadonlySet<string> = new Set([
  'u_height',
  'weight',
  'max_weight',
  'width',
  'outer_width',
  'outer_depth',
  'outer_height',
  'maximum_draw',
  'allocated_draw',
])
const TEXTS: ReadonlySet<string> = new Set([
  'manufacturer',
  'model',
  'slug',
  'part_number',
  'name',
  'type',
  'form_factor',
])
const BOOLEANS: ReadonlySet<string> = new Set(['is_full_depth', 'mgmt_only'])
const UNITS: Readonly<Record<string, string>> = {
  kgs: 'kg',
  kilograms: 'kg',
  kilogram: 'kg',
  lbs: 'lb',
  pounds: 'lb',
  grams: 'g',
  ounces: 'oz',
  mm: 'mm',
  inches: 'in',
}

/** A document whose values are of the kinds that the schema asks for, as far as it is plain what was meant. */
export function mendValues(value: unknown, mends: Set<Mend>): unknown {
  if (Array.isArray(value)) return value.map((entry) => mendValues(entry, mends))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      // A key without a value says nothing.
      if (inner === null) return []
      return [[key, mendValue(key, inner, mends)]]
    }),
  )
}

function mendValue(key: string, value: unknown, mends: Set<Mend>): unknown {
  if (NUMBERS.has(key) && typeof value === 'string' && /^\s*\d+([.,]\d+)?\s*$/.test(value)) {
    mends.add('number-as-text')
    return Number(value.replace(',', '.'))
  }
  // A model called 9500 is a name.
  if (TEXTS.has(key) && (typeof value === 'number' || typeof value === 'boolean')) {
    mends.add('text-as-number')
    return String(value)
  }
  if (BOOLEANS.has(key) && typeof value === 'string' && /^(yes|no|on|off|true|false)$/i.test(value)) {
    mends.add('word-as-boolean')
    return /^(yes|on|true)$/i.test(value)
  }
  if (key.endsWith('_unit') && typeof value === 'string') {
    const word = value.trim().toLowerCase()
    const unit = UNITS[word] ?? word
    if (unit !== value) mends.add('weight-unit')
    return unit
  }
  return mendValues(value, mends)
}
