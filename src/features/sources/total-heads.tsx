import { useViewText } from '../../state/view-text'
import { ColumnHeads } from '../../ui/column-heads'
import styles from './sources-view.module.css'

/** Headings of a table of printed totals. */
export function TotalHeads() {
  const columns = useViewText().sources.totalColumns
  return (
    <ColumnHeads
      numberClass={styles.number}
      columns={[
        { label: columns.what },
        { label: columns.printed, numeric: true },
        { label: columns.computed, numeric: true },
        { label: columns.gap, numeric: true },
        { label: columns.tolerance, numeric: true },
        { label: columns.source },
        { label: columns.why },
      ]}
    />
  )
}
