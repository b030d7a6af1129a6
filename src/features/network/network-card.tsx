import type { DesignLink } from '../../core/design/schema'
import type { FabricPlan } from '../../core/links/fabric'
import { describeFinding } from '../../i18n/describe-finding'
import { formatAmount, formatWhole, withRemark } from '../../i18n/format'
import { localise } from '../../i18n/language'
import type { ViewMessages } from '../../i18n/view-messages'
import { useEvaluation } from '../../state/evaluation'
import { partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { Swatch } from '../../ui/badge'
import { Icon } from '../../ui/icon'
import { FabricDiagram } from './fabric-diagram'
import css from './network-view.module.css'
import { summariseLink } from './summarise-link'
import { TierDiagram } from './tier-diagram'

interface NetworkCardProps {
  readonly link: DesignLink
}

export function NetworkCard({ link }: NetworkCardProps) {
  const text = useViewText().network
  const language = useLanguage()
  const evaluation = useEvaluation()
  const { catalogue, networks, directs, findings } = evaluation
  const figures = summariseLink(evaluation, link)
  const network = networks.find((planned) => planned.link === link.id)
  const plan = network?.plan
  const refused = findings.find(
    ({ code, where }) => code === 'links.fabric-refused' && where.link === link.id,
  )
  const whole = (n: number) => formatWhole(n, language)
  const rows: [string, string][] = [
    [
      text.links,
      whole(plan ? plan.links.hostLeaf + plan.links.leafSpine + plan.links.spineCore : figures.links),
    ],
  ]
  for (const { medium, links } of directs.find((direct) => direct.link === link.id)?.stages ?? [])
    rows.push([text.linksOver(text.media[medium]), whole(links)])
  if (figures.cables > 0) rows.push([text.cables, whole(figures.cables)])
  if (figures.transceivers > 0) {
    const all = whole(figures.transceivers)
    const ends =
      plan &&
      text.transceiverEnds({ host: whole(plan.hostTransceivers), switch: whole(plan.switchTransceivers) })
    rows.push([text.transceivers, ends ? withRemark(all, ends, language) : all])
  }
  for (const { part, pieces } of figures.modules)
    rows.push([partName(catalogue, part, language), whole(pieces)])
  if (figures.opticsKw) rows.push([text.opticsPower, formatAmount(figures.opticsKw, 'kW', language)])
  if (figures.switchesKw) rows.push([text.power, formatAmount(figures.switchesKw, 'kW', language)])
  if (figures.opticsUsd) rows.push([text.opticsPrice, formatAmount(figures.opticsUsd, 'US$', language)])
  return (
    <article className={css.card} aria-label={localise(link.name, language)}>
      <h3 className={css.name}>
        <Swatch tone={link.plane === 'scale-out' ? 'cat-network-switch' : 'cat-switch-chip'} />
        {localise(link.name, language)}
        <span className={css.kind}>{describeKind(link, plan, text)}</span>
      </h3>
      {refused && (
        <p className={css.refused}>
          <Icon name="error" />
          <span>{describeFinding(refused, catalogue, language).detail}</span>
        </p>
      )}
      {network?.plan ? <FabricDiagram network={network} /> : <TierDiagram link={link} figures={figures} />}
      <dl className={css.rows}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** What kind of network it is: its medium, its shape or its tiers. */
function describeKind(link: DesignLink, plan: FabricPlan | undefined, text: ViewMessages['network']) {
  switch (link.plane) {
    case 'scale-up':
      return text.media[link.medium]
    case 'direct':
      return text.topologies[link.topology](link.shape.join(' × '))
    case 'scale-out':
      return plan && text.tiers(plan.tiers)
  }
}
