import fc from 'fast-check'
import { expect, test } from 'vitest'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import {
  formatAmount,
  formatDelta,
  formatFull,
  formatMetric,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
} from '../../src/i18n/format'
import { LANGUAGES } from '../../src/i18n/language'

const spaced = (text: string) => text.replaceAll('\u202f', ' ')

test('pieces are exact, measures have three figures, units follow a thin space', () => {
  expect(formatNumber(5184, 'en')).toBe('5,184')
  expect(formatAmount(5376, '', 'en')).toBe('5,376')
  expect(formatAmount(76.3e9, '1/d', 'en')).toBe('76.3 billion\u202f/day')
  expect(formatAmount(76.3e9, '1/d', 'zh')).toBe('763亿\u202f/天')
  expect(formatAmount(16.4e12, '1/d', 'en')).toBe('16.4 trillion\u202f/day')
  expect(formatAmount(131.84, 'kW', 'en')).toBe('132\u202fkW')
  expect(spaced(formatAmount(1361.2, 'kg', 'zh'))).toBe('1,360 kg')
})

test('money is whole dollars while it is small, then millions, in Chinese 万 and 亿', () => {
  expect(formatAmount(10_080, 'US$', 'en')).toBe('US$10,080')
  expect(spaced(formatAmount(3_570_000, 'US$', 'en'))).toBe('US$3.57 M')
  expect(spaced(formatAmount(3_570_000, 'US$', 'zh'))).toBe('357 万美元')
  expect(spaced(formatAmount(230_000_000, 'US$', 'zh'))).toBe('2.3 亿美元')
})

test('a difference carries its sign, and none is nothing', () => {
  expect(spaced(formatDelta(6.6, 'kW', 'en'))).toBe('+6.6 kW')
  expect(spaced(formatDelta(-0.0256, 'kW', 'en'))).toBe('−25.6 W')
  expect(formatDelta(0, 'kW', 'en')).toBe('')
  expect(formatDelta(1e-12, 'kg', 'en')).toBe('')
})

test('a range is shown only where it can be seen', () => {
  expect(spaced(formatRange({ value: 152, low: 135, high: 174 }, 'kW', 'en') ?? '')).toBe('135–174 kW')
  expect(formatRange({ value: 72, low: 72, high: 72 }, '', 'en')).toBeUndefined()
  expect(formatRange({ value: 1e6, low: 0.9e6, high: 1.1e6 }, 'US$', 'en')).toContain('–')
})

test('no number is ever shown as NaN, infinity or minus zero', () => {
  const anyNumber = fc.double({ noDefaultInfinity: false, noNaN: false })
  const units = fc.constantFrom('', 'kW', 'US$', '%', 'kg', 'L/min')
  fc.assert(
    fc.property(anyNumber, units, fc.constantFrom(...LANGUAGES), (value, unit, language) => {
      const texts = [
        formatAmount(value, unit, language),
        formatNumber(value, language),
        formatPercent(value, language),
        formatRatio(value, language),
        formatDelta(value, unit, language),
        formatFull(value, unit, language),
      ]
      for (const text of texts)
        expect(text).not.toMatch(/NaN|∞|Infinity|undefined|^[-−](US\$)?[0.]+($|[^\d.])/)
    }),
  )
})

test('every metric can be written in both languages', () => {
  for (const id of METRIC_IDS)
    for (const language of LANGUAGES) expect(formatMetric(id, 12.5, language)).toMatch(/\d/)
})
