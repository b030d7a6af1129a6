import { useViewText } from '../../state/view-text'
import { Badge } from '../../ui/badge'
import { ColumnHeads } from '../../ui/column-heads'
import type { UseEntry } from './filter-sources'
import styles from './sources-view.module.css'

interface UseTableProps {
  readonly title: string
  readonly uses: readonly UseEntry[]
}

/** The values that one document gave. */
export function UseTable({ title, uses }: UseTableProps) {
  const text = useViewText()
  const columns = text.sources.valueColumns
  return (
    <table className={styles.uses} aria-label={text.sources.valuesOf(title)}>
      <ColumnHeads
        numberClass={styles.number}
        columns={[
          { label: columns.where },
          { label: columns.fact },
          { label: columns.value, numeric: true },
          { label: columns.range, numeric: true },
          { label: columns.grade },
          { label: columns.at },
        ]}
      />
      <tbody>
        {uses.map(({ use, words }) => {
          const colon = use.cited.source.indexOf(':')
          const place = colon < 0 ? '' : use.cited.source.slice(colon + 1)
          return (
            <tr key={use.key}>
              <th scope="row" title={words.whereId}>
                {words.where}
              </th>
              <td>{words.what}</td>
              <td className={styles.number}>{words.value}</td>
              <td className={styles.number}>{words.range}</td>
              <td>
                <Badge tone={`grade-${use.cited.grade}`}>{text.terms.grades[use.cited.grade]}</Badge>
              </td>
              <td className={styles.at}>
                {place === '' ? null : <span className={styles.place}>{place}</span>}
                {use.cited.at}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
