import { useState } from 'react'
import { setOption } from '../../core/design/edits'
import type { Design } from '../../core/design/schema'
import { setLever } from '../../core/design/set-lever'
import { OPTION_FIELDS, type OptionField } from '../../core/options/option-fields'
import type { Language } from '../../i18n/language'
import { optionChoices } from '../../i18n/option-choices'
import { useDesign } from '../../state/design-store'
import { evaluationOf, usePresets } from '../../state/evaluation'
import { designName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { getPresets } from '../../state/presets'
import { NumberField, SelectField } from '../../ui/field'
import { addDesign } from './add-designs'
import { Ask } from './ask'
import styles from './compare-view.module.css'
import { ON_THE_TABLE, useComparison } from './compared-systems'
import { useWords } from './use-words'

/** How many CDUs stand there follows from the other options. */
const FIELDS = OPTION_FIELDS.filter(({ kind }) => kind !== 'count')

/** A design of the comparison, or the one on the table, with other options. */
export function OptionsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const language = useLanguage()
  const { options } = useText().terms
  const { systems } = useComparison()
  const { catalogue } = usePresets()
  const onTable = useDesign((state) => state.design)
  const designs = new Map<string, Design>([
    [ON_THE_TABLE, onTable],
    ...systems.map(({ id, evaluation }) => [id, evaluation.design] as const),
  ])
  const [id, setId] = useState(ON_THE_TABLE)
  const start = designs.get(id) ?? onTable
  const [changed, setChanged] = useState(start)
  const told = [
    ...FIELDS.filter(({ name }) => start.options[name] !== changed.options[name]).map(
      (field) => `${options[field.name].name} ${sayOption(field, changed, language)}`,
    ),
    ...catalogue.levers
      .filter((lever) => start.options.levers[lever.id] !== changed.options.levers[lever.id])
      .map(({ id: lever, name, choices }) => {
        const choice = choices.find((each) => each.id === changed.options.levers[lever]) ?? choices[0]
        return `${name[language]} ${choice?.name[language] ?? ''}`
      }),
  ]
  const name = words.guest.with({
    name: designName(start, language),
    options: told.join(words.difference.between),
  })
  const add = () => {
    addDesign(changed, name)
    onClose()
  }
  return (
    <Ask title={words.addDialog.options} onClose={onClose} onAdd={told.length === 0 ? undefined : add}>
      <SelectField
        label={words.addDialog.design}
        value={id}
        choices={[...designs].map(([value, design]) => ({ value, label: designName(design, language) }))}
        onChange={(next) => {
          setId(next)
          setChanged(designs.get(next) ?? onTable)
        }}
      />
      <hr className={styles.rule} />
      {FIELDS.filter((field) => field.shown?.(changed) ?? true).map((field) => (
        <OptionControl key={field.name} field={field} design={changed} onChange={setChanged} />
      ))}
      {catalogue.levers.map((lever) => (
        <SelectField
          key={lever.id}
          label={lever.name[language]}
          hint={lever.help[language]}
          value={changed.options.levers[lever.id] ?? lever.choices[0]?.id ?? ''}
          choices={lever.choices.map((choice) => ({ value: choice.id, label: choice.name[language] }))}
          onChange={(choice) => {
            const outcome = setLever(changed, getPresets().catalogue, lever.id, choice)
            if (outcome.ok) setChanged(outcome.value)
          }}
        />
      ))}
    </Ask>
  )
}

interface OptionControlProps {
  readonly field: OptionField
  readonly design: Design
  readonly onChange: (design: Design) => void
}

function OptionControl({ field, design, onChange }: OptionControlProps) {
  const language = useLanguage()
  const { name: label, help: hint } = useText().terms.options[field.name]
  const value = design.options[field.name]
  const set = (next: typeof value | undefined) => {
    const outcome = next === undefined ? undefined : setOption(design, field.name, next)
    if (outcome?.ok) onChange(outcome.value)
  }
  if (field.kind === 'number') {
    const { min, max, step, unit } = field
    return <NumberField {...{ label, hint, min, max, step, unit }} value={Number(value)} onChange={set} />
  }
  const choices = optionChoices(field, evaluationOf(design).catalogue, language)
  return (
    <SelectField
      label={label}
      hint={hint}
      value={String(value)}
      choices={choices.map((choice) => ({ value: choice.key, label: choice.label }))}
      onChange={(key) => set(choices.find((choice) => choice.key === key)?.value)}
    />
  )
}

/** The value of an option in words. */
function sayOption(field: OptionField, design: Design, language: Language): string {
  const value = String(design.options[field.name])
  const { catalogue } = evaluationOf(design)
  return optionChoices(field, catalogue, language).find(({ key }) => key === value)?.label ?? value
}
