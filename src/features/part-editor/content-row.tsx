import { COOLED_BY } from '../../core/catalogue/schema'
import { type OwnContains, QUANTITY_LIMIT } from '../../core/design/own-parts/own-part-schema'
import { type ContentsChange, setOwnPartContents } from '../../core/design/own-parts/set-own-part-contents'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { formatWhole } from '../../i18n/format'
import { useCatalogue } from '../../state/design-catalogue'
import { partName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { IconButton } from '../../ui/button'
import { CheckedField } from '../../ui/checked-field'
import field from '../../ui/field.module.css'
import { useEditor } from './editor-context'
import { parseNumber } from './parse-number'
import css from './part-editor.module.css'

interface ContentRowProps {
  readonly contains: OwnContains
  /** Its place in the list. */
  readonly at: number
}

export function ContentRow({ contains, at }: ContentRowProps) {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language].contents
  const catalogue = useCatalogue()
  const { part, attempt } = useEditor()
  const inner = catalogue.parts.get(contains.part)
  const name = partName(catalogue, contains.part, language)
  const set = (change: ContentsChange) =>
    attempt((design, seen) => setOwnPartContents(design, seen, { part: part.id, change }))
  return (
    <li className={css.content}>
      <CheckedField
        numeric
        name={words.quantity(name)}
        value={String(contains.qty)}
        check={(typed) => {
          const n = parseNumber(typed)
          const fits = Number.isInteger(n) && n >= 1 && n <= QUANTITY_LIMIT
          return fits ? undefined : words.whole(formatWhole(QUANTITY_LIMIT, language))
        }}
        onCommit={(typed) => set({ at, qty: parseNumber(typed) })}
      />
      <div className={css.contentName}>
        <p>
          {inner && <Swatch tone={`cat-${inner.category}`} />}
          {name}
        </p>
        {tagsOf().length > 0 && <p className={css.help}>{tagsOf().join(' · ')}</p>}
      </div>
      <select
        className={field.input}
        aria-label={words.cooling(name)}
        value={contains.cooledBy ?? ''}
        onChange={(event) => set({ at, cooledBy: COOLED_BY.find((by) => by === event.target.value) })}
      >
        <option value="">{words.cooledBy.inherit}</option>
        {COOLED_BY.map((by) => (
          <option key={by} value={by}>
            {words.cooledBy[by]}
          </option>
        ))}
      </select>
      <IconButton icon="trash" label={words.remove(name)} onClick={() => set({ at, remove: true })} />
    </li>
  )

  function tagsOf(): string[] {
    const { options, optionValues } = text.terms
    const conditions = Object.entries(contains.when ?? {}).map(([option, value]) => {
      const values: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> = optionValues
      const names: Readonly<Record<string, { name: string }>> = options
      return words.when(names[option]?.name ?? option, values[option]?.[value]?.name ?? value)
    })
    return [
      ...(inner ? [] : [words.missing]),
      ...(contains.joins === 'manifold' ? [words.joins] : []),
      ...conditions,
    ]
  }
}
