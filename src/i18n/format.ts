import { METRICS, type MetricId } from '../core/metrics/registry'
import { type Amount, exact } from '../core/units/amount'
import type { Language } from './language'

/** Narrow no-break space: a number and its unit stay on one line. */
const THIN = '\u202f'
const MINUS = '\u2212'
const DASH = '\u2013'

export interface FormatOptions {
  /** Significant figures; 3 unless told. */
  readonly digits?: number
}

/** Symbols that differ from the unit as the core names it. `Intl` knows no watt, volt or PFLOPS, so they are our own. */
const SYMBOLS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { '1': '', '1/d': '/day', '1/s': '/s' },
  zh: { '1': '', '1/d': '/天', '1/s': '/s' },
}

/** Fractions of a whole among the metrics; read as per cent. */
const SHARES: ReadonlySet<MetricId> = new Set<MetricId>(['cooling.liquidShare', 'cost.coverage'])

const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`
  let format = numberFormats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', options)
    numberFormats.set(key, format)
  }
  return format
}

/**
 * Three significant figures with grouping; a whole number below a billion stays exact. Never `-0` or `NaN`.
 * @example formatNumber(5184, 'en') // 5,184
 * @example formatNumber(131.84, 'en') // 132
 */
export function formatNumber(value: number, language: Language, options: FormatOptions = {}): string {
  if (!Number.isFinite(value)) return DASH
  if (options.digits === undefined && Number.isInteger(value) && Math.abs(value) < 1e9)
    return formatWhole(value, language)
  return tidy(numberFormat(language, { maximumSignificantDigits: options.digits ?? 3 }).format(sweep(value)))
}

/** A number of pieces, exact to the piece. */
export function formatWhole(value: number, language: Language): string {
  if (!Number.isFinite(value)) return DASH
  return tidy(numberFormat(language, { maximumFractionDigits: 0 }).format(sweep(value)))
}

/**
 * A fixed number of decimals, for table columns whose digits stand under each other.
 * @example formatFixed(131.8, 'en', 2) // 131.80
 */
export function formatFixed(value: number, language: Language, decimals: number): string {
  if (!Number.isFinite(value)) return DASH
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return tidy(numberFormat(language, options).format(sweep(value)))
}

/** @example formatPercent(0.856, 'en') // 85.6% */
export function formatPercent(share: number, language: Language, options: FormatOptions = {}): string {
  if (!Number.isFinite(share)) return DASH
  return tidy(
    numberFormat(language, { style: 'percent', maximumSignificantDigits: options.digits ?? 3 }).format(share),
  )
}

/** @example formatRatio(3.92, 'en') // 3.92× */
export function formatRatio(ratio: number, language: Language, options: FormatOptions = {}): string {
  if (!Number.isFinite(ratio)) return DASH
  return `${tidy(numberFormat(language, { maximumSignificantDigits: options.digits ?? 3 }).format(sweep(ratio)))}×`
}

export function unitSymbol(unit: string, language: Language): string {
  return SYMBOLS[language][unit] ?? unit
}

export interface Figure {
  /** The number as it is set. */
  readonly number: string
  /** Sign of the currency, before the number; '' for other units. */
  readonly before: string
  /** Unit, after the number; '' for pieces. */
  readonly unit: string
}

/** Number and unit apart, for tiles and table columns that set them differently. */
export function figureOf(
  value: number,
  unit: string,
  language: Language,
  options: FormatOptions = {},
): Figure {
  if (unit === 'US$') return moneyOf(value, language, options)
  if (unit === '%') return { number: formatPercent(value, language, options), before: '', unit: '' }
  if (unit === '1/d')
    return { number: countOf(value, language, options), before: '', unit: unitSymbol(unit, language) }
  // A unit makes it a measure: three figures even where it happens to be whole, so that a total never looks exact by luck.
  const measure = unit !== '' && unit !== '1' && Math.abs(value) >= 1000 ? { digits: 3, ...options } : options
  return { number: formatNumber(value, language, measure), before: '', unit: unitSymbol(unit, language) }
}

/** Words for counts that are too long to read, largest first. */
const LARGE: Readonly<Record<Language, readonly { readonly size: number; readonly word: string }[]>> = {
  en: [
    { size: 1e12, word: ' trillion' },
    { size: 1e9, word: ' billion' },
  ],
  zh: [
    { size: 1e12, word: '万亿' },
    { size: 1e8, word: '亿' },
  ],
}

/** Three figures and a word where the count is a large one. */
function countOf(value: number, language: Language, options: FormatOptions): string {
  const large = LARGE[language].find(({ size }) => Math.abs(value) >= size)
  return large
    ? formatNumber(value / large.size, language, { digits: 3, ...options }) + large.word
    : formatNumber(value, language, options)
}

/** Whole dollars up to 100 000, then millions with three figures (in Chinese 万 and 亿). */
function moneyOf(value: number, language: Language, options: FormatOptions): Figure {
  const size = Math.abs(value)
  const digits = { digits: options.digits ?? 3 }
  if (language === 'zh') {
    if (size >= 1e8)
      return { number: formatNumber(value / 1e8, language, digits), before: '', unit: '亿美元' }
    if (size >= 1e5)
      return { number: formatNumber(value / 1e4, language, digits), before: '', unit: '万美元' }
    return { number: smallMoney(value, language), before: '', unit: '美元' }
  }
  if (size >= 1e9) return { number: formatNumber(value / 1e9, language, digits), before: 'US$', unit: 'bn' }
  if (size >= 1e6) return { number: formatNumber(value / 1e6, language, digits), before: 'US$', unit: 'M' }
  if (size >= 1e5) return { number: formatNumber(value, language, digits), before: 'US$', unit: '' }
  return { number: smallMoney(value, language), before: 'US$', unit: '' }
}

function smallMoney(value: number, language: Language): string {
  return Math.abs(value) < 100 && !Number.isInteger(value)
    ? formatNumber(value, language)
    : formatWhole(value, language)
}

function join(figure: Figure): string {
  const number = figure.before === '' ? figure.number : figure.before + figure.number
  const signed =
    figure.before !== '' && figure.number.startsWith(MINUS)
      ? MINUS + figure.before + figure.number.slice(1)
      : number
  return figure.unit === '' ? signed : `${signed}${THIN}${figure.unit}`
}

/** @example formatAmount({ value: 131.84, low: 120, high: 140 }, 'kW', 'en') // 132 kW */
export function formatAmount(
  amount: Amount | number,
  unit: string,
  language: Language,
  options: FormatOptions = {},
): string {
  return join(figureOf(typeof amount === 'number' ? amount : amount.value, unit, language, options))
}

/** Lowest to highest, or undefined where nothing is uncertain at the figures shown. */
export function formatRange(
  amount: Amount,
  unit: string,
  language: Language,
  options: FormatOptions = {},
): string | undefined {
  const low = figureOf(amount.low, unit, language, options)
  const high = figureOf(amount.high, unit, language, options)
  if (join(low) === join(high)) return undefined
  if (low.unit === high.unit) return `${low.before}${low.number}${DASH}${join({ ...high, before: '' })}`
  return `${join(low)}${DASH}${join(high)}`
}

/**
 * A difference with its sign; '' where there is none to speak of.
 * @example formatDelta(6.6, 'kW', 'en') // +6.6 kW
 */
export function formatDelta(
  delta: number,
  unit: string,
  language: Language,
  options: FormatOptions = {},
): string {
  if (!Number.isFinite(delta) || Math.abs(delta) < 1e-9) return ''
  const size = Math.abs(delta)
  const [stepped, symbol] = unit === 'kW' && size < 0.1 ? [size * 1000, 'W'] : [size, unit]
  const text = join(figureOf(stepped, symbol, language, options))
  return (delta > 0 ? '+' : MINUS) + text
}

/** The unit a metric is shown in: shares become per cent. */
export function metricUnit(id: MetricId): string {
  return SHARES.has(id) ? '%' : METRICS[id]
}

export function formatMetric(
  id: MetricId,
  amount: Amount | number,
  language: Language,
  options: FormatOptions = {},
): string {
  return formatAmount(amount, metricUnit(id), language, options)
}

/** Everything the number holds, for a hover: up to eight figures. */
export function formatFull(amount: Amount | number, unit: string, language: Language): string {
  const given = typeof amount === 'number' ? exact(amount) : amount
  if (unit === '%') return formatPercent(given.value, language, { digits: 8 })
  const number = formatNumber(given.value, language, { digits: 8 })
  return unit === 'US$' ? `US$${number}` : join({ number, before: '', unit: unitSymbol(unit, language) })
}

/**
 * A remark behind what it belongs to, in the marks of the language.
 * @example withRemark('Power', 'kW', 'zh') // Power（kW）
 */
export function withRemark(text: string, remark: string, language: Language): string {
  return language === 'zh' ? `${text}（${remark}）` : `${text} (${remark})`
}

/** Dust that floating point leaves where a sum should have met zero. */
function sweep(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value
}

/** A true minus, and no minus before zero. */
function tidy(text: string): string {
  const signed = text.startsWith('-') ? MINUS + text.slice(1) : text
  return /[1-9]/.test(signed) ? signed : signed.replace(MINUS, '')
}
