import type { MetricId } from '../../core/metrics/registry'
import { figureOf, formatFull, formatRange, metricUnit } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Figure } from '../../ui/figure'
import css from './scale-view.module.css'

/** Figures of the building; each tells why. */
export function FigureGrid({ metrics }: { readonly metrics: readonly MetricId[] }) {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const explain = useView((state) => state.explain)
  return (
    <ul className={css.figures}>
      {metrics.map((id) => {
        const { amount, unknown } = evaluation.metrics[id]
        const unit = metricUnit(id)
        const range = amount && formatRange(amount, unit, language)
        return (
          <li key={id}>
            <button
              type="button"
              className={css.figure}
              title={amount ? formatFull(amount, unit, language) : unknown && text.terms.unknown[unknown]}
              onClick={() => explain(id)}
            >
              <span className={css.figureName}>{text.metrics[id].name}</span>
              <span className={css.figureValue}>
                {amount ? <Figure {...figureOf(amount.value, unit, language)} /> : text.shell.totals.unknown}
              </span>
              <span className={css.figureRange}>{range}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
