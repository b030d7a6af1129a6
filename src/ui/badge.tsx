import type { CSSProperties, ReactNode } from 'react'
import css from './badge.module.css'

interface BadgeProps {
  /** A colour token without its dashes, e.g. `grade-report`. The word inside says the same: colour is never alone. */
  readonly tone: string
  readonly children: ReactNode
  readonly title?: string
}

export function Badge({ tone, children, title }: BadgeProps) {
  return (
    <span className={css.badge} style={{ '--tone': `var(--${tone})` } as CSSProperties} title={title}>
      {children}
    </span>
  )
}

interface SwatchProps {
  readonly tone: string
}

/** A colour key beside a word. */
export function Swatch({ tone }: SwatchProps) {
  return (
    <span className={css.swatch} style={{ '--tone': `var(--${tone})` } as CSSProperties} aria-hidden="true" />
  )
}
