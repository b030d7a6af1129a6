import type { DesignLink } from '../../core/design/schema'
import { formatWhole } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { useEvaluation } from '../../state/evaluation'
import { partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import css from './network-view.module.css'
import type { LinkFigures } from './summarise-link'

interface TierDiagramProps {
  readonly link: DesignLink
  readonly figures: LinkFigures
}

interface Tier {
  readonly name: string
  readonly pieces: number
  readonly part: string
  /** Links to the tier above. */
  readonly links: number
}

/** The tiers from the endpoints up, with how many links stand between two. */
export function TierDiagram({ link, figures }: TierDiagramProps) {
  const text = useViewText().network
  const language = useLanguage()
  const { catalogue, directs } = useEvaluation()
  const tiers = tiersOf()
  return (
    <ol className={css.tiers} aria-label={text.diagram(localise(link.name, language))}>
      {tiers.map((tier) => (
        <li key={tier.name} className={css.tier}>
          <span className={css.tierBox}>
            <span className={css.tierName}>{tier.name}</span>
            <span className={css.tierCount}>{formatWhole(tier.pieces, language)}</span>
            <span className={css.tierPart}>{partName(catalogue, tier.part, language)}</span>
          </span>
          {tier.links > 0 && (
            <span className={css.tierLinks}>{text.linksBetween(formatWhole(tier.links, language))}</span>
          )}
        </li>
      ))}
    </ol>
  )

  function tiersOf(): Tier[] {
    const hosts = { name: text.endpoints, pieces: figures.endpoints, part: link.endpoint }
    if (link.plane === 'scale-up') {
      return [
        { ...hosts, links: figures.links },
        { name: text.switches, pieces: figures.switchChips, part: link.switch, links: 0 },
      ]
    }
    if (link.plane === 'direct') {
      // Links stay among the endpoints, all but those that pass a circuit switch.
      const through = link.stages.findIndex((stage) => stage.circuitSwitch)
      const part = link.stages[through]?.circuitSwitch
      if (!part) return [{ ...hosts, links: 0 }]
      const planned = directs.find((direct) => direct.link === link.id)?.stages[through]
      const circuit = { name: text.circuitSwitches, pieces: figures.circuitSwitches, part, links: 0 }
      return [{ ...hosts, links: planned?.links ?? 0 }, circuit]
    }
    return [{ ...hosts, links: 0 }]
  }
}
