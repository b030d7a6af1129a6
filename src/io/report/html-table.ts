import { escapeHtml } from './escape-html'

export interface HtmlColumn {
  readonly heading: string
  readonly number?: boolean
  /** A word or two that stay on one line. */
  readonly short?: boolean
}

/** A table with its name for screen readers; cells are markup already. */
export function htmlTable(
  name: string,
  kind: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly string[])[],
): string {
  return frame(name, kind, columns, `<tbody>\n${rowsOf(columns, rows)}\n</tbody>`)
}

/** The same under headings of its own. */
export function htmlGroupedTable(
  name: string,
  kind: string,
  columns: readonly HtmlColumn[],
  groups: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[],
): string {
  const bodies = groups.map(
    ({ title, rows }) =>
      `<tbody>\n<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(title)}</th></tr>\n${rowsOf(columns, rows)}\n</tbody>`,
  )
  return frame(name, kind, columns, bodies.join('\n'))
}

function frame(name: string, kind: string, columns: readonly HtmlColumn[], body: string): string {
  const head = columns.map(headCell).join('')
  return `<div class="scroll"><table class="${kind}"><caption>${escapeHtml(name)}</caption><thead><tr>${head}</tr></thead>${body}</table></div>`
}

function rowsOf(columns: readonly HtmlColumn[], rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `<tr>${cells.map((cell, i) => `<td${classOf(columns[i])}>${cell}</td>`).join('')}</tr>`)
    .join('\n')
}

export function headCell(column: HtmlColumn): string {
  return `<th scope="col"${classOf(column)}>${escapeHtml(column.heading)}</th>`
}

function classOf(column: HtmlColumn | undefined): string {
  if (column?.number) return ' class="n"'
  return column?.short ? ' class="s"' : ''
}
