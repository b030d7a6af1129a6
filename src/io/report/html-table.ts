import { escapeHtml } from './escape-html'

export interface HtmlColumn {
  readonly heading: string
  readonly number?: boolean
  /** A word or two that stay on one line. */
  readonly short?: boolean
  /** Names that are to break seldom. */
  readonly name?: boolean
}

/** A table with its name for screen readers; cells are markup already. */
export function htmlTable(
  name: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map(headCell).join('')
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, i) => `<td${classOf(columns[i])}>${cell}</td>`).join('')}</tr>`,
  )
  return `<div class="scroll"><table><caption>${escapeHtml(name)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`
}

export function headCell(column: HtmlColumn): string {
  return `<th scope="col"${classOf(column)}>${escapeHtml(column.heading)}</th>`
}

function classOf(column: HtmlColumn | undefined): string {
  if (column?.number) return ' class="n"'
  if (column?.short) return ' class="s"'
  return column?.name ? ' class="w"' : ''
}
