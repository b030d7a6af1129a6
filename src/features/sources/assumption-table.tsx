import { ASSUMPTION_NAMES, ASSUMPTIONS } from '../../core/catalogue/assumptions'
import { citationOf } from '../../core/catalogue/resolve'
import { formatAmount, formatRange } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { ColumnHeads } from '../../ui/column-heads'
import { EvidenceCell } from './evidence-cell'
import styles from './sources-view.module.css'

/** Figures of the field, as the design on the table uses them. */
export function AssumptionTable() {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const words = text.sources
  const columns = words.assumptionColumns
  return (
    <div className={styles.scroll}>
      <p className={styles.pageLead}>{words.assumptionsLead}</p>
      <table className={styles.table} aria-label={words.partsOf.assumptions}>
        <ColumnHeads
          numberClass={styles.number}
          columns={[
            { label: columns.name },
            { label: columns.value, numeric: true },
            { label: columns.range, numeric: true },
            { label: columns.source },
            { label: columns.at },
          ]}
        />
        <tbody>
          {ASSUMPTION_NAMES.map((name) => {
            const cited = catalogue.assumptions[name]
            const unit = ASSUMPTIONS[name]
            const value = typeof cited.value === 'number' ? cited.value : Number.NaN
            const [low, high] = cited.range ?? [value, value]
            return (
              <tr key={name}>
                <th scope="row" title={name}>
                  {words.assumptions[name]}
                </th>
                <td className={styles.number}>{formatAmount(value, unit, language, { digits: 4 })}</td>
                <td className={styles.number}>{formatRange({ value, low, high }, unit, language)}</td>
                <EvidenceCell cited={citationOf(cited)} catalogue={catalogue} />
                <td className={styles.at}>{cited.at}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
