import { type KeyboardEvent, useState } from 'react'
import { stepTree } from '../../ui/tree-keys'
import type { BillRow } from './bill-row'

interface RowKeys {
  /** The one row that Tab reaches. */
  readonly active: string | undefined
  readonly setActive: (key: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * Keys of a tree grid whose rows take the focus: up and down move, right opens and steps in, left closes and steps
 * out, Home and End go to the ends, Enter and Space choose.
 */
export function useRowKeys(
  rows: readonly BillRow[],
  expand: (row: BillRow, expanded: boolean) => void,
  choose: (row: BillRow) => void,
): RowKeys {
  const [wanted, setActive] = useState<string>()
  const active = rows.some((row) => row.key === wanted) ? wanted : rows[0]?.key

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // A button inside a row keeps its own keys, and shortcuts of the page keep theirs.
    if (!(event.target instanceof HTMLTableRowElement) || event.ctrlKey || event.metaKey || event.altKey)
      return
    const at = rows.findIndex((row) => row.key === active)
    const row = rows[at]
    if (!row) return
    const go = (to: BillRow | undefined): void => {
      if (!to) return
      setActive(to.key)
      focusRow(event.currentTarget, to.key)
    }
    const step = stepTree(rows, at, ({ expanded }) => expanded === true, event.key)
    if (!step) return
    if (step.kind === 'go') go(step.to)
    else if (step.kind === 'fold') expand(row, step.open)
    else choose(row)
    event.preventDefault()
    event.stopPropagation()
  }
  return { active, setActive, onKeyDown }
}

function focusRow(table: HTMLElement, key: string): void {
  const row = table.querySelector<HTMLElement>(`tr[data-key="${CSS.escape(key)}"]`)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
