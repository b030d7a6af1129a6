import { CATEGORY_IDS } from '../../core/catalogue/categories'
import { renameOwnPart, setOwnPartCategory } from '../../core/design/own-parts/shape-own-part'
import { NAME_LIMIT } from '../../core/design/schema'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { localise } from '../../i18n/language'
import { MESSAGES } from '../../i18n/messages'
import { useCatalogue } from '../../state/design-catalogue'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { CheckedField } from '../../ui/checked-field'
import { SelectField } from '../../ui/field'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'

/** What the part is called, what kind of thing it is, and where it comes from. */
export function HeadFields() {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language]
  const catalogue = useCatalogue()
  const { part, attempt } = useEditor()
  // A frame carries racks; it cannot turn into something that stands in one, nor the other way round.
  const kinds = CATEGORY_IDS.filter((id) => (id === 'frame') === (part.category === 'frame'))
  return (
    <section className={css.section}>
      <CheckedField
        name={words.name}
        label={words.name}
        value={localise(part.name, language)}
        most={NAME_LIMIT}
        check={(typed) =>
          typed.trim() === ''
            ? MESSAGES[language].refusals.edit['bad-name']({ code: 'bad-name', most: NAME_LIMIT })
            : undefined
        }
        onCommit={(name) => attempt((design) => renameOwnPart(design, { part: part.id, name }))}
      />
      <div className={css.pairs}>
        <SelectField
          label={words.category}
          value={part.category}
          choices={kinds.map((id) => ({ value: id, label: text.terms.categories[id] }))}
          onChange={(value) => {
            const category = kinds.find((id) => id === value)
            if (category)
              attempt((design, seen) => setOwnPartCategory(design, seen, { part: part.id, category }))
          }}
        />
        <p className={css.origin}>
          {part.from === undefined ? words.fresh : words.copiedFrom(partName(catalogue, part.from, language))}
        </p>
      </div>
    </section>
  )
}
