import { useId } from 'react'
import type { ShareId } from '../../core/catalogue/report-shares'
import { compareShares } from '../../core/compare/report-shares'
import type { Amount } from '../../core/units/amount'
import { formatAmount } from '../../i18n/format'
import { formatShare } from '../../i18n/format-share'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { ColumnHeads } from '../../ui/column-heads'
import { EvidenceCell } from './evidence-cell'
import styles from './sources-view.module.css'

/** Proportions that the report prints, beside those of the design on the table. */
export function ShareTable() {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const id = useId()
  const rows = compareShares(evaluation)
  if (rows.length === 0) return null
  const words = text.sources
  const columns = words.shareColumns
  const said = (share: ShareId, amount: Amount) => formatShare(share, amount, language)
  return (
    <section className={styles.shares} aria-labelledby={id}>
      <h2 id={id} className={styles.sharesTitle}>
        {words.sharesTitle}
      </h2>
      <p className={styles.pageLead}>{words.sharesLead}</p>
      <table className={styles.table} aria-labelledby={id}>
        <ColumnHeads
          numberClass={styles.number}
          columns={[
            { label: columns.what },
            { label: columns.printed, numeric: true },
            { label: columns.computed, numeric: true },
            { label: columns.source },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{words.shares[row.id]}</th>
              <td className={styles.number}>{said(row.id, row.printed)}</td>
              <td className={styles.number}>
                {row.computed ? said(row.id, row.computed) : words.notComputed}
                {row.impliedUsd && (
                  <span className={styles.sub}>
                    {words.impliedUsd(formatAmount(row.impliedUsd, 'US$', language))}
                  </span>
                )}
              </td>
              <EvidenceCell cited={row.cited} catalogue={evaluation.catalogue} note={row.cited.at} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
