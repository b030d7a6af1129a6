import type { CSSProperties } from 'react'
import css from './bar.module.css'

interface BarProps {
  /** 0 to 1. */
  readonly share: number
  readonly tone?: string
}

/** A share drawn; the number stands beside it, so it is ornament to a screen reader. */
export function Bar({ share, tone = 'accent' }: BarProps) {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`
  return (
    <span className={css.track} aria-hidden="true">
      <span className={css.fill} style={{ width, '--tone': `var(--${tone})` } as CSSProperties} />
    </span>
  )
}
