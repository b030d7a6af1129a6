import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import { formatWhole } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { ViewMessages } from '../../i18n/view-messages'
import { Swatch } from '../../ui/badge'
import { Button } from '../../ui/button'
import { SearchField } from '../../ui/field'
import { Segmented } from '../../ui/segmented'
import { useBillState } from './bill-store'
import styles from './bill-view.module.css'

interface BillToolbarProps {
  readonly text: ViewMessages
  readonly language: Language
  /** Distinct parts of the design by category. */
  readonly partsByCategory: ReadonlyMap<Category, number>
  readonly deepest: number
}

/** Form of the bill, what its figures take in, and which rows are wanted. */
export function BillToolbar({ text, language, partsByCategory, deepest }: BillToolbarProps) {
  const state = useBillState()
  const words = text.bill
  const levels = Array.from({ length: Math.max(0, deepest - 1) }, (_, i) => i + 1)
  return (
    <div className={styles.toolbar}>
      <div className={styles.controls}>
        <Segmented
          label={words.modes}
          value={state.mode}
          choices={[
            { value: 'tree', label: words.mode.tree },
            { value: 'flat', label: words.mode.flat },
          ]}
          onChange={state.setMode}
        />
        <div className={styles.search}>
          <SearchField label={words.filter} value={state.query} onChange={state.setQuery} />
        </div>
        {state.mode === 'tree' ? (
          <>
            <Segmented
              label={words.reach}
              value={state.reach}
              choices={[
                { value: 'whole', label: words.reachOf.whole },
                { value: 'own', label: words.reachOf.own },
              ]}
              onChange={state.setReach}
            />
            <fieldset className={styles.levels}>
              <legend>{words.levels}</legend>
              {levels.map((level) => (
                <Button
                  key={level}
                  variant="quiet"
                  aria-pressed={state.openLevels === level - 1}
                  onClick={() => state.setOpenLevels(level - 1)}
                >
                  {level}
                </Button>
              ))}
              <Button
                variant="quiet"
                aria-pressed={state.openLevels >= deepest - 1}
                onClick={() => state.setOpenLevels(deepest)}
              >
                {words.allLevels}
              </Button>
            </fieldset>
          </>
        ) : (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={state.grouped}
              onChange={(event) => state.setGrouped(event.target.checked)}
            />
            {words.grouped}
          </label>
        )}
      </div>
      <fieldset className={styles.chips}>
        <legend className={styles.hidden}>{words.categories}</legend>
        {CATEGORY_IDS.filter((category) => partsByCategory.has(category)).map((category) => (
          <button
            key={category}
            type="button"
            className={styles.chip}
            aria-pressed={state.categories.has(category)}
            onClick={() => state.toggleCategory(category)}
          >
            <Swatch tone={`cat-${category}`} />
            {text.terms.categories[category]}
            <span className={styles.chipCount}>
              {formatWhole(partsByCategory.get(category) ?? 0, language)}
            </span>
          </button>
        ))}
        {state.query !== '' || state.categories.size > 0 ? (
          <Button variant="quiet" icon="close" onClick={state.clearFilter}>
            {words.clearFilter}
          </Button>
        ) : null}
      </fieldset>
    </div>
  )
}
