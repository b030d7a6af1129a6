import { type CSSProperties, type MouseEvent, memo } from 'react'
import { formatWhole } from '../../i18n/format'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'
import type { CellContext } from './bill-cell'
import type { Column } from './bill-columns'
import { BillNumber } from './bill-number'
import type { BillRow } from './bill-row'
import styles from './bill-table.module.css'
import { describePlace, describeRoot } from './describe-place'
import { PriceEvidence } from './price-evidence'

interface BillLineProps {
  readonly row: BillRow
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly tabbable: boolean
  readonly expand: (row: BillRow, expanded: boolean) => void
  readonly choose: (row: BillRow) => void
  readonly activate: (key: string) => void
}

export const BillLine = memo(function BillLine({
  row,
  columns,
  context,
  tabbable,
  expand,
  choose,
  activate,
}: BillLineProps) {
  const id = row.part?.id
  const selected = useSelection((state) => id !== undefined && state.part === id)
  const hot = useSelection((state) => id !== undefined && state.hoverPart === id)
  const hover = useSelection((state) => state.hover)
  return (
    <tr
      data-key={row.key}
      data-part={id}
      data-kind={row.kind}
      data-hot={hot || undefined}
      className={styles.row}
      style={{ '--level': row.level } as CSSProperties}
      tabIndex={tabbable ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-expanded={row.expandable ? row.expanded : undefined}
      aria-selected={id === undefined ? undefined : selected}
      onFocus={() => {
        activate(row.key)
        hover(id)
      }}
      onBlur={() => hover(undefined)}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(undefined)}
      onClick={(event: MouseEvent) => {
        if (event.target instanceof Element && event.target.closest('button')) return
        choose(row)
      }}
    >
      {columns.map((column) => {
        if (column.id === 'part') {
          return <NameCell key="part" row={row} context={context} tabbable={tabbable} expand={expand} />
        }
        if (column.id === 'category') {
          return (
            <td key="category" data-column="category" className={styles.category}>
              {row.kind === 'line' || row.kind === 'part'
                ? context.text.terms.categories[row.category]
                : null}
            </td>
          )
        }
        if (column.id === 'evidence') return <PriceEvidence key="evidence" row={row} context={context} />
        return <BillNumber key={column.id} row={row} column={column.id} context={context} />
      })}
    </tr>
  )
})

type NameCellProps = Pick<BillLineProps, 'row' | 'context' | 'tabbable' | 'expand'>

function NameCell({ row, context, tabbable, expand }: NameCellProps) {
  const { text, language } = context
  const name = row.part ? row.part.name[language] : text.terms.categories[row.category]
  const flat = row.kind === 'part'
  const root =
    row.kind === 'line' && row.level === 1 && row.line ? describeRoot(row.line, context) : undefined
  const toggleLabel = row.expanded
    ? flat
      ? text.bill.closeUses(name)
      : text.bill.close(name)
    : flat
      ? text.bill.openUses(name)
      : text.bill.open(name)
  return (
    <th scope="row" className={styles.name}>
      <div className={styles.nameInner}>
        {row.expandable ? (
          <button
            type="button"
            className={styles.toggle}
            tabIndex={-1}
            aria-label={toggleLabel}
            onClick={() => expand(row, !row.expanded)}
          >
            <svg viewBox="0 0 8 8" aria-hidden="true">
              <path d="M2.5 1 6 4 2.5 7" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        ) : (
          <span className={styles.toggle} />
        )}
        {row.kind === 'use' ? null : (
          <span
            className={styles.chip}
            style={{ background: `var(--cat-${row.category})` }}
            aria-hidden="true"
          />
        )}
        <span className={styles.label} title={row.part?.id}>
          {row.kind === 'use' && row.line ? describePlace(row.line, context) : name}
        </span>
        {root === undefined ? null : <span className={styles.count}>{root}</span>}
        {row.kind === 'category' ? (
          <span className={styles.count}>{text.bill.partsOf(formatWhole(row.uses, language))}</span>
        ) : null}
        {row.line?.branch === 'racks' || flat ? (
          <ShowInRack row={row} name={name} context={context} tabbable={tabbable} />
        ) : null}
      </div>
    </th>
  )
}

interface ShowInRackProps {
  readonly row: BillRow
  readonly name: string
  readonly context: CellContext
  readonly tabbable: boolean
}

function ShowInRack({ row, name, context, tabbable }: ShowInRackProps) {
  const setView = useView((state) => state.setView)
  const { selectGroup, selectPart } = useSelection.getState()
  const show = (): void => {
    const group = row.line?.group ?? groupHolding(row, context)
    if (group !== undefined) selectGroup(group)
    selectPart(row.part?.id)
    setView('design')
  }
  return (
    <button
      type="button"
      className={styles.show}
      tabIndex={tabbable ? 0 : -1}
      aria-label={context.text.bill.showInRackOf(name)}
      title={context.text.bill.showInRack}
      onClick={show}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 1h7v10h-7zM4 3.5h4M4 6h4M4 8.5h4" fill="none" stroke="currentColor" />
      </svg>
    </button>
  )
}

function groupHolding(row: BillRow, { values }: CellContext): string | undefined {
  return values.lines.find(({ line }) => line.part.id === row.part?.id && line.branch === 'racks')?.line.group
}
