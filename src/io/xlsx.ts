import type { Table } from './table'

/** Longest name that a sheet may have, and signs that it may not have. */
const NAME_LENGTH = 31
const FORBIDDEN = /[\\/?*[\]:]/g

/**
 * An Excel workbook with a sheet a table; numbers are numbers and texts are never formulas. The library is loaded when
 * the first workbook is asked for, and nowhere else.
 */
export async function buildWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: tables.map((table, i) => ({
      name: table.title.replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH).trim() || `${i + 1}`,
      columns: table.headings.map((_, column) => ({ width: widthOf(table, column) })),
      rows: [[...table.headings], ...table.rows.map((row) => row.map((cell) => cell ?? null))],
      freezePane: { rows: 1 },
    })),
  })
}

/** Characters that fit most of the column; a Chinese sign takes the room of two letters. */
function widthOf(table: Table, column: number): number {
  const cells = [table.headings[column], ...table.rows.slice(0, 400).map((row) => row[column])]
  const widest = cells.reduce<number>((width, cell) => {
    const text = String(cell ?? '')
    return Math.max(width, text.length + [...text].filter((sign) => sign > '\u2e7f').length)
  }, 6)
  return Math.min(60, widest + 2)
}
