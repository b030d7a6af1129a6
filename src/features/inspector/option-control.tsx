import { setOption } from '../../core/design/edits'
import type { Design } from '../../core/design/schema'
import type { OptionField } from '../../core/options/option-fields'
import type { Options } from '../../core/options/options'
import { type OptionChoice, optionChoices } from '../../i18n/option-choices'
import { perform } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { useGuide } from '../../state/guide-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { previewEdit } from '../../state/preview-edit'
import { IconButton } from '../../ui/button'
import { ChoiceField } from '../../ui/choice-field'
import { DifferenceList } from '../../ui/difference-list'
import { PreviewedNumber } from '../../ui/previewed-number'
import css from './option-control.module.css'

type OptionValue = Options[OptionField['name']]

/** One lever, of whichever kind. Whatever is pointed at or typed says what it would do, before it is taken. */
export function OptionControl({ field }: { readonly field: OptionField }) {
  const text = useText()
  const language = useLanguage()
  const { metrics, catalogue } = useEvaluation()
  const design = useDesign((state) => state.design)
  const choices = optionChoices(field, catalogue, language)
  const { name, term } = field
  const { name: label, help: hint } = text.terms.options[name]
  const value = design.options[name]
  const edit = (next: OptionValue) => (from: Design) => setOption(from, name, next)
  const take = (next: OptionValue) => perform(`setOption:${name}`, edit(next))
  const preview = (next: OptionValue) => <DifferenceList {...previewEdit(design, edit(next), language)} />
  const aside = term && (
    <IconButton
      className={css.explain}
      icon="help"
      label={text.preview.explain(label)}
      onClick={() => useGuide.getState().open('glossary', term)}
    />
  )
  const common = { label, hint, aside }
  const valueAt = (key: string) => choices.find((choice) => choice.key === key)?.value ?? value

  switch (field.kind) {
    case 'number':
      return (
        <PreviewedNumber
          {...common}
          value={Number(value)}
          min={field.min}
          max={field.max}
          step={field.step}
          unit={field.unit}
          onChange={take}
          preview={preview}
        />
      )
    case 'choice':
    case 'part':
      return (
        <ChoiceField
          {...common}
          value={String(value)}
          choices={choices.map(wordsOf)}
          onChange={(key) => take(valueAt(key))}
          preview={(key) => preview(valueAt(key))}
        />
      )
    case 'count': {
      // A fixed number starts from what automatic gives.
      const fixed = typeof value === 'number' ? value : (metrics[field.counts].amount?.value ?? 1)
      const { fixed: words } = text.terms.optionValues[field.name]
      return (
        <>
          <ChoiceField
            {...common}
            value={value === 'auto' ? 'auto' : 'fixed'}
            choices={choices.map(wordsOf)}
            onChange={(key) => take(key === 'auto' ? 'auto' : fixed)}
            preview={(key) => preview(key === 'auto' ? 'auto' : fixed)}
          />
          {value !== 'auto' && (
            <PreviewedNumber
              label={words.name}
              hint={words.help}
              value={fixed}
              min={field.min}
              max={field.max}
              onChange={take}
              preview={preview}
            />
          )}
        </>
      )
    }
  }
}

function wordsOf({ key, label, note }: OptionChoice) {
  return { value: key, label, note }
}
