import { isTotal } from '../../core/compare/footing'
import type { MetricId } from '../../core/metrics/registry'
import { metricUnit, unitSymbol } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { CompareMode } from './compare-figures'

const DIVISOR_UNITS: Partial<Record<CompareMode, string>> = { pflops: 'PFLOPS', mw: 'MW' }

/** What the bare numbers of a row are in. Per accelerator and per rack the mode itself says the rest. */
export function unitOfMode(id: MetricId, mode: CompareMode, language: Language): string {
  if (mode === 'ratio') return ''
  const unit = unitSymbol(metricUnit(id), language)
  const divisor = isTotal(id) ? DIVISOR_UNITS[mode] : undefined
  if (divisor === undefined) return unit === '%' ? '' : unit
  return `${unit === '' ? '1' : unit}/${divisor}`
}
