import { useEffect, useId, useState } from 'react'
import css from './field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly placeholder?: string
  readonly most?: number
}

/** Takes effect on Enter and on leaving the field; Escape gives the former text back. */
export function TextField({ label, value, onChange, hint, placeholder, most }: TextFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const commit = () => {
    if (draft !== value) onChange(draft)
  }
  return (
    <div className={css.row}>
      <label className={css.label} htmlFor={id} title={hint}>
        {label}
      </label>
      <input
        id={id}
        className={css.input}
        type="text"
        value={draft}
        placeholder={placeholder}
        maxLength={most}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && draft !== value) {
            event.stopPropagation()
            setDraft(value)
          }
        }}
      />
    </div>
  )
}
