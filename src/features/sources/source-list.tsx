import { useDeferredValue, useMemo, useState } from 'react'
import { GRADES, type Grade, type Source } from '../../core/catalogue/schema'
import { formatWhole } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { EmptyState } from '../../ui/empty-state'
import { SearchField } from '../../ui/field'
import type { CitedUse } from './collect-uses'
import { FilterSelect } from './filter-select'
import { filterSources, type SourceFilter, TRUSTS, type UseEntry } from './filter-sources'
import { SourceRow } from './source-row'
import styles from './sources-view.module.css'
import { describeUse } from './use-words'

interface SourceListProps {
  readonly uses: readonly CitedUse[]
  readonly sources: ReadonlyMap<string, Source>
}

/** All documents, the most trusted first; each opens to the values taken from it. */
export function SourceList({ uses, sources }: SourceListProps) {
  const text = useViewText()
  const language = useLanguage()
  const [filter, setFilter] = useState<SourceFilter>({ text: '', trust: undefined, grade: undefined })
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const words = text.sources

  const usesBySource = useMemo(() => {
    const bySource = new Map<string, UseEntry[]>()
    for (const use of uses) {
      const entry: UseEntry = { use, words: describeUse(use, text, language) }
      const known = bySource.get(use.sourceId)
      if (known) known.push(entry)
      else bySource.set(use.sourceId, [entry])
    }
    return bySource
  }, [uses, text, language])
  const settled = useDeferredValue(filter)
  const entries = useMemo(
    () => filterSources(sources.values(), usesBySource, settled),
    [sources, usesBySource, settled],
  )
  const toggle = (id: string): void => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }

  return (
    <>
      <div className={styles.controls}>
        <div className={styles.search}>
          <SearchField
            label={words.filter}
            value={filter.text}
            onChange={(to) => setFilter({ ...filter, text: to })}
          />
        </div>
        <FilterSelect
          label={words.trust}
          value={filter.trust}
          any={words.anyTrust}
          choices={TRUSTS.map((value) => ({ value, label: text.terms.trust[value] }))}
          onChange={(trust) => setFilter({ ...filter, trust })}
        />
        <FilterSelect<Grade>
          label={words.grade}
          value={filter.grade}
          any={words.anyGrade}
          choices={GRADES.filter((value) => value !== 'user').map((value) => ({
            value,
            label: text.terms.grades[value],
          }))}
          onChange={(grade) => setFilter({ ...filter, grade })}
        />
        <p className={styles.shown} role="status">
          {words.shown({
            shown: formatWhole(entries.length, language),
            all: formatWhole(sources.size, language),
          })}
        </p>
      </div>
      {entries.length > 0 ? (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.columns.title}</th>
                <th scope="col">{words.columns.publisher}</th>
                <th scope="col">{words.columns.date}</th>
                <th scope="col">{words.columns.trust}</th>
                <th scope="col" className={styles.number}>
                  {words.columns.values}
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <SourceRow
                  key={entry.source.id}
                  entry={entry}
                  open={open.has(entry.source.id)}
                  toggle={toggle}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <EmptyState title={words.nothingMatches} />
      )}
    </>
  )
}
