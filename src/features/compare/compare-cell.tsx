import type { Footing } from '../../core/compare/footing'
import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'
import { footedUnit, formatDifference } from '../../i18n/describe-attribution'
import {
  formatFull,
  formatMetric,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
  metricUnit,
  withRemark,
} from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { localise } from '../../i18n/language'
import type { Show } from '../../state/comparison-store'
import { resolveEvidence } from '../../state/evidence'
import { useLanguage, useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { RangeBar } from '../../ui/range-bar'
import type { BarEnds } from './bar-ends'
import { type ComparedFigure, isSure } from './compare-figures'
import styles from './compare-table.module.css'
import { type ComparedSystem, ON_THE_TABLE } from './compared-systems'
import { formatTimes } from './format-times'
import { useWords } from './use-words'

interface CompareCellProps {
  readonly id: MetricId
  readonly system: ComparedSystem
  readonly base: ComparedSystem
  readonly figure: ComparedFigure
  readonly show: Show
  readonly footing: Footing
  readonly bar: BarEnds | undefined
}

/** The figure, how it stands to the base, and its bar; pressed, it tells where it comes from. */
export function CompareCell({ id, system, base, figure, show, footing, bar }: CompareCellProps) {
  const text = useText()
  const language = useLanguage()
  const words = useWords()
  const explain = useView((state) => state.explain)
  const { amount, unknown, ratio, divided } = figure
  const isBase = system === base
  const why = (): void => explain(id, system.id === ON_THE_TABLE ? undefined : system.evaluation.design)
  const asked = words.why({ metric: text.metrics[id].name, system: system.name })
  const value = cellText(id, figure, { show, footing, isBase }, language)
  if (value === undefined || !amount) {
    const reason = unknown ? text.terms.unknown[unknown] : words.divides
    const said = amount ? words.noRatio : reason
    return (
      <td className={styles.cell} data-base={isBase || undefined}>
        <button type="button" className={styles.figure} title={said} onClick={why}>
          <span className={styles.unknown} aria-hidden="true">
            —
          </span>
          <span className={styles.hidden}>
            {said}. {asked}
          </span>
        </button>
      </td>
    )
  }
  const unit = footedUnit(id, footing)
  const range = show === 'absolute' ? formatRange(amount, unit, language) : undefined
  const unsure =
    show === 'difference' && !isBase && !isSure(system.evaluation, base.evaluation, id, footing)
      ? words.difference.uncertainShort
      : undefined
  const hover = [
    show === 'ratio' ? undefined : formatFull(amount, unit, language),
    range === undefined ? undefined : words.range(range),
    divided ? undefined : words.notDivided,
    unsure,
  ].filter((line) => line !== undefined)
  const aside =
    show === 'absolute' && !isBase && ratio !== undefined ? `${formatTimes(ratio, language)}×` : ''
  return (
    <td className={styles.cell} data-base={isBase || undefined}>
      <button type="button" className={styles.figure} title={hover.join('\n')} onClick={why}>
        <span className={styles.value} data-muted={!divided || unsure !== undefined || undefined}>
          {value}
        </span>
        <span className={styles.ratio}>
          {unsure ? (
            <>
              ≈<span className={styles.hidden}> {unsure}</span>
            </>
          ) : (
            aside
          )}
        </span>
        <span className={styles.hidden}>. {asked}</span>
        <span className={styles.bar}>
          {bar && <RangeBar {...bar} tone={isBase ? 'line-control' : 'accent-line'} />}
        </span>
      </button>
      {show === 'absolute' && footing === 'whole' ? <Printed id={id} system={system} /> : null}
    </td>
  )
}

interface Shown {
  readonly show: Show
  readonly footing: Footing
  readonly isBase: boolean
}

/** Undefined where there is nothing to show in this way. The base itself stands for nothing less itself. */
function cellText(
  id: MetricId,
  { amount, ratio, difference }: ComparedFigure,
  { show, footing, isBase }: Shown,
  language: Language,
): string | undefined {
  if (!amount) return undefined
  if (show === 'ratio') return ratio === undefined ? undefined : formatRatio(ratio, language)
  if (show === 'absolute' || isBase) return bareNumber(id, amount, footing, language)
  return difference === undefined ? undefined : formatDifference(difference, id, footing, language)
}

/** What somebody printed for the same total, with who and why it differs on hover. */
function Printed({ id, system }: { readonly id: MetricId; readonly system: ComparedSystem }) {
  const text = useText()
  const words = useWords()
  const language = useLanguage()
  const printed = system.evaluation.design.published[id]
  if (!printed || printed.length === 0) return null
  const notes = printed.map((value) => {
    const { source, sourceId } = resolveEvidence(system.evaluation.catalogue, {
      grade: value.grade,
      source: value.source,
    })
    const said = words.printedNote({
      grade: text.terms.grades[value.grade],
      source: source?.title ?? sourceId,
      why: value.why ? localise(value.why, language) : '',
    })
    return withRemark(formatMetric(id, value.value, language), said, language)
  })
  const values = printed.map(({ value }) => value)
  const low = Math.min(...values)
  const figures = formatRange({ value: low, low, high: Math.max(...values) }, metricUnit(id), language)
  return (
    <span className={styles.printed} title={notes.join('\n')}>
      {words.printed(figures ?? formatMetric(id, low, language))}
    </span>
  )
}

/** The unit stands with the metric's name; figures up to a million keep their places, money is shortened. */
function bareNumber(id: MetricId, amount: Amount, footing: Footing, language: Language): string {
  const unit = metricUnit(id)
  if (unit === '%') return formatPercent(amount.value, language)
  if (unit === 'US$') return formatMetric(id, amount, language)
  return formatNumber(amount.value, language, footing === 'whole' && unit === '' ? {} : { digits: 3 })
}
