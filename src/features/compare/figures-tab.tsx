import { FOOTINGS } from '../../core/compare/footing'
import { SHOWS, useComparisonState } from '../../state/comparison-store'
import { InlineSelect } from '../../ui/inline-select'
import { Segmented } from '../../ui/segmented'
import { CompareTable } from './compare-table'
import styles from './compare-view.module.css'
import type { Comparison } from './compared-systems'
import { Headline } from './headline'
import { useWords } from './use-words'

/** Every figure of every system, with what one is against another on top. */
export function FiguresTab({ comparison: { systems, base } }: { readonly comparison: Comparison }) {
  const words = useWords()
  const { show, rows, footing, change } = useComparisonState()
  if (!base) return null
  const rivals = systems.filter((system) => system !== base)
  const notes = [words.footingNotes[footing], words.showNotes[show]].filter(Boolean).join(' ')
  return (
    <div className={styles.figures}>
      <div className={styles.headlines}>
        {rivals.length > 0 ? (
          rivals.map((system, i) => <Headline key={system.id} system={system} base={base} large={i === 0} />)
        ) : (
          <p className={styles.one}>{words.one}</p>
        )}
      </div>
      <div className={styles.controls}>
        <Segmented
          label={words.show}
          value={show}
          choices={SHOWS.map((value) => ({ value, label: words.shows[value] }))}
          onChange={(value) => change({ show: value })}
        />
        <InlineSelect
          label={words.footing}
          value={footing}
          groups={[{ choices: FOOTINGS.map((value) => ({ value, label: words.footings[value] })) }]}
          onChange={(value) => change({ footing: value })}
        />
        <Segmented
          label={words.rows}
          value={rows}
          choices={[
            { value: 'key', label: words.rowsOf.key },
            { value: 'all', label: words.rowsOf.all },
          ]}
          onChange={(value) => change({ rows: value })}
        />
        <p className={styles.note}>{notes}</p>
      </div>
      <CompareTable systems={systems} base={base} />
    </div>
  )
}
