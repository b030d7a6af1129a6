import type { Cell } from '../table'

/** What a cell is for; how that looks is decided where the file is written. */
export type CellLook = 'plain' | 'input' | 'head' | 'title' | 'note' | 'total' | 'strong'

/** A cell of a workbook. A formula carries the value that the core gives for it, for readers that do not calculate. */
export interface SheetCell {
  readonly value?: Cell
  /** Without the leading `=`. */
  readonly formula?: string
  /** Number format as spreadsheets write it. */
  readonly format?: string
  readonly look?: CellLook
  readonly indent?: number
  readonly wrap?: boolean
  /** Web address behind the text. */
  readonly href?: string
}

export interface SheetColumn {
  /** Characters; measured where it is left out. */
  readonly width?: number
  /** Folded away: codes that the formulas ask for. */
  readonly folded?: boolean
}

/** A sheet before it is written: rows of cells, of which the first `headRows` stay in sight. */
export interface SheetDraft {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly headRows: number
  /** Outline level of a row by its index; others have none. */
  readonly outline?: ReadonlyMap<number, number>
}

/** @example columnLetters(27) // AB */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/** A sheet as formulas name it, and its cells: rows and columns count from 0. */
export interface SheetAddress {
  readonly cell: (row: number, column: number) => string
  /** Rows `from` to `to`, both included, of one column; fixed, so that it can be copied. */
  readonly range: (column: number, from: number, to: number) => string
}

export function sheetAddress(name: string): SheetAddress {
  const prefix = `'${name.replaceAll("'", "''")}'!`
  return {
    cell: (row, column) => `${prefix}$${columnLetters(column)}$${row + 1}`,
    range: (column, from, to) => {
      const letters = columnLetters(column)
      return `${prefix}$${letters}$${from + 1}:$${letters}$${to + 1}`
    },
  }
}

/** Most arguments that every spreadsheet program takes in one function. */
const ARGUMENTS = 200

/** A sum of any number of references or products; `0` of none. */
export function sumOf(terms: readonly string[]): string {
  if (terms.length === 0) return '0'
  if (terms.length === 1) return terms[0] ?? '0'
  const sums: string[] = []
  for (let from = 0; from < terms.length; from += ARGUMENTS)
    sums.push(`SUM(${terms.slice(from, from + ARGUMENTS).join(',')})`)
  return sums.join('+')
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

export const FORMATS = {
  pieces: '#,##0',
  /** Quantities may come out broken where a share of a module stands for each rack. */
  quantity: '#,##0.##',
  figure: '#,##0.00',
  fine: '#,##0.0000',
  watts: '#,##0.0',
  money: '"US$"#,##0',
  price: '"US$"#,##0.00',
  percent: '0.0%',
} as const

/** A format that shows the unit behind the number. */
export function formatWithUnit(unit: string, base: string = FORMATS.figure): string {
  return unit === '' || unit === '1' ? base : `${base}" ${unit.replaceAll('"', '')}"`
}
