import { useViewText } from '../../state/view-text'
import styles from './sources-view.module.css'

/** Headings of a table of printed totals. */
export function TotalHeads() {
  const columns = useViewText().sources.totalColumns
  return (
    <thead>
      <tr>
        <th scope="col">{columns.what}</th>
        <th scope="col" className={styles.number}>
          {columns.printed}
        </th>
        <th scope="col" className={styles.number}>
          {columns.computed}
        </th>
        <th scope="col" className={styles.number}>
          {columns.gap}
        </th>
        <th scope="col" className={styles.number}>
          {columns.tolerance}
        </th>
        <th scope="col">{columns.source}</th>
        <th scope="col">{columns.why}</th>
      </tr>
    </thead>
  )
}
