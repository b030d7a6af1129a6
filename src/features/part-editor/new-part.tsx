import { useId, useState } from 'react'
import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import { NAME_LIMIT } from '../../core/design/schema'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useCatalogue } from '../../state/design-catalogue'
import { makeOwnPart } from '../../state/own-part-commands'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import field from '../../ui/field.module.css'
import { Segmented } from '../../ui/segmented'
import css from './part-editor.module.css'
import { PartSearch } from './part-search'

type Start = 'empty' | 'copy'

/** What a new part begins with: a kind, or another part. */
export function NewPart() {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language]
  const catalogue = useCatalogue()
  const nameId = useId()
  const [start, setStart] = useState<Start>('empty')
  const [category, setCategory] = useState<Category>('compute-tray')
  const [from, setFrom] = useState<string>()
  const [name, setName] = useState('')
  const ready = name.trim() !== '' && (start === 'empty' || from !== undefined)
  return (
    <form
      className={css.start}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        makeOwnPart(start === 'copy' && from !== undefined ? { from, name } : { category, name })
      }}
    >
      <p className={css.lead}>{words.start.lead}</p>
      <Segmented
        wide
        label={words.start.from}
        value={start}
        choices={[
          { value: 'empty' as const, label: words.start.empty },
          { value: 'copy' as const, label: words.start.copy },
        ]}
        onChange={setStart}
      />
      {start === 'empty' ? (
        <SelectField
          label={words.category}
          value={category}
          choices={CATEGORY_IDS.filter((id) => id !== 'frame').map((id) => ({
            value: id,
            label: text.terms.categories[id],
          }))}
          onChange={(value) => setCategory(CATEGORY_IDS.find((id) => id === value) ?? category)}
        />
      ) : (
        <>
          <p className={css.chosen} aria-live="polite">
            {words.start.original}: <b>{from === undefined ? '–' : partName(catalogue, from, language)}</b>
          </p>
          <PartSearch
            label={words.start.search}
            frames
            sayPick={(part) => part}
            onPick={(part) => {
              setFrom(part.id)
              if (name.trim() === '') setName(text.ownParts.copyName(part.name[language]))
            }}
          />
        </>
      )}
      <div className={css.startName}>
        <label htmlFor={nameId}>{words.name}</label>
        <input
          id={nameId}
          className={field.input}
          type="text"
          value={name}
          placeholder={words.start.namePlaceholder}
          maxLength={NAME_LIMIT}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className={css.buttons}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {words.start.make}
        </Button>
      </div>
    </form>
  )
}
