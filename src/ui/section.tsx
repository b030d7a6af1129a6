import type { ReactNode } from 'react'
import css from './section.module.css'

interface SectionProps {
  readonly title: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
  /** Folded sections remember nothing: they open as told. */
  readonly folded?: boolean
  readonly foldable?: boolean
}

/** A titled block of a panel, set off by a hairline. */
export function Section({ title, aside, children, folded = false, foldable = false }: SectionProps) {
  if (foldable) {
    return (
      <details className={css.section} open={!folded}>
        <summary className={css.summary}>
          <h3 className={css.title}>{title}</h3>
          {aside}
        </summary>
        {children}
      </details>
    )
  }
  return (
    <section className={css.section}>
      <div className={css.head}>
        <h3 className={css.title}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  )
}
