import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'
import css from './full-view.module.css'

interface FullViewProps {
  readonly title: string
  /** What the view shows, in a line. */
  readonly lead: ReactNode
  /** Beside the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly className?: string | undefined
}

/** A view that fills the page: its title and tools above, and below it whatever scrolls. */
export function FullView({ title, lead, actions, children, className }: FullViewProps) {
  const id = useId()
  return (
    <section className={classNames(css.view, className)} aria-labelledby={id}>
      <header className={css.head}>
        <div className={css.heading}>
          <h1 id={id}>{title}</h1>
          <p className={css.lead}>{lead}</p>
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
