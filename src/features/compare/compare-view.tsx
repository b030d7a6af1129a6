import { formatWhole } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import { FAMOUS_PAIR, useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { MenuButton } from '../../ui/menu-button'
import { Segmented } from '../../ui/segmented'
import { COMPARE_MODES } from './compare-figures'
import { useCompareState } from './compare-store'
import { CompareTable } from './compare-table'
import styles from './compare-view.module.css'
import { MOST_SYSTEMS, useComparison } from './compared-systems'
import { Headline } from './headline'

/** Systems side by side, with what one is against another on top. */
export default function CompareView() {
  const text = useViewText()
  const language = useLanguage()
  const { systems, base, others } = useComparison()
  const { mode, rows, setMode, setRows } = useCompareState()
  const toggleCompare = useView((state) => state.toggleCompare)
  const openCompare = useView((state) => state.openCompare)
  const words = text.compare
  const rivals = base ? systems.filter((system) => system !== base) : []
  const full = systems.length >= MOST_SYSTEMS
  return (
    <section className={styles.view} aria-labelledby="compare-title">
      <header className={styles.head}>
        <div className={styles.heading}>
          <h1 id="compare-title">{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        {full ? (
          <p className={styles.full}>{words.full(formatWhole(MOST_SYSTEMS, language))}</p>
        ) : others.length > 0 ? (
          <MenuButton
            label={words.add}
            icon="plus"
            groups={[{ entries: others.map(({ id, name }) => ({ id, label: name })) }]}
            onAction={toggleCompare}
          >
            {words.add}
          </MenuButton>
        ) : null}
      </header>
      {base ? (
        <div className={styles.body}>
          <div className={styles.headlines}>
            {rivals.length > 0 ? (
              rivals.map((system, i) => (
                <Headline key={system.id} system={system} base={base} large={i === 0} />
              ))
            ) : (
              <p className={styles.one}>{words.one}</p>
            )}
          </div>
          <div className={styles.controls}>
            <div className={styles.modes} title={words.modeNotes[mode]}>
              <Segmented
                label={words.mode}
                value={mode}
                choices={COMPARE_MODES.map((value) => ({ value, label: words.modes[value] }))}
                onChange={setMode}
              />
            </div>
            <Segmented
              label={words.rows}
              value={rows}
              choices={[
                { value: 'key', label: words.rowsOf.key },
                { value: 'all', label: words.rowsOf.all },
              ]}
              onChange={setRows}
            />
            <p className={styles.note}>{words.modeNotes[mode]}</p>
          </div>
          <CompareTable systems={systems} base={base} />
        </div>
      ) : (
        <EmptyState title={words.none}>
          <p>{words.noneLead}</p>
          <Button variant="primary" onClick={() => openCompare(FAMOUS_PAIR)}>
            {words.famous}
          </Button>
        </EmptyState>
      )}
    </section>
  )
}
