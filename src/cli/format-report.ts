import { splitLaminates } from '../core/boards/report'
import { compareShares } from '../core/compare/report-shares'
import type { Evaluation } from '../core/evaluation'
import type { Fix } from '../core/fixes/fix'
import { METRIC_IDS, type MetricId } from '../core/metrics/registry'
import type { Finding } from '../core/rules/finding'
import { describeFinding } from '../i18n/describe-finding'
import { describeFix } from '../i18n/describe-fix'
import { formatAmount, formatFixed, formatMetric, formatRange, formatWhole, metricUnit } from '../i18n/format'
import { formatShare } from '../i18n/format-share'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import { plainText } from './plain-text'
import { formatTextTable } from './text-table'

/** A report for reading: figures by area, then findings. */
export function formatReport(evaluation: Evaluation, language: Language): string {
  const words = viewMessages(language).exports.report
  const title = plainText(localise(evaluation.design.name, language))
  const rows = METRIC_IDS.flatMap((id, i) => {
    const row = metricRow(id, evaluation, language)
    const before = METRIC_IDS[i - 1]
    return before && areaOf(before) !== areaOf(id) ? [[], row] : [row]
  })
  return [
    `${title}\n\n`,
    formatTextTable(
      [
        [words.id, words.name, viewMessages(language).exports.figure.value, words.range, words.basis],
        ...rows,
      ],
      'llrll',
    ),
    formatLaminates(evaluation, language),
    formatShares(evaluation, language),
    `\n${words.findings}\n`,
    formatFindings(evaluation, language),
  ].join('')
}

/** The circuit boards split by laminate grade, most layer-area first; empty where there are none. */
function formatLaminates({ bill, catalogue }: Evaluation, language: Language): string {
  const words = viewMessages(language).inspector.laminates
  const shares = splitLaminates(bill.lines, catalogue)
  if (shares.length === 0) return ''
  const rows = shares.map((share) => [
    share.laminate.toUpperCase(),
    formatWhole(share.boards, language),
    formatFixed(share.areaM2, language, 2),
    formatFixed(share.layerAreaM2, language, 1),
    formatWhole(share.valueUsd, language),
  ])
  const head = [words.laminate, words.pieces, words.area, words.layerArea, words.value]
  return `\n${words.boards}\n${formatTextTable([head, ...rows], 'lrrrr')}`
}

/** Proportions that the first source prints, beside those of the design; empty where nothing is liquid cooled. */
function formatShares(evaluation: Evaluation, language: Language): string {
  const words = viewMessages(language).sources
  const shares = compareShares(evaluation)
  if (shares.length === 0) return ''
  const { what, printed, computed, source } = words.shareColumns
  const rows = shares.map((row) => [
    words.shares[row.id],
    formatShare(row.id, row.printed, language),
    row.computed
      ? formatShare(row.id, row.computed, language)
      : row.impliedUsd
        ? words.impliedUsd(formatAmount(row.impliedUsd, 'US$', language))
        : '–',
    row.cited.source,
  ])
  return `\n${words.sharesTitle}\n${formatTextTable([[what, printed, computed, source], ...rows], 'lrrl')}`
}

function metricRow(id: MetricId, evaluation: Evaluation, language: Language): string[] {
  const { amount, unknown, basis } = evaluation.metrics[id]
  const { metrics, terms, exports } = viewMessages(language)
  const reason = unknown ? exports.report.notKnown(terms.unknown[unknown]) : ''
  return amount
    ? [
        id,
        metrics[id].name,
        formatMetric(id, amount, language),
        formatRange(amount, metricUnit(id), language) ?? '',
        basis ?? '',
      ]
    : [id, metrics[id].name, '–', reason, '']
}

function areaOf(id: MetricId): string {
  return id.slice(0, id.indexOf('.'))
}

/**
 * Findings as a list, worst first.
 * @param fixOf what would mend a finding, where that is to be told
 */
export function formatFindings(
  evaluation: Evaluation,
  language: Language,
  fixOf?: (finding: Finding) => Fix | undefined,
): string {
  const words = viewMessages(language).exports.report
  if (evaluation.findings.length === 0) return `${words.noFindings}\n`
  return evaluation.findings
    .map((finding) => {
      const { title, detail } = describeFinding(finding, evaluation.catalogue, language)
      const place = [finding.where.group, finding.where.placement, finding.where.link]
        .filter(Boolean)
        .join('/')
      const fix = fixOf?.(finding)
      const mended = fix && words.fix(describeFix(fix, evaluation.catalogue, language))
      return `${plainText(`${finding.severity.padEnd(7)}  ${finding.code}  ${title}${place && ` (${place})`}`)}\n         ${plainText(detail)}\n${mended ? `         ${plainText(mended)}\n` : ''}`
    })
    .join('')
}
