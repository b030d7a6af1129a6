import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'
import {
  formatFull,
  formatMetric,
  formatNumber,
  formatPercent,
  formatRange,
  formatRatio,
  metricUnit,
} from '../../i18n/format'
import type { Language } from '../../i18n/language'
import { resolveEvidence } from '../../state/evidence'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Bar } from '../../ui/bar'
import type { ComparedFigure, CompareMode } from './compare-figures'
import styles from './compare-table.module.css'
import { type ComparedSystem, ON_THE_TABLE } from './compared-systems'
import { formatTimes } from './format-times'

interface CompareCellProps {
  readonly id: MetricId
  readonly system: ComparedSystem
  readonly base: ComparedSystem
  readonly figure: ComparedFigure
  readonly mode: CompareMode
  /** Of the longest bar in the row. */
  readonly share: number
}

/** The figure, its ratio to the base and its bar; pressed, it tells where it comes from. */
export function CompareCell({ id, system, base, figure, mode, share }: CompareCellProps) {
  const text = useViewText()
  const language = useLanguage()
  const explain = useView((state) => state.explain)
  const words = text.compare
  const { amount, unknown, ratio, divided } = figure
  const isBase = system === base
  const reason = unknown ? text.terms.unknown[unknown] : words.divides
  const shown = mode === 'ratio' ? ratio : amount?.value
  const why = (): void => explain(id, system.id === ON_THE_TABLE ? undefined : system.id)
  const asked = words.why({ metric: text.metrics[id].name, system: system.name })
  if (shown === undefined || !amount) {
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
  const unit = metricUnit(id)
  const range = mode === 'ratio' ? undefined : formatRange(amount, unit, language)
  const value = mode === 'ratio' ? formatRatio(shown, language) : bareNumber(id, amount, mode, language)
  const hover = [
    mode === 'ratio' ? undefined : formatFull(amount, unit, language),
    range === undefined ? undefined : words.range(range),
    divided ? undefined : words.notDivided,
  ].filter((line) => line !== undefined)
  return (
    <td className={styles.cell} data-base={isBase || undefined}>
      <button type="button" className={styles.figure} title={hover.join('\n')} onClick={why}>
        <span className={styles.value} data-muted={!divided || undefined}>
          {value}
        </span>
        <span className={styles.ratio}>
          {mode !== 'ratio' && !isBase && ratio !== undefined ? `${formatTimes(ratio, language)}×` : ''}
        </span>
        <span className={styles.hidden}>. {asked}</span>
        <span className={styles.bar}>
          <Bar share={share} tone={isBase ? 'line-control' : 'accent-line'} />
        </span>
      </button>
      {mode === 'whole' ? <Printed id={id} system={system} /> : null}
    </td>
  )
}

/** What somebody printed for the same total, with who and why it differs on hover. */
function Printed({ id, system }: { readonly id: MetricId; readonly system: ComparedSystem }) {
  const text = useViewText()
  const language = useLanguage()
  const printed = system.evaluation.design.published[id]
  if (!printed || printed.length === 0) return null
  const notes = printed.map((value) => {
    const { source, sourceId } = resolveEvidence(system.evaluation.catalogue, {
      grade: value.grade,
      source: value.source,
    })
    const said = text.compare.printedNote({
      grade: text.terms.grades[value.grade],
      source: source?.title ?? sourceId,
      why: value.why ?? '',
    })
    return `${formatMetric(id, value.value, language)} (${said})`
  })
  const values = printed.map(({ value }) => value)
  const low = Math.min(...values)
  const figures = formatRange({ value: low, low, high: Math.max(...values) }, metricUnit(id), language)
  return (
    <span className={styles.printed} title={notes.join('\n')}>
      {text.compare.printed(figures ?? formatMetric(id, low, language))}
    </span>
  )
}

/** The unit stands with the metric's name; figures up to a million keep their places, money is shortened. */
function bareNumber(id: MetricId, amount: Amount, mode: CompareMode, language: Language): string {
  const unit = metricUnit(id)
  if (unit === '%') return formatPercent(amount.value, language)
  if (unit === 'US$') return formatMetric(id, amount, language)
  return formatNumber(amount.value, language, mode === 'whole' && unit === '' ? {} : { digits: 3 })
}
