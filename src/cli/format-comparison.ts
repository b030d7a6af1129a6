import { attribute, isAttribution } from '../core/compare/attribute'
import { compareBills } from '../core/compare/bill-difference'
import { compareEvaluations } from '../core/compare/compare'
import type { Footing } from '../core/compare/footing'
import { type MonteCarlo, PERCENTILES } from '../core/compare/monte-carlo'
import type { Sensitivity } from '../core/compare/sensitivity'
import type { Question } from '../core/compare/subject'
import type { Evaluation } from '../core/evaluation'
import type { UnknownReason } from '../core/metrics/metric'
import { METRIC_IDS, type MetricId } from '../core/metrics/registry'
import {
  describeAttribution,
  describeCertainty,
  footedUnit,
  formatDifference,
  formatParameter,
  groupName,
  parameterName,
} from '../i18n/describe-attribution'
import { formatAmount, formatDelta, formatPercent, formatRatio, formatWhole } from '../i18n/format'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import type { Answers } from './compare-uncertainty'
import { plainText } from './plain-text'
import { formatTextTable } from './text-table'

type Evaluations = readonly [Evaluation, ...Evaluation[]]

/** Bars of a tornado that are printed; past these they are small change. */
const MOST_BARS = 20

export function formatComparison(evaluations: Evaluations, footing: Footing, language: Language): string {
  const { metrics, exports } = viewMessages(language)
  const words = viewMessages(language).compare
  const designs = compareEvaluations(evaluations, 0, footing)
  const head = evaluations.flatMap(({ design }, i) => [
    localise(design.name, language),
    i === 0 ? exports.report.base : '×',
  ])
  const rows = METRIC_IDS.map((id) => [
    id,
    metrics[id].name,
    ...designs.flatMap((design, i) => {
      const amount = design.metrics[id]
      const ratio = design.ratios[id]
      return [
        amount ? formatAmount(amount, footedUnit(id, footing), language) : '–',
        i === 0 || ratio === undefined ? '' : formatRatio(ratio, language),
      ]
    }),
  ])
  const lead = footing === 'whole' ? '' : `${words.cli.footing}: ${words.footings[footing]}\n\n`
  return (
    lead +
    formatTextTable(
      [[exports.report.id, exports.report.name, ...head], ...rows],
      `ll${'rr'.repeat(evaluations.length)}`,
    )
  )
}

/** What makes the difference of each design to the first: a sentence, how sure it is, and the parts. */
export function formatAttributions(
  [base, ...others]: Evaluations,
  metric: MetricId,
  footing: Footing,
  language: Language,
): string {
  return others
    .map((other) => {
      const head = headOf(metric, footing, pairName(base, other, language), language)
      const result = attribute(base, other, metric, footing, base)
      if (!isAttribution(result)) {
        const { design } = result.missing === 'first' ? base : other
        return `${head}${sayUnknown(design, result.unknown, language)}\n`
      }
      const rows = result.groups.flatMap((group) => [
        [
          groupName(group.group, language),
          formatDifference(group.difference.value, metric, footing, language),
        ],
        ...group.parts.map((part) => [
          `  ${partName(part.part, base, other, language)}`,
          formatDifference(part.difference.value, metric, footing, language),
        ]),
      ])
      const table = rows.length === 0 ? '' : `\n${formatTextTable(rows, 'lr')}`
      const sentence = describeAttribution(result, language)
      return `${head}${sentence}\n${describeCertainty(result, language)}\n${table}`
    })
    .join('\n')
}

export function formatBillDifferences([base, ...others]: Evaluations, language: Language): string {
  const words = viewMessages(language).compare.bill
  const { categories } = viewMessages(language).terms
  return others
    .map((other) => {
      const rows = compareBills(base, other).filter(({ change }) => change !== 'same')
      const head = `${pairName(base, other, language)}\n\n`
      if (rows.length === 0) return `${head}${words.nothing}\n`
      const names = [
        words.changes.more,
        words.part,
        words.category,
        words.pieces,
        '',
        words.difference,
        words.usd,
      ]
      const table = rows.map(({ change, category, from, to, pieces, usd }) => [
        words.changes[change],
        change === 'swapped' && from && to
          ? words.swap({ from: from.part.name[language], to: to.part.name[language] })
          : ((to ?? from)?.part.name[language] ?? ''),
        categories[category],
        formatWhole(from?.pieces ?? 0, language),
        formatWhole(to?.pieces ?? 0, language),
        formatDelta(pieces, '', language) || '0',
        usd === undefined ? '–' : formatDelta(usd, 'US$', language) || '0',
      ])
      return head + formatTextTable([['', ...names.slice(1)], ...table], 'lllrrrr')
    })
    .join('\n')
}

