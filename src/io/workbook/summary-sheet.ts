import { METRIC_IDS, type MetricId } from '../../core/metrics/registry'
import { metricUnit } from '../../i18n/format'
import { describeStamp } from '../export-stamp'
import { tidyNumber } from '../table'
import type { Layout } from './layout'
import { metricFormula } from './metric-formulas'
import { FORMATS, formatWithUnit, type SheetCell, type SheetDraft } from './sheet'
import { headRows } from './sheet-head'

const VALUE = 2
const WIDTHS = [34, 30, 19, 19, 15, 19, 19, 25, 44] as const

/** Whose bill it is, and every figure: live, beside what it was when the file was written. */
export function buildSummarySheet(layout: Layout): SheetDraft {
  const { words } = layout
  const columns = words.summaryColumns
  const stamp = describeStamp(layout.stamp, layout.evaluation, layout.language).map(
    ([label, text]): SheetCell[] => [
      { value: label, look: 'strong' },
      { value: text, wrap: false },
    ],
  )
  const headings = [
    columns.name,
    columns.id,
    columns.value,
    columns.exported,
    columns.change,
    columns.low,
    columns.high,
    columns.basis,
    columns.note,
  ]
  const [title, , note, headingRow] = headRows(layout, layout.stamp.design, words.notes.summary, headings)
  const head = [title ?? [], ...stamp, note ?? [], headingRow ?? []]
  const at = (id: MetricId) => layout.sheets.summary.cell(head.length + METRIC_IDS.indexOf(id), VALUE)
  return {
    name: words.sheets.summary,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...head, ...METRIC_IDS.map((id) => rowOf(layout, id, at))],
    headRows: head.length,
  }
}

function rowOf(layout: Layout, id: MetricId, at: (id: MetricId) => string): SheetCell[] {
  const { text, words } = layout
  const { amount, unknown, basis, overridden } = layout.evaluation.metrics[id]
  const names = [{ value: text.metrics[id].name }, { value: id }]
  const notes = [
    ...(overridden ? [words.overridden] : []),
    ...(unknown ? [text.exports.report.notKnown(text.terms.unknown[unknown])] : []),
  ].join(words.stamp.semicolon)
  if (!amount) return [...names, ...Array.from({ length: 6 }, () => ({})), { value: notes }]
  const formula = metricFormula(id, layout, at)
  const unit = metricUnit(id)
  const format = formatFor(unit, amount.value)
  const [live, exported] = [at(id), at(id).replace(/\$C\$/, '$D$')]
  return [
    ...names,
    { value: amount.value, format, look: 'strong', ...(formula === undefined ? {} : { formula }) },
    { value: amount.value, format },
    // The dust of binary fractions is not a change.
    {
      formula: `IF(ABS(${live}-${exported})<=0.000000001*ABS(${exported}),0,${live}-${exported})`,
      value: 0,
      format,
    },
    { value: tidyNumber(amount.low), format },
    { value: tidyNumber(amount.high), format },
    { value: basis && text.terms.bases[basis] },
    { value: notes },
  ]
}

function formatFor(unit: string, value: number): string {
  if (unit === '%') return FORMATS.percent
  if (unit === 'US$') return FORMATS.money
  if (unit === '') return Number.isInteger(value) ? FORMATS.pieces : '#,##0.000'
  return formatWithUnit(unit, Math.abs(value) < 10 ? '#,##0.000' : FORMATS.figure)
}
