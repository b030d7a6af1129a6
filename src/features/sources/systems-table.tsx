import { useDeferredValue, useMemo, useState } from 'react'
import { judgeGap, reconcileSystems, type SystemTotal } from '../../core/compare/reconcile-systems'
import { formatWhole } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { usePresets } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { EmptyState } from '../../ui/empty-state'
import { SearchField } from '../../ui/field'
import { FilterSelect } from './filter-select'
import styles from './sources-view.module.css'
import { TotalHeads } from './total-heads'
import { TotalRow } from './total-row'

const GAPS = ['within', 'explained', 'open'] as const
type GapKind = (typeof GAPS)[number]

/** Every printed total of every ready-made system, put to the test at once. */
export function SystemsTable() {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue, systems } = usePresets()
  const [query, setQuery] = useState('')
  const [system, setSystem] = useState<string>()
  const [gap, setGap] = useState<GapKind>()
  const words = text.sources
  const totals = useMemo(() => reconcileSystems(systems, catalogue), [systems, catalogue])
  const settled = useDeferredValue(query).trim().toLocaleLowerCase(language)
  const shown = totals.filter(
    (total) =>
      (system === undefined || total.system === system) &&
      (gap === undefined || judgeGap(total.row) === gap) &&
      textOf(total).includes(settled),
  )
  const whole = (n: number) => formatWhole(n, language)
  const count = (kind: GapKind) => whole(totals.filter(({ row }) => judgeGap(row) === kind).length)
  return (
    <>
      <div className={styles.controls}>
        <div className={styles.search}>
          <SearchField label={words.filterTotals} value={query} onChange={setQuery} />
        </div>
        <FilterSelect
          label={words.system}
          value={system}
          any={words.anySystem}
          choices={[...systems].map(([value, design]) => ({ value, label: designName(design, language) }))}
          onChange={setSystem}
        />
        <FilterSelect<GapKind>
          label={words.totalColumns.gap}
          value={gap}
          any={words.anyGap}
          choices={GAPS.map((value) => ({ value, label: words.gaps[value] }))}
          onChange={setGap}
        />
        <p className={styles.shown} role="status">
          {words.shownTotals({ shown: whole(shown.length), all: whole(totals.length) })}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={words.noTotalMatches} />
      ) : (
        <div className={styles.scroll}>
          <p className={styles.pageLead}>
            {words.systemsLead({
              totals: whole(totals.length),
              systems: whole(systems.size),
              within: count('within'),
              explained: count('explained'),
              open: count('open'),
            })}
          </p>
          <table className={styles.table} aria-label={words.partsOf.systems}>
            <TotalHeads />
            <tbody>
              {shown.map((total) => (
                <TotalRow key={`${total.system}.${total.row.key}`} row={total.row} design={total.design} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )

  /** What the filter looks at. */
  function textOf({ design, row }: SystemTotal): string {
    const { part, metric, fact, cited, why } = row
    const name = metric ? text.metrics[metric].name : fact ? text.inspector.publishedNames[fact] : ''
    const source = catalogue.sources.get(cited.source.split(':', 1)[0] ?? '')
    const all = [
      part?.name[language] ?? designName(design, language),
      part?.id,
      name,
      source?.title,
      source?.publisher,
      why && localise(why, language),
    ]
    return all.filter(Boolean).join(' ').toLocaleLowerCase(language)
  }
}
