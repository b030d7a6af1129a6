import { rollUpPart } from '../../core/roll-up-part'
import type { Amount } from '../../core/units/amount'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { formatAmount, formatRange } from '../../i18n/format'
import { describeChange } from '../../state/change-label'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'

const SUMS = [
  { key: 'watts', word: 'watts', unit: 'W' },
  { key: 'massKg', word: 'mass', unit: 'kg' },
  { key: 'priceUsd', word: 'price', unit: 'US$' },
] as const

/** What one piece draws, weighs and costs with all that is inside, beside its original. Follows every edit. */
export function PartSum() {
  const text = useText()
  const language = useLanguage()
  const words = EDITOR_WORDS[language].sum
  const catalogue = useCatalogue()
  const { part } = useEditor()
  const { design, past, undo } = useDesign()
  const sum = rollUpPart(part.id, catalogue, design.options)
  const original = rollUpPart(part.from ?? '', catalogue, design.options)
  const last = past.at(-1)
  const say = (amount: Amount | undefined, unit: string) =>
    amount ? formatAmount(amount.value, unit, language) : words.unknown
  return (
    <section className={css.sum} aria-label={words.title}>
      <dl className={css.sums} aria-live="polite">
        {SUMS.map(({ key, word, unit }) => {
          const amount = sum?.[key]
          const value = say(amount, unit)
          const former = say(original?.[key], unit)
          return (
            <div key={key}>
              <dt>{words[word]}</dt>
              <dd className={css.sumValue} title={amount && formatRange(amount, unit, language)}>
                {value}
              </dd>
              {original && (
                <dd className={css.sumOriginal} data-differs={value !== former || undefined}>
                  {value === former ? words.same : words.original(former)}
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      <Button
        variant="quiet"
        icon="undo"
        disabled={!last}
        title={last && text.shell.undoOf(describeChange(last.label, text))}
        onClick={undo}
      >
        {text.shell.undo}
      </Button>
    </section>
  )
}
