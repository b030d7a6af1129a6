import type { Part } from '../../core/catalogue/schema'
import type { Amount } from '../../core/units/amount'
import { formatAmount } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import type { Entry } from './unit-entries'
import type { UnitFacts } from './unit-facts'
import type { UnitRun } from './unit-runs'

/** @example describeUnit(entry, facts, text, 'en') // U12, GB300 compute tray 3 of 18, 6.4 kW */
export function describeUnit(
  entry: Entry,
  facts: UnitFacts | undefined,
  text: Messages['elevation'],
  language: Language,
): string {
  if (entry.kind === 'slot') return text.emptyUnit(entry.u)
  const parts = [
    entry.u === undefined ? text.behind : text.units(entry.u, entry.u + entry.heightU - 1),
    entry.of > 1
      ? text.nthOf(entry.box.part.name[language], entry.nth, entry.of)
      : entry.box.part.name[language],
  ]
  if (facts?.kw) parts.push(formatPower(facts.kw, language))
  return parts.join(text.comma)
}

const MOST_TRAY_U = 2

/**
 * The short forms that may stand beside the rack, the fullest first.
 * @example nameRun(run, text, 'en') // GB300 compute tray 3, GB300 tray 3, GB300 3
 */
export function nameRun(
  { part, first, last, of, mixed }: UnitRun,
  text: Messages['elevation'],
  language: Language,
): string[] {
  const kind = text.kinds[part.category]
  const heightU = part.mount?.heightU ?? 0
  // A chassis has a name of its own; a tray is one of many of its kind, unless there are several kinds.
  const name = of === 1 || !kind || mixed || heightU > MOST_TRAY_U ? shortName(part, language) : kind
  const names = [name, ...(kind ? shortened(name, kind, text.short[part.category]) : [])]
  if (of === 1) return names
  return names.map((one) => (first === last ? `${one} ${first}` : `${one} ${first}–${last}`))
}

/** A name that says its kind too: with a shorter word for the kind, and without. */
function shortened(name: string, kind: string, short: string): string[] {
  const at = name.toLowerCase().indexOf(kind.toLowerCase())
  if (at <= 0) return []
  const [before, after] = [name.slice(0, at), name.slice(at + kind.length)]
  return [`${before}${short.toLowerCase()}${after}`, `${before.trimEnd()}${after}`]
}

/** The name up to its first comma or bracket. */
export function shortName(part: Part, language: Language): string {
  const name = part.name[language]
  return name.split(/[,，（(]/)[0]?.trim() || name
}

/** '' where there is nothing worth saying: what a shelf itself draws is not what it is there for. */
export function powerOfRun(run: UnitRun, facts: UnitFacts | undefined, language: Language): string {
  if (!facts?.kw || run.part.category === 'power-shelf') return ''
  const each = formatPower(facts.kw, language)
  const pieces = run.last - run.first + 1
  return pieces === 1 ? each : `${pieces} × ${each}`
}

/** @example formatPower({ value: 0.918, … }, 'en') // 918 W */
export function formatPower(kw: Amount, language: Language): string {
  return kw.value < 1 ? formatAmount(kw.value * 1000, 'W', language) : formatAmount(kw, 'kW', language)
}
