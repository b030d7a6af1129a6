import type { CellStyle, Cell as XlsxCell } from 'hucre/xlsx'
import type { CellLook, SheetCell, SheetDraft } from './workbook/sheet'

/** Longest name that a sheet may have, and signs that it may not have. */
const NAME_LENGTH = 31
const FORBIDDEN = /[\\/?*[\]:]/g
const FONT = 'Calibri'
const WIDEST = 60
const NARROWEST = 7
const LINE_POINTS = 13
const TITLE_POINTS = 24
/** Room of a bracket behind every number, so that it does not touch a text to its right. */
const PADDING = '_)'

/**
 * An Excel workbook. Numbers are numbers, and only what was drafted as a formula is one: a text never is. The library
 * is loaded when the first workbook is asked for, and nowhere else.
 */
export async function writeWorkbook(
  sheets: readonly SheetDraft[],
  about: { readonly title?: string | number | undefined; readonly day: Date },
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: sheets.map((sheet, i) => ({
      name: sheetName(sheet.name) || `${i + 1}`,
      columns: sheet.columns.map(({ width, folded }, column) => ({
        width: width ?? widthOf(sheet, column),
        ...(folded ? { outlineLevel: 1, hidden: true } : {}),
      })),
      rows: sheet.rows.map((row) =>
        row.map(({ value, formula }) => (formula === undefined ? (value ?? null) : null)),
      ),
      cells: new Map(
        sheet.rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            const written = cellOf(cell, {
              overNumbers: headsNumbers(sheet, r, c),
              besideNumber:
                row[c - 1]?.look === 'head' ? headsNumbers(sheet, r, c - 1) : isNumber(row[c - 1]),
            })
            return written ? [[`${r},${c}`, written] as const] : []
          }),
        ),
      ),
      rowDefs: rowsOf(sheet),
      outlineProperties: { summaryBelow: false, summaryRight: false },
      freezePane: { rows: sheet.headRows },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `$${sheet.headRows}:$${sheet.headRows}`,
      },
      headerFooter: { oddFooter: `&L&8${sheetName(sheet.name)}&R&8&P / &N` },
      view: { showGridLines: false },
    })),
    defaultFont: { name: FONT, size: 10 },
    properties: {
      creator: 'Rackwright',
      created: about.day,
      modified: about.day,
      ...(about.title === undefined ? {} : { title: String(about.title) }),
    },
  })
}

/** The name under which a sheet is filed; formulas must use the same. */
export function sheetName(name: string): string {
  return name.replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH).trim()
}

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  plain: {},
  // Blue on yellow: what accountants take for a number to be changed.
  input: {
    font: { color: { rgb: '1D4FA8' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8E1' } },
  },
  head: {
    font: { bold: true, color: { rgb: '1A2029' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3E8EF' } },
    border: { bottom: { style: 'thin', color: { rgb: '7C8594' } } },
    alignment: { wrapText: true, vertical: 'center' },
  },
  title: { font: { bold: true, size: 14 } },
  note: { font: { color: { rgb: '525C6B' } } },
  strong: { font: { bold: true } },
  total: { font: { bold: true }, border: { top: { style: 'thin', color: { rgb: '7C8594' } } } },
}

/** Outline levels, and heights where a text takes several lines: spreadsheet programs measure only what is edited. */
function rowsOf(sheet: SheetDraft): Map<number, { outlineLevel?: number; height?: number }> {
  return new Map(
    sheet.rows.flatMap((row, r) => {
      const level = sheet.outline?.get(r)
      const lines = row.some(({ look }) => look === 'head') ? 2 : linesOf(sheet, row)
      const isTitle = row.some(({ look }) => look === 'title')
      if (level === undefined && lines === 1 && !isTitle) return []
      const height = isTitle
        ? { height: TITLE_POINTS }
        : lines === 1
          ? {}
          : { height: lines * LINE_POINTS + 2 }
      return [[r, { ...(level === undefined ? {} : { outlineLevel: level }), ...height }] as const]
    }),
  )
}

function linesOf(sheet: SheetDraft, row: SheetDraft['rows'][number]): number {
  return row.reduce((most, { wrap, value }, column) => {
    const width = sheet.columns[column]?.width
    return wrap && width ? Math.max(most, Math.ceil(measure(String(value ?? '')) / (width * 1.05))) : most
  }, 1)
}

function isNumber(cell: SheetCell | undefined): boolean {
  return cell?.formula !== undefined || typeof cell?.value === 'number'
}

/** Whether a heading stands over numbers: what the first row below it says that says anything, up to the next headings. */
function headsNumbers(sheet: SheetDraft, row: number, column: number): boolean {
  if (sheet.rows[row]?.[column]?.look !== 'head') return false
  for (let r = row + 1; r < sheet.rows.length; r++) {
    const cell = sheet.rows[r]?.[column]
    if (cell?.look === 'head') return false
    if (cell?.value !== undefined || cell?.formula !== undefined) return isNumber(cell)
  }
  return false
}

interface Place {
  /** A heading stands on the side of what it heads. */
  readonly overNumbers: boolean
  /** To the right of a number: a text would touch it. */
  readonly besideNumber: boolean
}

function cellOf(cell: SheetCell, { overNumbers, besideNumber }: Place): Partial<XlsxCell> | undefined {
  const { value, formula, format, look = 'plain', wrap, href } = cell
  const indent = cell.indent || (besideNumber && !isNumber(cell) && !overNumbers ? 1 : 0)
  const alignment = {
    ...LOOKS[look].alignment,
    ...(indent ? { indent, horizontal: 'left' as const } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(look === 'head' ? {} : { vertical: 'top' as const }),
    ...(look === 'head' && overNumbers ? { horizontal: 'right' as const } : {}),
  }
  const style: CellStyle = {
    ...LOOKS[look],
    font: {
      name: FONT,
      size: 10,
      ...LOOKS[look].font,
      ...(href ? { color: { rgb: '1D5FD1' }, underline: true } : {}),
    },
    ...(format && isNumber(cell) ? { numFmt: `${format}${PADDING}` } : {}),
    alignment,
  }
  if (formula !== undefined) return { formula, formulaResult: value ?? null, type: 'formula', style }
  if (value === undefined && look === 'plain') return undefined
  return { value: value ?? null, style, ...(href ? { hyperlink: { target: href } } : {}) }
}

/** Characters that fit most of the column; a Chinese sign takes the room of two letters. Titles run over. */
function widthOf(sheet: SheetDraft, column: number): number {
  const widest = sheet.rows.reduce((width, row) => {
    const cell = row[column]
    if (!cell || cell.look === 'title' || cell.look === 'note' || cell.wrap) return width
    return Math.max(
      width,
      cell.look === 'head' ? measure(String(cell.value ?? '')) / 2 + 2 : widthOfCell(cell),
    )
  }, NARROWEST)
  return Math.min(WIDEST, widest + 2)
}

function widthOfCell({ value, format, indent = 0 }: SheetCell): number {
  if (typeof value !== 'number') return measure(String(value ?? '')) + indent
  const decimals = /\.([0#]+)/.exec(format ?? '')?.[1]?.length ?? 0
  const grouped = Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3)
  const digits =
    Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1 + grouped + (decimals > 0 ? decimals + 1 : 0)
  const unit = /"([^"]*)"/.exec(format ?? '')?.[1]?.length ?? 0
  return digits + unit + 1
}

function measure(text: string): number {
  let width = 0
  for (const sign of text) width += sign > '\u2e7f' ? 2 : 1
  return width
}
