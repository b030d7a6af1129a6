import { en } from 'zod/locales'
import * as z from 'zod/mini'
import { done, type Outcome, refused } from '../units/outcome'
import { ASSUMPTION_NAMES, type Assumptions, assumptionsSchema, signalClassSchema } from './assumptions'
import type { Catalogue } from './catalogue'
import { CATEGORIES } from './categories'
import { checkLevers } from './check-levers'
import { factKind } from './facts'
import { leverSchema } from './levers'
import { NO_OPTICS_RATES, opticsRatesSchema, partsOfRates } from './optics-rates'
import { reportShareSchema } from './report-shares'
import { scenarioSchema } from './scenarios'
import {
  type CitedValue,
  isOwnId,
  OWN_PREFIX,
  type Part,
  type PublishedValue,
  partSchema,
  type Source,
  sourceSchema,
} from './schema'

// Faults of a file carry the validator's own sentences; the small build of zod has none until told a language.
z.config(en())

/** One JSON file below `presets/`, with its path from there. */
export interface CatalogueFile {
  readonly path: string
  readonly data: unknown
}

/** What is wrong, in which file, at which place in it. */
export interface CatalogueFault {
  readonly file: string
  /** Dotted path of keys in the file; empty for the file as a whole. */
  readonly at: string
  readonly code:
    | 'schema'
    | 'path'
    | 'duplicate'
    | 'reserved-id'
    | 'unknown-part'
    | 'unknown-source'
    | 'unknown-laminate'
    | 'unknown-platform'
    | 'cycle'
    | 'sense'
    | 'range'
    | 'missing-fact'
    | 'missing-file'
    | 'lever'
    | 'layout'
    | 'reasoning'
  readonly detail: string
}

/**
 * Checks every file of the catalogue at once and reports every fault, not only the first.
 * A part's id must equal its file name and its category its folder; every reference must resolve; nothing may contain itself.
 */
export function parseCatalogue(files: readonly CatalogueFile[]): Outcome<Catalogue, CatalogueFault[]> {
  const faults: CatalogueFault[] = []
  const parts = new Map<string, Part>()
  const fileOf = new Map<string, string>()
  let sources = new Map<string, Source>()
  let assumptions: Assumptions | undefined
  let signalClasses: Catalogue['signalClasses'] = []
  let levers: Catalogue['levers'] = []
  let scenarios: Catalogue['scenarios'] = []
  let opticsRates = NO_OPTICS_RATES
  let reportShares: Catalogue['reportShares'] = []

  for (const file of files) {
    if (file.path.startsWith('parts/')) {
      const part = read(partSchema, file, faults)
      if (!part) continue
      const twin = fileOf.get(part.id)
      if (twin !== undefined)
        faults.push(fault(file, 'id', 'duplicate', `'${part.id}' is also the id of ${twin}`))
      fileOf.set(part.id, file.path)
      parts.set(part.id, part)
    } else if (file.path === 'sources.json') {
      const list = read(z.array(sourceSchema), file, faults) ?? []
      sources = new Map(list.map((source) => [source.id, source]))
      if (sources.size < list.length) faults.push(fault(file, '', 'duplicate', 'two sources share an id'))
    } else if (file.path === 'assumptions.json') {
      assumptions = read(assumptionsSchema, file, faults)?.values
    } else if (file.path === 'demand.json') {
      scenarios = read(z.array(scenarioSchema), file, faults) ?? []
    } else if (file.path === 'levers.json') {
      levers = read(z.array(leverSchema), file, faults) ?? []
    } else if (file.path === 'report-shares.json') {
      reportShares = read(z.array(reportShareSchema), file, faults) ?? []
    } else if (file.path === 'optics-rates.json') {
      opticsRates = read(opticsRatesSchema, file, faults) ?? opticsRates
    } else if (file.path === 'signal-classes.json') {
      signalClasses = [...(read(z.array(signalClassSchema), file, faults) ?? [])].sort(
        (a, b) => a.upToGbps - b.upToGbps,
      )
    }
  }
  for (const needed of ['sources.json', 'assumptions.json', 'signal-classes.json']) {
    if (!files.some((file) => file.path === needed)) {
      faults.push({ file: needed, at: '', code: 'missing-file', detail: 'this file is missing' })
    }
  }

  for (const part of parts.values()) checkPart(part, fileOf.get(part.id) ?? '', parts, sources, faults)
  for (const name of ASSUMPTION_NAMES) {
    const value = assumptions?.[name]
    if (value) checkValue(value, { path: 'assumptions.json' }, `values.${name}`, sources, faults)
  }
  signalClasses.forEach((row, i) => {
    checkSource(row.source, { path: 'signal-classes.json' }, `${i}.source`, sources, faults)
  })
  for (const part of parts.values()) {
    const platform = part.facts.platform?.value
    if (platform !== undefined && !signalClasses.some((row) => row.platform === platform)) {
      const path = fileOf.get(part.id) ?? ''
      faults.push(
        fault({ path }, 'facts.platform', 'unknown-platform', `signal-classes.json has no '${platform}'`),
      )
    }
  }
  reportShares.forEach((row, i) => {
    checkSource(row.source, { path: 'report-shares.json' }, `${i}.source`, sources, faults)
  })
  scenarios.forEach((row, i) => {
    checkSource(row.source, { path: 'demand.json' }, `${i}.source`, sources, faults)
  })
  for (const { at, part } of partsOfRates(opticsRates)) {
    if (!parts.has(part))
      faults.push(fault({ path: 'optics-rates.json' }, at, 'unknown-part', `no part '${part}'`))
  }
  faults.push(...checkLevers(levers, sources).map((found) => ({ file: 'levers.json', ...found })))
  checkCycles(parts, fileOf, faults)

  if (faults.length > 0 || !assumptions) return refused(faults)
  return done({
    version: versionOf(files),
    parts,
    sources,
    assumptions,
    signalClasses,
    levers,
    opticsRates,
    reportShares,
    scenarios,
    omitted: new Set(),
  })
}

