import type { Reconciliation } from '../../core/compare/reconcile'
import type { Design } from '../../core/design/schema'
import { formatAmount, formatFull, formatMetric, formatPercent, formatRange } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { usePresets } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Icon } from '../../ui/icon'
import { EvidenceCell } from './evidence-cell'
import styles from './sources-view.module.css'

interface TotalRowProps {
  readonly row: Reconciliation
  /** Of which design, where a table shows several. */
  readonly design?: Design | undefined
}

/** A printed total of a design or part, what the parts add up to, and how far they lie apart. */
export function TotalRow({ row, design }: TotalRowProps) {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue } = usePresets()
  const words = text.sources
  const { part, metric, fact, printed, unit, basis, why } = row
  const name = metric ? text.metrics[metric].name : fact ? text.inspector.publishedNames[fact] : ''
  return (
    <tr>
      <th scope="row" title={part?.id}>
        <span>{name}</span>
        <span className={styles.sub}>
          {part ? part.name[language] : design ? designName(design, language) : words.whole}
        </span>
      </th>
      <td className={styles.number} title={formatFull(printed, unit, language)}>
        {metric ? formatMetric(metric, printed, language) : formatAmount(printed, unit, language)}
        {basis ? <span className={styles.sub}>{words.bases[basis]}</span> : null}
      </td>
      <td className={styles.number}>
        <Computed row={row} design={design} />
      </td>
      <td className={styles.number}>
        <Gap row={row} />
      </td>
      <td className={styles.number}>±{formatPercent(row.tolerance, language)}</td>
      <EvidenceCell cited={row.cited} catalogue={catalogue} note={row.cited.at} />
      <td className={styles.at}>{why && localise(why, language)}</td>
    </tr>
  )
}

function Computed({ row, design }: TotalRowProps) {
  const text = useViewText()
  const language = useLanguage()
  const explain = useView((state) => state.explain)
  const { computed, metric, unit } = row
  if (!computed) return <span className={styles.sub}>{text.sources.notComputed}</span>
  const value = metric ? formatMetric(metric, computed, language) : formatAmount(computed, unit, language)
  const range = formatRange(computed, unit, language)
  return (
    <>
      {metric ? (
        <button
          type="button"
          className={styles.why}
          title={text.sources.why(text.metrics[metric].name)}
          onClick={() => explain(metric, design)}
        >
          {value}
        </button>
      ) : (
        value
      )}
      {range ? <span className={styles.sub}>{range}</span> : null}
    </>
  )
}

/** A gap is told in words as well: within, beyond, or beyond and explained. */
function Gap({ row }: { readonly row: Reconciliation }) {
  const text = useViewText()
  const language = useLanguage()
  const words = text.sources
  const { gap, tolerance, why } = row
  if (gap === undefined) return <span aria-hidden="true">—</span>
  const within = Math.abs(gap) <= tolerance
  const said = within ? words.within : why ? words.explained : words.beyond
  const size = formatPercent(Math.abs(gap), language, { digits: 2 })
  const zero = Math.abs(gap) < 5e-4
  return (
    <span className={styles.gap} data-state={within ? 'within' : why ? 'explained' : 'beyond'}>
      <span className={styles.gapValue}>
        {within ? <Icon name="check" size={12} /> : <Icon name={why ? 'info' : 'warning'} size={12} />}
        {zero ? formatPercent(0, language) : `${gap > 0 ? '+' : '−'}${size}`}
      </span>
      <span className={styles.sub}>{said}</span>
    </span>
  )
}
