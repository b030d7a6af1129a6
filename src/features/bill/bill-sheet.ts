import { withRemark } from '../../i18n/format'
import { type Cell, type Table, tidyNumber } from '../../io/table'
import { type CellContext, cellNumber } from './bill-cell'
import type { Column } from './bill-columns'
import type { BillRow } from './bill-row'
import { describeCitation } from './describe-citation'
import { describePlace } from './describe-place'

/**
 * The rows and columns shown, as plain cells: full numbers, empty where nothing is known.
 * Level and id go along: on the page indentation and hover say them.
 */
export function buildBillSheet(
  rows: readonly BillRow[],
  columns: readonly Column[],
  context: CellContext,
): Pick<Table, 'headings' | 'rows'> {
  const { columns: names, level, id, grade, source } = context.text.bill
  const headings = columns.flatMap((column) => {
    if (column.id === 'part') return [level, names.part, id]
    if (column.id === 'evidence') return [grade, source]
    return [
      column.unit === '' ? names[column.id] : withRemark(names[column.id], column.unit, context.language),
    ]
  })
  return { headings, rows: rows.map((row) => columns.flatMap((column) => cellsOf(row, column, context))) }
}

function cellsOf(row: BillRow, column: Column, context: CellContext): Cell[] {
  const { text, language } = context
  switch (column.id) {
    case 'part':
      return [row.level, nameOf(row, context), row.part?.id ?? '']
    case 'category':
      return [text.terms.categories[row.category]]
    case 'evidence': {
      if (!row.cited) return ['', '']
      const { grade, publisher } = describeCitation(row.cited, context)
      return [grade, publisher]
    }
    default: {
      const number = cellNumber(row, column.id)
      return [number === undefined ? undefined : tidyNumber(number)]
    }
  }

  function nameOf(of: BillRow, within: CellContext): string {
    if (of.kind === 'use' && of.line) return describePlace(of.line, within)
    return of.part ? of.part.name[language] : text.terms.categories[of.category]
  }
}
