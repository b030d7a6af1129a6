import { useDeferredValue, useId, useState } from 'react'
import { currentGroup, slotOfSelection } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { groupName } from '../../state/part-name'
import { pickUpPart } from '../../state/placing'
import { useLanguage, useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { SearchField } from '../../ui/field'
import css from './library-panel.module.css'
import { LibraryRow } from './library-row'
import { listParts } from './list-parts'
import { OwnPartsShelf } from './own-parts-shelf'

/** Id of the search field, for the key that leads to it. */
export const LIBRARY_SEARCH = 'library-search'

/** Every part that can be mounted in a rack, by category; one press adds it to the selected rack. */
export function LibraryPanel() {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const design = useDesign((state) => state.design)
  const { group: selected, placements, slot: chosen } = useSelection()
  const [query, setQuery] = useState('')
  const [fitting, setFitting] = useState(true)
  const sought = useDeferredValue(query)
  const fitId = useId()
  const group = currentGroup(design, selected)
  const frame = fitting ? group?.frame : undefined
  const shelves = listParts({ catalogue, query: sought, language, frame })
  const slot = group && slotOfSelection(group, { placements, slot: chosen })
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <SearchField
          id={LIBRARY_SEARCH}
          label={text.shell.library.search}
          hint={text.start.searchHint}
          value={query}
          onChange={setQuery}
          onEnter={() => {
            // The list that is shown may lag behind what was typed.
            const first = listParts({ catalogue, query, language, frame })[0]?.parts[0]
            if (first) pickUpPart(first.id, 'keys')
          }}
        />
        <label className={css.fit} htmlFor={fitId}>
          <input
            id={fitId}
            type="checkbox"
            checked={fitting}
            onChange={(event) => setFitting(event.target.checked)}
          />
          {text.shell.library.fits}
        </label>
      </div>
      <div className={css.list} data-own-keys="">
        <OwnPartsShelf design={design} query={sought} frame={group?.frame} />
        {shelves.length === 0 && <p className={css.none}>{text.shell.library.noHits(query)}</p>}
        {shelves.map(({ category, parts }) => (
          <section key={category} aria-label={text.terms.categories[category]}>
            <h3 className={css.category}>
              {text.terms.categories[category]}
              <span>{parts.length}</span>
            </h3>
            <ul>
              {parts.map((part) => (
                <LibraryRow key={part.id} part={part} frame={group?.frame} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {group && (
        <p className={css.target}>
          {text.shell.library.target(groupName(group, catalogue, language))},{' '}
          {slot === undefined ? text.shell.library.firstFree : text.shell.library.atSlot(slot)}
        </p>
      )}
    </div>
  )
}
