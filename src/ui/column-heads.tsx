export interface Column {
  readonly label: string
  /** Numbers stand under each other, so their heading stands to the right. */
  readonly numeric?: boolean
  /** What the column means, for the pointer that rests on it. */
  readonly title?: string
}

interface ColumnHeadsProps {
  readonly columns: readonly Column[]
  /** Class of a column of numbers. */
  readonly numberClass: string | undefined
}

/** The row of headings of a table. */
export function ColumnHeads({ columns, numberClass }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        {columns.map(({ label, numeric, title }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and none changes its place
          <th key={at} scope="col" className={numeric ? numberClass : undefined} title={title}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
  )
}
