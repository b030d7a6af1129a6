import { useMemo } from 'react'
import { reconcile } from '../../core/compare/reconcile'
import { useEvaluation } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { EmptyState } from '../../ui/empty-state'
import { ShareTable } from './share-table'
import styles from './sources-view.module.css'
import { TotalHeads } from './total-heads'
import { TotalRow } from './total-row'

/** Printed totals of the design on the table and its parts, put to the test of their own roll-up. */
export function TotalsTable() {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const rows = useMemo(() => reconcile(evaluation), [evaluation])
  const words = text.sources
  if (rows.length === 0) return <EmptyState title={words.noTotals} />
  return (
    <div className={styles.scroll}>
      <p className={styles.pageLead}>{words.totalsLead(designName(evaluation.design, language))}</p>
      <table className={styles.table} aria-label={words.partsOf.totals}>
        <TotalHeads />
        <tbody>
          {rows.map((row) => (
            <TotalRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
      <ShareTable />
    </div>
  )
}
