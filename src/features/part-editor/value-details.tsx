import type { FactName } from '../../core/catalogue/facts'
import { type OwnValue, VALUE_NOTE_LIMIT } from '../../core/design/own-parts/own-part-schema'
import { setOwnPartFact } from '../../core/design/own-parts/set-own-part-fact'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useLanguage } from '../../state/preferences-store'
import { CheckedField } from '../../ui/checked-field'
import { useEditor } from './editor-context'
import { parseNumber } from './parse-number'
import css from './part-editor.module.css'

interface ValueDetailsProps {
  readonly name: FactName
  readonly value: OwnValue
}

/** How wide a value is uncertain, and where it is from. Whoever changes these gives the value. */
export function ValueDetails({ name, value }: ValueDetailsProps) {
  const words = EDITOR_WORDS[useLanguage()].values
  const { part, attempt } = useEditor()
  const number = Number(value.value)
  const [low, high] = value.range ?? [number, number]
  const note = value.grade === 'user' ? (value.at ?? '') : ''
  const set = (next: { range?: readonly [number, number]; note?: string }) => {
    const range = next.range ?? value.range
    attempt((design, catalogue) =>
      setOwnPartFact(design, catalogue, {
        part: part.id,
        fact: name,
        value: number,
        // A range of no width is none.
        range: range && range[0] === range[1] ? undefined : range,
        note: next.note ?? note,
      }),
    )
  }
  const checkEnd = (isFine: (end: number) => boolean) => (typed: string) =>
    isFine(parseNumber(typed)) ? undefined : words.range
  return (
    <div className={css.details}>
      <CheckedField
        numeric
        name={words.low}
        label={words.low}
        value={String(low)}
        check={checkEnd((end) => end >= 0 && end <= number)}
        onCommit={(typed) => set({ range: [parseNumber(typed), high] })}
      />
      <CheckedField
        numeric
        name={words.high}
        label={words.high}
        value={String(high)}
        check={checkEnd((end) => end >= number)}
        onCommit={(typed) => set({ range: [low, parseNumber(typed)] })}
      />
      <CheckedField
        name={words.note}
        label={words.note}
        value={note}
        placeholder={words.notePlaceholder}
        most={VALUE_NOTE_LIMIT}
        check={() => undefined}
        onCommit={(typed) => set({ note: typed })}
      />
    </div>
  )
}
