import { type ReactNode, useEffect, useId, useState } from 'react'
import css from './field.module.css'

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
    <div className={css.row}>
      <label className={css.label} htmlFor={id} title={hint}>
        {label}
      </label>
      <select id={id} className={css.input} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

interface NumberFieldProps {
  readonly label: ReactNode
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly unit?: string
  readonly onChange: (value: number) => void
  readonly hint?: string
}

/** Takes effect on Enter, on leaving the field and on each step; a value out of bounds is brought to the nearest bound. */
export function NumberField({ label, value, min, max, step = 1, unit, onChange, hint }: NumberFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(String(value))
  useEffect(() => setDraft(String(value)), [value])

  const commit = (text: string) => {
    const typed = Number(text)
    if (text.trim() === '' || !Number.isFinite(typed)) return setDraft(String(value))
    const bounded = Math.min(max, Math.max(min, Number.isInteger(step) ? Math.round(typed) : typed))
    setDraft(String(bounded))
    if (bounded !== value) onChange(bounded)
  }

  return (
    <div className={css.row}>
      <label className={css.label} htmlFor={id} title={hint}>
        {label}
      </label>
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
            if (!kind) commit(event.target.value)
          }}
          onBlur={(event) => commit(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value)
          }}
        />
        {unit && <span className={css.unit}>{unit}</span>}
      </span>
    </div>
  )
}

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <input
      className={css.search}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && value !== '') {
          event.stopPropagation()
          onChange('')
        }
      }}
    />
  )
}
