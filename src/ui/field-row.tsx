import type { ReactNode } from 'react'
import css from './field.module.css'

interface FieldRowProps {
  /** A label element, tied to the control. */
  readonly label: ReactNode
  readonly hint?: string | undefined
  /** Beside the label: a way to its explanation. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Label left, control right. */
export function FieldRow({ label, hint, aside, children }: FieldRowProps) {
  return (
    <div className={css.row}>
      <span className={css.label} title={hint}>
        {label}
        {aside}
      </span>
      {children}
    </div>
  )
}
