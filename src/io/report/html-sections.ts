import { ASSUMPTION_NAMES } from '../../core/catalogue/assumptions'
import type { Evaluation } from '../../core/evaluation'
import { METRIC_IDS, type MetricId } from '../../core/metrics/registry'
import { describeFinding } from '../../i18n/describe-finding'
import { formatMetric, formatNumber, formatRange, metricUnit } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import type { ExportStamp } from '../export-stamp'
import { describeStamp } from '../export-stamp'
import { listSources } from '../list-sources'
import { listParameters, type Parameter } from '../workbook/parameters'
import { escapeHtml } from './escape-html'
import { htmlTable } from './html-table'

/** What the cover says in large: what a reader of a quote asks first. */
const HEADLINES: readonly MetricId[] = [
  'count.racks',
  'count.accelerators',
  'power.systemKw',
  'cooling.liquidShare',
  'links.transceivers',
  'cost.bomUsd',
  'mass.kg',
]

export function htmlCover(stamp: ExportStamp, evaluation: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const { metrics: names } = viewMessages(language)
  const facts = describeStamp(stamp, evaluation, language)
    .map(([label, text]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd>`)
    .join('\n')
  const key = HEADLINES.flatMap((id) => {
    const { amount } = evaluation.metrics[id]
    if (!amount) return []
    return [
      `<div><b>${escapeHtml(formatMetric(id, amount, language))}</b><span>${escapeHtml(names[id].short)}</span></div>`,
    ]
  })
  return `<header class="cover"><p class="kind">${escapeHtml(words.report.kind)}</p><h1>${escapeHtml(stamp.design)}</h1>
<div class="key">${key.join('')}</div>
<dl>${facts}</dl></header>`
}

export function htmlFigures({ metrics }: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const text = viewMessages(language)
  const rows = METRIC_IDS.map((id) => {
    const { amount, unknown, basis, overridden } = metrics[id]
    const notes = [
      ...(basis ? [text.terms.bases[basis]] : []),
      ...(overridden ? [words.overridden] : []),
      ...(unknown ? [text.exports.report.notKnown(text.terms.unknown[unknown])] : []),
    ]
    return [
      `${escapeHtml(text.metrics[id].name)} <span class="id">${escapeHtml(id)}</span>`,
      amount ? escapeHtml(formatMetric(id, amount, language)) : '–',
      amount ? escapeHtml(formatRange(amount, metricUnit(id), language) ?? '') : '',
      escapeHtml(notes.join(words.stamp.semicolon)),
    ]
  })
  const { name, value, note } = words.summaryColumns
  return htmlTable(
    words.sheets.summary,
    [
      { heading: name },
      { heading: value, number: true },
      { heading: text.exports.report.range, number: true },
      { heading: note },
    ],
    rows,
  )
}

export function htmlFindings({ findings, catalogue }: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  if (findings.length === 0) return `<p>${escapeHtml(viewMessages(language).exports.report.noFindings)}</p>`
  const columns = words.findingColumns
  return htmlTable(
    words.sheets.findings,
    [{ heading: columns.severity, short: true }, { heading: columns.title }, { heading: columns.detail }],
    findings.map((finding) => {
      const { title, detail } = describeFinding(finding, catalogue, language)
      return [
        `<span class="${finding.severity}">${escapeHtml(words.severities[finding.severity])}</span>`,
        escapeHtml(title),
        escapeHtml(detail),
      ]
    }),
  )
}

export function htmlSources(evaluation: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const { exports: columns, terms } = viewMessages(language)
  const { title, publisher, date, address } = columns.sourceColumns
  return htmlTable(
    words.sheets.sources,
    [
      { heading: title },
      { heading: publisher },
      { heading: date, short: true },
      { heading: words.trust, short: true },
      { heading: words.values, number: true },
      { heading: address },
    ],
    listSources(evaluation).map(({ source, values }) => [
      escapeHtml(source.title),
      escapeHtml(source.publisher),
      escapeHtml(source.date ?? ''),
      escapeHtml(terms.trust[source.trust]),
      String(values),
      `<span class="id">${escapeHtml(source.address)}</span>`,
    ]),
  )
}

/** Options and figures of the field, and every value that stands in for the catalogue's. */
export function htmlAssumptions(evaluation: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const { terms } = viewMessages(language)
  const columns = words.parameterColumns
  const fields = new Set<string>(ASSUMPTION_NAMES.map((name) => `assumption.${name}`))
  const shown = listParameters(evaluation, language).filter(
    ({ key, grade }) => key.startsWith('option.') || fields.has(key) || grade === 'user',
  )
  const choices: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>> =
    terms.optionValues
  const said = ({ key, value }: Parameter) => {
    const choice = choices[key.replace('option.', '')]?.[String(value)]?.name
    return (
      choice ?? (typeof value === 'number' ? formatNumber(value, language, { digits: 6 }) : (value ?? ''))
    )
  }
  return htmlTable(
    words.sheets.assumptions,
    [
      { heading: columns.where, short: true },
      { heading: columns.what, name: true },
      { heading: columns.value, number: true },
      { heading: columns.unit, short: true },
      { heading: columns.grade, short: true },
      { heading: columns.source },
      { heading: columns.at },
    ],
    shown.map((parameter) => {
      const { where, what, unit, grade, source, at, kind } = parameter
      return [
        escapeHtml(where),
        escapeHtml(what),
        escapeHtml(said(parameter)),
        escapeHtml(unit === '1' ? '' : unit),
        grade ? escapeHtml(terms.grades[grade]) : '',
        escapeHtml(source ?? ''),
        // What may not be changed in a workbook is of no interest here.
        escapeHtml(kind === 'fixed' ? '' : (at ?? '')),
      ]
    }),
  )
}
