import { useViewText } from '../../state/view-text'
import { Badge } from '../../ui/badge'
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
      <thead>
        <tr>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.fact}</th>
          <th scope="col" className={styles.number}>
            {columns.value}
          </th>
          <th scope="col" className={styles.number}>
            {columns.range}
          </th>
          <th scope="col">{columns.grade}</th>
          <th scope="col">{columns.at}</th>
        </tr>
      </thead>
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
