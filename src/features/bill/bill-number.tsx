import { type CellContext, formatCell, type NumericColumn } from './bill-cell'
import type { BillRow } from './bill-row'
import styles from './bill-table.module.css'

interface BillNumberProps {
  readonly row: BillRow
  readonly column: NumericColumn
  readonly context: CellContext
}

/** A bare number, or a dash that says why there is none. */
export function BillNumber({ row, column, context }: BillNumberProps) {
  const { text, reason, hover } = formatCell(row, column, context)
  if (text === '' && reason === undefined) return <td />
  if (text === '') {
    return (
      <td className={styles.number} title={reason}>
        <span aria-hidden="true" className={styles.dash}>
          —
        </span>
        <span className={styles.hidden}>{reason}</span>
      </td>
    )
  }
  return (
    <td className={styles.number} title={hover} data-column={column}>
      {text}
    </td>
  )
}
