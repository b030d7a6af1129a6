import { FACTS, type FactName } from '../../core/catalogue/facts'
import { amountOf } from '../../core/catalogue/resolve'
import type { CitedValue } from '../../core/catalogue/schema'
import { formatAmount, formatPercent, formatRange } from '../../i18n/format'
import type { Language } from '../../i18n/language'

/** Efficiency is a share; the dissipation factor, also below 1, is never read as per cent. */
function isShare(name: FactName): boolean {
  return name === 'efficiency' || name === 'roomAirShare'
}

/** A fact of a part with its unit, to four figures. */
export function formatFact(name: FactName, { value }: Pick<CitedValue, 'value'>, language: Language): string {
  if (typeof value !== 'number') return value.toUpperCase()
  if (isShare(name)) return formatPercent(value, language)
  return formatAmount(value, FACTS[name].unit, language, Number.isInteger(value) ? {} : { digits: 4 })
}

/** Its bounds, where it has any. */
export function formatFactRange(name: FactName, cited: CitedValue, language: Language): string | undefined {
  const amount = amountOf(cited)
  return amount && !isShare(name) ? formatRange(amount, FACTS[name].unit, language, { digits: 4 }) : undefined
}
