import Papa from 'papaparse'
import type { Table } from './table'

/** Tells spreadsheet programs that the file is UTF-8; without it Chinese text opens as noise. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * What a spreadsheet would run as a formula, full-width signs and leading blanks included. Not anchored at the end:
 * a text with a line break in it would slip through.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u

/** RFC 4180 with byte order mark. Texts that look like formulas are preceded by an apostrophe; numbers stay numbers. */
export function formatCsv(table: Pick<Table, 'headings' | 'rows'>): string {
  const cells = [table.headings, ...table.rows].map((row) => row.map((cell) => cell ?? ''))
  return `${BYTE_ORDER_MARK}${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}
