import { formatFixed, formatFull, formatRange, formatWhole } from '../../i18n/format'
import { type CellContext, decimalsOf } from './bill-cell'
import type { Column, ColumnId } from './bill-columns'
import styles from './bill-table.module.css'
import type { BillTotals } from './bill-totals'

interface BillTotalsRowProps {
  readonly columns: readonly Column[]
  readonly totals: BillTotals
  readonly filtering: boolean
  readonly context: CellContext
}

/** Stays in sight under the rows. */
export function BillTotalsRow({ columns, totals, filtering, context }: BillTotalsRowProps) {
  const { text, language } = context
  const cellOf = ({ id, unit }: Column) => {
    if (id === 'total') return { text: formatWhole(totals.pieces, language), hover: undefined }
    const measure = measureOf(id)
    const amount = measure && totals.amounts[measure]
    if (!measure || !amount) return undefined
    const range = formatRange(amount, unit, language)
    const hover = [
      formatFull(amount, unit, language),
      ...(range === undefined ? [] : [text.bill.range(range)]),
    ]
    return {
      text: formatFixed(amount.value, language, decimalsOf(measure, amount.value)),
      hover: hover.join('\n'),
    }
  }
  return (
    <tfoot>
      <tr className={styles.totals}>
        {columns.map((column) => {
          if (column.id === 'part') {
            return (
              <th key={column.id} scope="row" className={styles.name}>
                {filtering ? text.bill.totalShown : text.bill.total}
              </th>
            )
          }
          const cell = cellOf(column)
          return (
            <td
              key={column.id}
              data-column={column.id}
              className={column.numeric ? styles.number : undefined}
              title={cell?.hover}
            >
              {cell?.text}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

function measureOf(id: ColumnId): 'power' | 'mass' | 'price' | undefined {
  return id === 'power' || id === 'mass' || id === 'price' ? id : undefined
}
