import { useEffect, useRef } from 'react'
import { useSelection } from '../../state/selection-store'
import type { CellContext } from './bill-cell'
import type { Column } from './bill-columns'
import { BillHeader } from './bill-header'
import { BillLine } from './bill-line'
import type { BillRow } from './bill-row'
import styles from './bill-table.module.css'
import type { BillTotals } from './bill-totals'
import { BillTotalsRow } from './bill-totals-row'
import { useRowKeys } from './use-row-keys'

interface BillTableProps {
  readonly rows: readonly BillRow[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly totals: BillTotals
  readonly filtering: boolean
  readonly expand: (row: BillRow, expanded: boolean) => void
}

/** The rows as a tree grid: rows take the focus, one of them is in the page's tab order. */
export function BillTable({ rows, columns, context, totals, filtering, expand }: BillTableProps) {
  const selectPart = useSelection((state) => state.selectPart)
  const choose = (row: BillRow): void => {
    if (row.kind === 'category') expand(row, !row.expanded)
    else if (row.part) selectPart(useSelection.getState().part === row.part.id ? undefined : row.part.id)
  }
  const { active, setActive, onKeyDown } = useRowKeys(rows, expand, choose)
  const body = useRef<HTMLTableSectionElement>(null)
  const selected = useSelection((state) => state.part)

  // A part chosen in the drawing, or before the bill was opened, is brought into sight.
  useEffect(() => {
    if (selected === undefined) return
    const hits = body.current?.querySelectorAll(`tr[data-part="${CSS.escape(selected)}"]`)
    if (!hits || [...hits].some(isInSight)) return
    hits[0]?.scrollIntoView({ block: 'center' })
  }, [selected])

  return (
    <div className={styles.scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: only the tree grid role says level and expansion
        role="treegrid"
        aria-label={context.text.bill.title}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <BillHeader columns={columns} text={context.text} />
        <tbody ref={body}>
          {rows.map((row) => (
            <BillLine
              key={row.key}
              row={row}
              columns={columns}
              context={context}
              tabbable={row.key === active}
              expand={expand}
              choose={choose}
              activate={setActive}
            />
          ))}
        </tbody>
        <BillTotalsRow columns={columns} totals={totals} filtering={filtering} context={context} />
      </table>
    </div>
  )
}

function isInSight(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  const frame = row.closest(`.${styles.scroll}`)?.getBoundingClientRect()
  return frame !== undefined && top >= frame.top && bottom <= frame.bottom
}
