import type { Cell, Table } from './table'

/** A Markdown table below its title, numbers to the right. */
export function formatMarkdown(table: Table): string {
  const numeric = table.headings.map((_, column) => table.rows.some((row) => typeof row[column] === 'number'))
  const lines = [
    lineOf(table.headings),
    joinCells(numeric.map((right) => (right ? '---:' : '---'))),
    ...table.rows.map(lineOf),
  ]
  return `# ${escapeMarkdown(table.title)}\n\n${lines.join('\n')}\n`
}

function lineOf(cells: readonly Cell[]): string {
  return joinCells(cells.map((cell) => escapeMarkdown(String(cell ?? ''))))
}

function joinCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What would end a cell or turn into markup or a link is taken literally. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_[\]<>]/g, '\\$&').replace(/[\r\n]+/g, ' ')
}
