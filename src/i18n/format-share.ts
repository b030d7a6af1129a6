import type { ShareId } from '../core/catalogue/report-shares'
import type { Amount } from '../core/units/amount'
import { formatNumber, formatPercent } from './format'
import type { Language } from './language'

const TIMES: readonly ShareId[] = ['water-heat', 'water-conduction']

/** A share in per cent, or how many times one thing is the other. */
export function formatShare(id: ShareId, { value }: Amount, language: Language): string {
  return TIMES.includes(id)
    ? `${formatNumber(value, language)} ×`
    : formatPercent(Math.round(value * 1000) / 1000, language)
}