export function formatSensitivities(
  { metric, footing, answers }: Answers<Sensitivity>,
  language: Language,
): string {
  const words = viewMessages(language).compare
  const unit = footedUnit(metric, footing)
  return answers
    .map(({ question, result }) => {
      const head = headOf(metric, footing, questionName(question, language), language)
      if (!result) return head + sayNotKnown(question, language)
      const { catalogue } = question.other ?? question.base
      const rows = result.bars
        .slice(0, MOST_BARS)
        .map(({ parameter, atLow, atHigh }) => [
          parameterName(parameter, catalogue, language),
          formatParameter(parameter, parameter.value, language),
          formatParameter(parameter, parameter.low, language),
          formatParameter(parameter, parameter.high, language),
          atLow === undefined ? '–' : formatAmount(atLow, unit, language, { digits: 4 }),
          atHigh === undefined ? '–' : formatAmount(atHigh, unit, language, { digits: 4 }),
        ])
      const stated = `${words.cli.value}: ${formatAmount(result.stated, unit, language)}\n`
      if (rows.length === 0) return `${head}${stated}${words.doubt.nothingMoves}\n`
      const names = [
        words.cli.parameter,
        words.cli.value,
        words.doubt.columns.range,
        '',
        words.cli.low,
        words.cli.high,
      ]
      return head + stated + formatTextTable([names, ...rows], 'lrrrrr')
    })
    .join('\n')
}

export function formatMonteCarlos(
  { metric, footing, answers }: Answers<MonteCarlo>,
  language: Language,
): string {
  const words = viewMessages(language).compare
  const unit = footedUnit(metric, footing)
  const say = (value: number) => formatAmount(value, unit, language, { digits: 4 })
  return answers
    .map(({ question, result }) => {
      const head = headOf(metric, footing, questionName(question, language), language)
      if (!result) return head + sayNotKnown(question, language)
      const { stats, percentile, above, unknownDraws } = words.doubt
      const rows = [
        [stats.stated, say(result.stated)],
        [stats.mean, say(result.mean)],
        [stats.deviation, say(result.deviation)],
        ...PERCENTILES.map((share) => [percentile(share), say(result.percentiles[share])]),
      ]
      const draws = words.cli.draws({
        draws: formatWhole(result.draws, language),
        seed: String(result.seed),
      })
      const { other, base } = question
      const more =
        question.of === 'difference' && other
          ? `${above({
              share: formatPercent(result.above, language),
              to: nameOf(other, language),
              from: nameOf(base, language),
            })}\n`
          : ''
      const lost = result.unknown > 0 ? `${unknownDraws(formatWhole(result.unknown, language))}\n` : ''
      return `${head}${draws}\n${formatTextTable(rows, 'lr')}${more}${lost}`
    })
    .join('\n')
}

function headOf(metric: MetricId, footing: Footing, subject: string, language: Language): string {
  const { compare, metrics } = viewMessages(language)
  const on = footing === 'whole' ? '' : `${compare.difference.between}${compare.footings[footing]}`
  return `${metric}  ${metrics[metric].name}${on}\n${subject}\n\n`
}

function nameOf({ design }: Pick<Evaluation, 'design'>, language: Language): string {
  return plainText(localise(design.name, language))
}

function pairName(from: Evaluation, to: Evaluation, language: Language): string {
  return viewMessages(language).compare.cli.to({ from: nameOf(from, language), to: nameOf(to, language) })
}

function questionName({ base, other, of }: Question<Evaluation>, language: Language): string {
  if (of === 'difference' && other) {
    const pair = { from: nameOf(base, language), to: nameOf(other, language) }
    return viewMessages(language).compare.doubt.differenceOf(pair)
  }
  return nameOf(other ?? base, language)
}

function partName(id: string, from: Evaluation, to: Evaluation, language: Language): string {
  const part = to.catalogue.parts.get(id) ?? from.catalogue.parts.get(id)
  return part?.name[language] ?? id
}

function sayNotKnown({ base, other, metric }: Question<Evaluation>, language: Language): string {
  const blind = [base, other].find((side) => side && !side.metrics[metric].amount) ?? other ?? base
  return `${sayUnknown(blind.design, blind.metrics[metric].unknown, language)}\n`
}

function sayUnknown(
  design: Evaluation['design'],
  unknown: UnknownReason | undefined,
  language: Language,
): string {
  const words = viewMessages(language).compare
  const reason = unknown ? viewMessages(language).terms.unknown[unknown] : words.noSize
  return words.notKnownOf({ system: plainText(localise(design.name, language)), reason })
}
