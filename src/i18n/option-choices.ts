import type { Catalogue } from '../core/catalogue/catalogue'
import type { OptionField } from '../core/options/option-fields'
import type { Options } from '../core/options/options'
import type { Language } from './language'
import { MESSAGES } from './messages'

export interface OptionChoice {
  /** The value as text, as lists want it. */
  readonly key: string
  readonly value: Options[OptionField['name']]
  readonly label: string
  readonly note?: string | undefined
}

/** What a lever can be set to, in words; empty for one that takes any number. */
export function optionChoices(field: OptionField, catalogue: Catalogue, language: Language): OptionChoice[] {
  const values: Readonly<Partial<Record<string, Record<string, { name: string; help: string }>>>> =
    MESSAGES[language].terms.optionValues
  const say = (value: string | number): OptionChoice => {
    const words = values[field.name]?.[String(value)]
    return { key: String(value), value, label: words?.name ?? String(value), note: words?.help }
  }
  switch (field.kind) {
    case 'choice':
      return field.values.map(say)
    case 'count':
      return ['auto', 'fixed'].map(say)
    case 'part':
      return [...catalogue.parts.values()]
        .filter(({ category }) => category === field.category)
        .map(({ id, name, description }) => ({
          key: id,
          value: id,
          label: name[language],
          note: description?.[language],
        }))
    case 'number':
      return []
  }
}
