import { type ReactNode, useEffect, useId, useState } from 'react'
import css from './checked-field.module.css'
import { classNames } from './class-names'
import field from './field.module.css'

interface CheckedFieldProps {
  /** Said by a screen reader; shown where `label` is. */
  readonly name: string
  readonly label?: ReactNode
  readonly value: string
  readonly unit?: string
  /** Why a text cannot be taken; undefined where it can. Asked with every keystroke. */
  readonly check: (text: string) => string | undefined
  /** The text has passed the check and differs from the value. */
  readonly onCommit: (text: string) => void
  readonly numeric?: boolean
  readonly placeholder?: string
  readonly describedBy?: string | undefined
  readonly most?: number
}

/**
 * A field that tells while one types whether it can take the text. It takes effect on Enter and on leaving the field;
 * what cannot be taken stays, with the reason, until it is put right or Escape gives the former text back.
 */
export function CheckedField(props: CheckedFieldProps) {
  const { name, label, value, unit, check, onCommit, numeric, placeholder, describedBy, most } = props
  const id = useId()
  const problemId = useId()
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const problem = draft === value ? undefined : check(draft)
  const commit = () => {
    if (draft !== value && problem === undefined) onCommit(draft)
  }
  return (
    <div className={css.field}>
      {label !== undefined && (
        <label className={css.label} htmlFor={id}>
          {label}
        </label>
      )}
      <span className={css.control}>
        <input
          id={id}
          className={classNames(field.input, css.input)}
          type="text"
          inputMode={numeric ? 'decimal' : 'text'}
          autoComplete="off"
          data-numeric={numeric || undefined}
          aria-label={label === undefined ? name : undefined}
          aria-invalid={problem !== undefined}
          aria-describedby={[problem === undefined ? '' : problemId, describedBy ?? '']
            .filter(Boolean)
            .join(' ')}
          value={draft}
          placeholder={placeholder}
          maxLength={most}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              commit()
            }
            if (event.key === 'Escape' && draft !== value) {
              event.stopPropagation()
              setDraft(value)
            }
          }}
        />
        {unit !== undefined && <span className={css.unit}>{unit}</span>}
      </span>
      {problem !== undefined && (
        <p id={problemId} className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
