import type { Table } from './table'

type Plain = Pick<Table, 'headings' | 'rows'>

/**
 * A table that says what it is in a last column, a line a row from the top. CSV has no comments, and what stands in place
 * of them does harm: lines above the headings hide these from filters and import dialogs, lines below the rows turn up
 * in sums and pivots, and a file beside it is left behind. A column more is passed over by everything that reads by heading.
 * Lines for which there is no row share the last one.
 */
export function stampTable({ headings, rows }: Plain, lines: readonly string[], heading: string): Plain {
  const filled = rows.length === 0 ? [headings.map(() => undefined)] : rows
  const last = filled.length - 1
  return {
    headings: [...headings, heading],
    rows: filled.map((row, i) => [...row, i < last ? lines[i] : lines.slice(i).join('\n') || undefined]),
  }
}
