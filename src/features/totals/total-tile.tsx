import type { Metric } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import { figureOf, formatDelta, formatFull, formatRange, metricUnit, withRemark } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { classNames } from '../../ui/class-names'
import { Figure } from '../../ui/figure'
import { Icon } from '../../ui/icon'
import css from './totals-strip.module.css'

interface TotalTileProps {
  readonly id: MetricId
  readonly metric: Metric
  readonly before: Metric | undefined
}

export function TotalTile({ id, metric, before }: TotalTileProps) {
  const text = useText()
  const language = useLanguage()
  const explain = useView((state) => state.explain)
  const { name, short } = text.metrics[id]
  const unit = metricUnit(id)
  const { amount } = metric
  const difference = amount && before?.amount ? amount.value - before.amount.value : 0
  const delta = formatDelta(difference, unit, language)
  // Terms are made when they are asked for: only where something is overridden at all.
  const marked = metric.overridden === true
  const figure = amount && figureOf(amount.value, unit, language)
  return (
    <button type="button" className={css.tile} title={describe()} onClick={() => explain(id)}>
      <span className={css.name}>{short}</span>
      {figure ? (
        <span className={css.value}>
          <Figure {...figure} />
          {marked && (
            <span role="img" aria-label={text.shell.why.overridden} className={css.mark}>
              <Icon name="edit" size={11} />
            </span>
          )}
        </span>
      ) : (
        <span className={css.unknown}>{text.shell.totals.unknown}</span>
      )}
      <span className={classNames(css.delta, difference > 0 ? css.up : css.down)}>{delta}</span>
    </button>
  )

  function describe(): string {
    if (!amount)
      return `${name}: ${metric.unknown ? text.terms.unknown[metric.unknown] : text.shell.totals.unknown}`
    const range = formatRange(amount, unit, language)
    const value = `${name}: ${formatFull(amount, unit, language)}`
    const full = marked ? `${value}, ${text.shell.why.overridden}` : value
    return range ? withRemark(full, text.shell.totals.range(range), language) : full
  }
}
