import { formatWhole } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { useSelection } from '../../state/selection-store'
import { Swatch } from '../../ui/badge'
import css from './plan-legend.module.css'
import type { PlanCount } from './plan-shapes'

interface PlanLegendProps {
  readonly counts: readonly PlanCount[]
  readonly text: Messages
  readonly language: Language
}

/** Key to the plan and its equal for keyboard and screen reader: each part with its pieces, to choose. */
export function PlanLegend({ counts, text, language }: PlanLegendProps) {
  const chosen = useSelection((state) => state.part)
  const near = useSelection((state) => state.hoverPart)
  return (
    <ul className={css.legend} aria-label={text.elevation.contents}>
      {counts.map(({ part, pieces }) => (
        <li key={part.id}>
          <button
            type="button"
            className={css.entry}
            aria-pressed={chosen === part.id}
            data-near={near === part.id || undefined}
            title={`${part.name[language]} · ${text.terms.categories[part.category]}`}
            onClick={() => useSelection.getState().selectPart(chosen === part.id ? undefined : part.id)}
            onPointerEnter={() => useSelection.getState().hover(part.id)}
            onPointerLeave={() => useSelection.getState().hover(undefined)}
            onFocus={() => useSelection.getState().hover(part.id)}
            onBlur={() => useSelection.getState().hover(undefined)}
          >
            <Swatch tone={`cat-${part.category}`} />
            <span className={css.name}>{part.name[language]}</span>
            <span className={css.count}> {text.elevation.times(formatWhole(pieces, language))}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