function fault(
  file: { path: string },
  at: string,
  code: CatalogueFault['code'],
  detail: string,
): CatalogueFault {
  return { file: file.path, at, code, detail }
}

function read<T>(schema: z.ZodMiniType<T>, file: CatalogueFile, faults: CatalogueFault[]): T | undefined {
  const result = schema.safeParse(file.data)
  if (result.success) return result.data
  for (const issue of result.error.issues)
    faults.push(fault(file, issue.path.join('.'), 'schema', issue.message))
  return undefined
}

function checkPart(
  part: Part,
  path: string,
  parts: ReadonlyMap<string, Part>,
  sources: ReadonlyMap<string, Source>,
  faults: CatalogueFault[],
): void {
  const file = { path }
  const expected = `parts/${part.category}/${part.id}.json`
  if (isOwnId(part.id))
    faults.push(fault(file, 'id', 'reserved-id', `ids with '${OWN_PREFIX}' belong to the parts of designs`))
  if (path !== expected)
    faults.push(fault(file, 'id', 'path', `a ${part.category} '${part.id}' belongs in ${expected}`))

  for (const [name, value] of entriesOf(part.facts)) {
    const at = `facts.${name}`
    const kind = factKind(name)
    if ((kind.type === 'text') !== (typeof value.value === 'string')) {
      faults.push(
        fault(
          file,
          at,
          'sense',
          `'${name}' must be ${kind.type === 'text' ? 'text' : `a number in ${kind.unit}`}`,
        ),
      )
    }
    if (kind.max !== undefined && typeof value.value === 'number' && value.value > kind.max) {
      faults.push(fault(file, at, 'sense', `'${name}' cannot be above ${kind.max}`))
    }
    checkValue(value, file, at, sources, faults)
  }
  for (const [name, list] of entriesOf<PublishedValue[]>(part.published)) {
    list.forEach((value, i) => {
      checkSource(value.source, file, `published.${name}.${i}.source`, sources, faults)
    })
  }
  for (const name of CATEGORIES[part.category].needs) {
    if (!part.facts[name])
      faults.push(fault(file, 'facts', 'missing-fact', `a ${part.category} must state '${name}'`))
  }
  const laminate = part.facts.laminate?.value
  if (typeof laminate === 'string' && parts.get(laminate)?.category !== 'laminate') {
    faults.push(fault(file, 'facts.laminate', 'unknown-laminate', `no laminate part '${laminate}'`))
  }
  part.contains.forEach((contains, i) => {
    if (!parts.has(contains.part)) {
      faults.push(
        fault(
          file,
          `contains.${i}.part`,
          'unknown-part',
          `'${part.id}' contains '${contains.part}', which does not exist`,
        ),
      )
    }
    if (contains.at && contains.at.length !== contains.qty) {
      faults.push(
        fault(file, `contains.${i}.at`, 'layout', `${contains.qty} pieces have ${contains.at.length} places`),
      )
    }
  })
}

function checkValue(
  value: CitedValue,
  file: { path: string },
  at: string,
  sources: ReadonlyMap<string, Source>,
  faults: CatalogueFault[],
): void {
  checkSource(value.source, file, `${at}.source`, sources, faults)
  if (value.range && typeof value.value === 'number') {
    const [low, high] = value.range
    if (low > value.value || high < value.value) {
      faults.push(fault(file, `${at}.range`, 'range', `${value.value} lies outside its range ${low}…${high}`))
    }
  }
  if ((value.grade === 'estimate' || value.grade === 'derived') && !value.at) {
    faults.push(fault(file, at, 'reasoning', `an ${value.grade} value must give its reasoning in 'at'`))
  }
}

function checkSource(
  source: string,
  file: { path: string },
  at: string,
  sources: ReadonlyMap<string, Source>,
  faults: CatalogueFault[],
): void {
  const id = source.split(':', 1)[0] ?? ''
  if (!sources.has(id)) faults.push(fault(file, at, 'unknown-source', `sources.json has no '${id}'`))
}

function checkCycles(
  parts: ReadonlyMap<string, Part>,
  fileOf: ReadonlyMap<string, string>,
  faults: CatalogueFault[],
): void {
  const settled = new Set<string>()
  const open: string[] = []
  const visit = (id: string): void => {
    const from = open.indexOf(id)
    if (from >= 0) {
      const ring = [...open.slice(from), id].join(' → ')
      faults.push({
        file: fileOf.get(id) ?? '',
        at: 'contains',
        code: 'cycle',
        detail: `a part contains itself: ${ring}`,
      })
      return
    }
    if (settled.has(id)) return
    open.push(id)
    for (const contains of parts.get(id)?.contains ?? []) visit(contains.part)
    open.pop()
    settled.add(id)
  }
  for (const id of parts.keys()) visit(id)
}

function entriesOf<V>(record: Readonly<Partial<Record<string, V>>>): [FactNameOf, V][] {
  return Object.entries(record) as [FactNameOf, V][]
}
type FactNameOf = Parameters<typeof factKind>[0]

/** Short fingerprint of the files' content (FNV-1a, 32 bit): equal files, equal version, whatever their order. */
function versionOf(files: readonly CatalogueFile[]): string {
  let hash = 0x811c9dc5
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = file.path + JSON.stringify(file.data)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
