import type { ReactNode } from 'react'
import css from './section.module.css'

interface SectionProps {
  readonly title: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly folded?: boolean
  /** Told when the user folds or unfolds it; without, it opens as told and remembers nothing. */
  readonly onFold?: (folded: boolean) => void
  readonly foldable?: boolean
}

/** A titled block of a panel, set off by a hairline. */
export function Section({ title, aside, children, folded = false, onFold, foldable = false }: SectionProps) {
  if (foldable) {
    return (
      <details
        className={css.section}
        open={!folded}
        onToggle={({ currentTarget }) => onFold?.(!currentTarget.open)}
      >
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
