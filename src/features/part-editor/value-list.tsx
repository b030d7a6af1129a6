import { useState } from 'react'
import { CATEGORIES } from '../../core/catalogue/categories'
import { FACT_NAMES, type FactName } from '../../core/catalogue/facts'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useLanguage, useText } from '../../state/preferences-store'
import { SelectField } from '../../ui/field'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'
import { ValueRow } from './value-row'

/** Asked of every kind of part, hence offered without being looked for. */
const COMMON: readonly FactName[] = ['residualWatts', 'massKg', 'priceUsd']

/** What the part states: what its kind must state first, then the rest, then what is about to be added. */
export function ValueList() {
  const text = useText()
  const words = EDITOR_WORDS[useLanguage()].values
  const { part } = useEditor()
  const [added, setAdded] = useState<readonly FactName[]>([])
  const needed: readonly FactName[] = CATEGORIES[part.category].needs
  const hasPlace = (name: FactName) => needed.includes(name) || added.includes(name)
  const stated = FACT_NAMES.filter((name) => (part.facts[name] || COMMON.includes(name)) && !hasPlace(name))
  // What was added stays below while it gets its value: a row that moves away takes the focus with it.
  const shown = [...new Set([...needed, ...stated, ...added])]
  return (
    <section className={css.section} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      <p className={css.lead}>{words.lead}</p>
      <ul className={css.values}>
        {shown.map((name) => (
          <ValueRow key={name} name={name} needed={needed.includes(name)} />
        ))}
      </ul>
      <SelectField
        label={words.add}
        value=""
        choices={[
          { value: '', label: words.choose },
          ...FACT_NAMES.filter((name) => !shown.includes(name)).map((name) => ({
            value: name,
            label: text.inspector.factNames[name],
          })),
        ]}
        onChange={(value) => {
          const name = FACT_NAMES.find((each) => each === value)
          if (name) setAdded([...added, name])
        }}
      />
    </section>
  )
}
