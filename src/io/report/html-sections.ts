import { ASSUMPTION_NAMES } from '../../core/catalogue/assumptions'
import type { Evaluation } from '../../core/evaluation'
import { groupMetrics } from '../../core/metrics/group-metrics'
import type { MetricId } from '../../core/metrics/registry'
import { describeFinding } from '../../i18n/describe-finding'
import { formatMetric, formatNumber, formatRange, metricUnit } from '../../i18n/format'
import { type Language, localise } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import type { ExportStamp } from '../export-stamp'
import { describeStamp } from '../export-stamp'
import { listSources } from '../list-sources'
import type { DrawnFile, RackArtist } from '../rack-artist'
import { listParameters, type Parameter } from '../workbook/parameters'
import { escapeHtml } from './escape-html'
import { PAGE } from './html-style'
import { htmlGroupedTable, htmlTable } from './html-table'

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

export function htmlCover(
  stamp: ExportStamp,
  evaluation: Evaluation,
  language: Language,
  artist: RackArtist,
): string {
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
<div class="below">${coverPicture(artist.drawStill(evaluation))}<dl>${facts}</dl></div></header>`
}

/** Room for the picture on the cover, mm on paper. */
const PICTURE = { width: PAGE.width, height: 118 } as const

function coverPicture({ svg, width, height }: DrawnFile): string {
  if (width === 0 || height === 0) return ''
  const scale = Math.min(PICTURE.width / width, PICTURE.height / height)
  const size = `width:${(width * scale).toFixed(1)}mm;height:${(height * scale).toFixed(1)}mm`
  return `<div class="still paper" style="${size}">${svg}</div>`
}

export function htmlFigures({ metrics }: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  const text = viewMessages(language)
  const headings: Readonly<Record<string, string>> = text.shell.allFigures.groups
  const rowOf = (id: MetricId) => {
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
  }
  const { name, value, note } = words.summaryColumns
  return htmlGroupedTable(
    words.sheets.summary,
    'figures',
    [
      { heading: name },
      { heading: value, number: true },
      { heading: text.exports.report.range, number: true },
      { heading: note },
    ],
    groupMetrics().map(({ id, metrics: ids }) => ({ title: headings[id] ?? id, rows: ids.map(rowOf) })),
  )
}

export function htmlFindings({ findings, catalogue }: Evaluation, language: Language): string {
  const words = TAKEAWAY[language]
  if (findings.length === 0) return `<p>${escapeHtml(viewMessages(language).exports.report.noFindings)}</p>`
  const columns = words.findingColumns
  return htmlTable(
    words.sheets.findings,
    'findings',
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
    'sources',
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
  const listed = listParameters(evaluation, language).filter(
    ({ key, grade }) => key.startsWith('option.') || fields.has(key) || grade === 'user',
  )
  const shown = listed.filter((parameter) => !isAsDesigned(parameter, evaluation))
  const left =
    shown.length < listed.length ? `<p class="kind">${escapeHtml(words.report.asDesigned)}</p>` : ''
  const choices: Readonly<Record<string, Readonly<Record<string, { readonly name: string }>>>> =
    terms.optionValues
  const said = ({ key, value }: Parameter) => {
    const choice = choices[key.replace('option.', '')]?.[String(value)]?.name
    const part = evaluation.catalogue.parts.get(String(value))
    return (
      choice ??
      (part && localise(part.name, language)) ??
      (typeof value === 'number' ? formatNumber(value, language, { digits: 6 }) : (value ?? ''))
    )
  }
  const table = htmlTable(
    words.sheets.assumptions,
    'assumptions',
    [
      { heading: columns.where, short: true },
      { heading: columns.what },
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
  return left + table
}

/** A choice that leaves the design as it is: dozens of such rows would bury those that say something. */
function isAsDesigned({ key, value }: Parameter, { design, catalogue }: Evaluation): boolean {
  const neutral = 'as-designed'
  if (value === neutral) return true
  const [, id] = key.split('option.lever.')
  const lever = catalogue.levers.find((each) => each.id === id)
  return lever !== undefined && (design.options.levers[lever.id] ?? lever.choices[0]?.id) === neutral
}
