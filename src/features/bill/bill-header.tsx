import type { ViewMessages } from '../../i18n/view-messages'
import type { Column } from './bill-columns'
import { useBillState } from './bill-store'
import styles from './bill-table.module.css'

interface BillHeaderProps {
  readonly columns: readonly Column[]
  readonly text: ViewMessages
}

/** Column heads with their units. In the parts list each sorts. */
export function BillHeader({ columns, text }: BillHeaderProps) {
  const mode = useBillState((state) => state.mode)
  const sort = useBillState((state) => state.sort)
  const sortBy = useBillState((state) => state.sortBy)
  const notes: Readonly<Record<string, string>> = text.bill.columnNotes
  return (
    <thead>
      <tr>
        {columns.map(({ id, unit, numeric, sort: key }) => {
          const sortable = mode === 'flat' && key !== undefined
          const sorted = sortable && sort.by === key
          const label = (
            <>
              {text.bill.columns[id]}
              {unit === '' ? null : <span className={styles.unit}> ({unit})</span>}
            </>
          )
          return (
            <th
              key={id}
              scope="col"
              data-column={id}
              className={numeric ? styles.number : undefined}
              title={notes[id]}
              {...(sortable
                ? { 'aria-sort': sorted ? (sort.descending ? 'descending' : 'ascending') : 'none' }
                : {})}
            >
              {sortable ? (
                <button type="button" className={styles.sort} onClick={() => sortBy(key)}>
                  {label}
                  <span aria-hidden="true" className={styles.arrow}>
                    {sorted ? (sort.descending ? '↓' : '↑') : ''}
                  </span>
                </button>
              ) : (
                label
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
