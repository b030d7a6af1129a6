import type { ReactNode } from 'react'
import { evaluationBefore } from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { HEADLINE } from '../../state/headline'
import { useText } from '../../state/preferences-store'
import { Icon } from '../../ui/icon'
import { TotalTile } from './total-tile'
import css from './totals-strip.module.css'

interface TotalsStripProps {
  /** Stands before the figures: the findings button. */
  readonly lead?: ReactNode
  readonly onShowAll: () => void
}

/** The headline figures of the design on the table, each with what the latest edit did to it. */
export function TotalsStrip({ lead, onShowAll }: TotalsStripProps) {
  const text = useText()
  const { metrics } = useEvaluation()
  const before = evaluationBefore(useDesign((state) => state.lastChange))
  return (
    <section className={css.strip} aria-label={text.shell.totals.label}>
      {lead}
      <ul className={css.tiles}>
        {HEADLINE.map((id) => (
          <li key={id} className={css.cell}>
            <TotalTile id={id} metric={metrics[id]} before={before?.metrics[id]} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={css.all}
        onClick={onShowAll}
        aria-label={text.shell.totals.more}
        title={text.shell.totals.more}
      >
        <Icon name="chevronRight" size={14} />
      </button>
    </section>
  )
}
