import { METRIC_IDS, type MetricId } from '../../core/metrics/registry'
import { formatFull, formatMetric, formatRange, metricUnit } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage, useText } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { Section } from '../../ui/section'
import { SideSheet } from '../../ui/side-sheet'
import css from './all-figures.module.css'

interface AllFiguresProps {
  readonly onClose: () => void
}

/** Every metric by its family, each a way into 'why?'. */
export function AllFigures({ onClose }: AllFiguresProps) {
  const text = useText()
  const { groups } = text.shell.allFigures
  return (
    <SideSheet title={text.shell.allFigures.title} closeLabel={text.shell.close} onClose={onClose}>
      <p className={css.lead}>{text.shell.allFigures.lead}</p>
      {Object.entries(groups).map(([group, title]) => (
        <Section key={group} title={title}>
          <ul>
            {METRIC_IDS.filter((id) => id.startsWith(`${group}.`)).map((id) => (
              <li key={id}>
                <FigureRow id={id} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </SideSheet>
  )
}

function FigureRow({ id }: { readonly id: MetricId }) {
  const text = useText()
  const language = useLanguage()
  const metric = useEvaluation().metrics[id]
  const explain = useView((state) => state.explain)
  const { amount, unknown } = metric
  const unit = metricUnit(id)
  const range = amount && formatRange(amount, unit, language)
  return (
    <button type="button" className={css.row} onClick={() => explain(id)}>
      <span className={css.name}>{text.metrics[id].name}</span>
      {amount ? (
        <span className={css.value} title={formatFull(amount, unit, language)}>
          {formatMetric(id, amount, language)}
          {range && <span className={css.range}>{range}</span>}
        </span>
      ) : (
        <span className={css.unknown}>
          {unknown ? text.terms.unknown[unknown] : text.shell.totals.unknown}
        </span>
      )}
    </button>
  )
}
