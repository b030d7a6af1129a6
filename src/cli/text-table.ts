import { plainText } from './plain-text'

const GAP = '  '
/** Signs that take two columns of a terminal: East Asian wide and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

/**
 * Rows as aligned columns of plain text.
 * @param aligns one letter a column: l or r
 */
export function formatTextTable(rows: readonly (readonly string[])[], aligns: string): string {
  const cells = rows.map((row) => row.map(plainText))
  const widths = [...aligns].map((_, column) => Math.max(...cells.map((row) => widthOf(row[column] ?? ''))))
  return cells
    .map((row) =>
      [...aligns]
        .map((align, column) => {
          const cell = row[column] ?? ''
          const pad = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
          return align === 'r' ? pad + cell : cell + pad
        })
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}

function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += WIDE.test(sign) ? 2 : 1
  return width
}
