import { ASSUMPTIONS, type AssumptionName } from '../core/catalogue/assumptions'
import type { Catalogue } from '../core/catalogue/catalogue'
import { FACTS, type FactName } from '../core/catalogue/facts'
import type { Attribution } from '../core/compare/attribute'
import type { Footing } from '../core/compare/footing'
import { isTotal } from '../core/compare/footing'
import type { Parameter } from '../core/compare/parameters'
import type { ShareGroup } from '../core/compare/shares'
import { ASSUMPTIONS_PART } from '../core/design/apply-overrides'
import type { MetricId } from '../core/metrics/registry'
import type { Amount } from '../core/units/amount'
import { formatAmount, formatDelta, formatNumber, metricUnit } from './format'
import type { Language } from './language'
import { viewMessages } from './view-messages'

/** Categories told by name before the rest is summed up. */
const TOLD = 5

export function groupName(group: ShareGroup, language: Language): string {
  const own: Partial<Record<string, string>> = viewMessages(language).compare.difference.groups
  const categories: Partial<Record<string, string>> = viewMessages(language).terms.categoriesPlural
  return own[group] ?? categories[group] ?? group
}

/** Unit of a figure on a footing: `kW/MW`; per rack and per accelerator the footing itself says the rest. */
export function footedUnit(metric: MetricId, footing: Footing): string {
  const unit = metricUnit(metric)
  const divisor = isTotal(metric) ? DIVISOR_UNITS[footing] : undefined
  if (divisor === undefined) return unit
  return `${unit === '' ? '1' : unit}/${divisor}`
}

const DIVISOR_UNITS: Partial<Record<Footing, string>> = {
  pflops: 'PFLOPS',
  tb: 'TB',
  mw: 'MW',
  m2: 'm²',
  usd: 'M US$',
}

/** A difference with sign and unit; 0 as a plain 0. */
export function formatDifference(
  difference: number,
  metric: MetricId,
  footing: Footing,
  language: Language,
): string {
  const unit = footedUnit(metric, footing)
  return formatDelta(difference, unit, language, { digits: 3 }) || formatAmount(0, unit, language)
}

/**
 * What makes a difference, as a sentence.
 * @example +414 kW: accelerators +200, transceivers +38, 6 others +12
 */
export function describeAttribution(attribution: Attribution, language: Language): string {
  const { metric, footing, difference, groups } = attribution
  const words = viewMessages(language).compare.difference
  if (groups.length === 0) return words.none
  const bare = isBare(footedUnit(metric, footing))
  const told = (value: number) =>
    bare ? bareDelta(value, language) : formatDifference(value, metric, footing, language)
  const named = groups.length > TOLD + 1 ? groups.slice(0, TOLD) : groups
  const rest = groups.slice(named.length)
  const parts = named.map((group) =>
    words.part({
      name: inSentence(groupName(group.group, language), language),
      delta: told(group.difference.value),
    }),
  )
  if (rest.length > 0) {
    const delta = rest.reduce((sum, group) => sum + group.difference.value, 0)
    parts.push(words.others({ n: rest.length, delta: told(delta) }))
  }
  return words.sentence({
    total: formatDifference(difference.value, metric, footing, language),
    parts: parts.join(words.between),
  })
}

/** How sure a difference is, as a sentence. */
export function describeCertainty(
  { metric, footing, difference, certain }: Attribution,
  language: Language,
): string {
  const words = viewMessages(language).compare.difference
  if (difference.low === difference.high) return words.exact
  const range = formatDifferenceRange(difference, metric, footing, language)
  return certain ? words.certain(range) : words.uncertain(range)
}

export function formatDifferenceRange(
  { low, high }: Amount,
  metric: MetricId,
  footing: Footing,
  language: Language,
): string {
  const [from, to] = [low, high].map((end) => formatDifference(end, metric, footing, language))
  return viewMessages(language).compare.difference.range({ from: from ?? '', to: to ?? '' })
}

/** Money and shares are written in steps of their own, so that a bare number would not say which. */
function isBare(unit: string): boolean {
  return unit !== 'US$' && unit !== '%'
}

function bareDelta(value: number, language: Language): string {
  const text = formatNumber(value, language, Number.isInteger(value) ? {} : { digits: 3 })
  return value > 0 ? `+${text}` : text
}

/** Within a sentence, as far as the language tells: not of abbreviations. */
function inSentence(name: string, language: Language): string {
  return language === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** A figure with a range: what it is, of which part. */
export function parameterName(
  { part, fact }: Pick<Parameter, 'part' | 'fact'>,
  catalogue: Catalogue,
  language: Language,
): string {
  const text = viewMessages(language)
  if (part === ASSUMPTIONS_PART) return text.sources.assumptions[fact as AssumptionName] ?? fact
  const name = inSentence(text.inspector.factNames[fact as FactName] ?? fact, language)
  return viewMessages(language).compare.parameter({
    part: catalogue.parts.get(part)?.name[language] ?? part,
    fact: name,
  })
}

export function parameterUnit({ part, fact }: Pick<Parameter, 'part' | 'fact'>): string {
  if (part === ASSUMPTIONS_PART) return ASSUMPTIONS[fact as AssumptionName] ?? ''
  return FACTS[fact as FactName]?.unit ?? ''
}

/** Lowest, stated or highest value of a parameter, with its unit; efficiency reads as per cent. */
export function formatParameter(parameter: Parameter, value: number, language: Language): string {
  const unit = parameter.fact === 'efficiency' ? '%' : parameterUnit(parameter)
  return formatAmount(value, unit, language, Number.isInteger(value) ? {} : { digits: 4 })
}
