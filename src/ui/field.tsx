import { type ReactNode, useEffect, useId, useState } from 'react'
import css from './field.module.css'
import { FieldRow } from './field-row'

interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
  readonly hint?: string
}

/** The browser's own list: it is at home on a phone and costs nothing to load. */
export function SelectField({ label, value, choices, onChange, hint }: SelectFieldProps) {
  const id = useId()
  return (
    <FieldRow label={<label htmlFor={id}>{label}</label>} hint={hint}>
      <select
        id={id}
        className={css.input}
        title={choices.find((choice) => choice.value === value)?.label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldRow>
  )
}

export interface NumberFieldProps {
  readonly label: ReactNode
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly unit?: string
  readonly onChange: (value: number) => void
  readonly hint?: string | undefined
  /** Beside the label. */
  readonly aside?: ReactNode
  /** The number that is being typed, brought within bounds; undefined while there is none. */
  readonly onDraft?: ((value: number | undefined) => void) | undefined
}

/** Takes effect on Enter, on leaving the field and on each step; a value out of bounds is brought to the nearest bound. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, unit, onChange, hint, aside, onDraft } = props
  const id = useId()
  const [draft, setDraft] = useState(String(value))
  useEffect(() => setDraft(String(value)), [value])

  const read = (text: string): number | undefined => {
    const typed = Number(text)
    if (text.trim() === '' || !Number.isFinite(typed)) return undefined
    return Math.min(max, Math.max(min, Number.isInteger(step) ? Math.round(typed) : typed))
  }
  const commit = (text: string) => {
    const bounded = read(text)
    setDraft(String(bounded ?? value))
    onDraft?.(undefined)
    if (bounded !== undefined && bounded !== value) onChange(bounded)
  }

  return (
    <FieldRow label={<label htmlFor={id}>{label}</label>} hint={hint} aside={aside}>
      <span className={css.withUnit}>
        <input
          id={id}
          className={css.input}
          type="number"
          inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
          min={min}
          max={max}
          step={step}
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value)
            // Arrows and the spinner change the value without a keystroke that ends it.
            const kind = (event.nativeEvent as InputEvent).inputType
            if (kind) onDraft?.(read(event.target.value))
            else commit(event.target.value)
          }}
          onBlur={(event) => commit(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value)
            if (event.key === 'Escape' && draft !== String(value)) {
              event.stopPropagation()
              setDraft(String(value))
              onDraft?.(undefined)
            }
          }}
        />
        {unit && <span className={css.unit}>{unit}</span>}
      </span>
    </FieldRow>
  )
}

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: () => void
  readonly hint?: string
  readonly id?: string
}

export function SearchField({ label, value, onChange, onEnter, hint, id }: SearchFieldProps) {
  return (
    <input
      className={css.search}
      id={id}
      type="search"
      aria-label={label}
      title={hint}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation()
          onChange('')
        }
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
      }}
    />
  )
}
