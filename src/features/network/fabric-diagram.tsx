import { Fragment } from 'react'
import { factNumber } from '../../core/catalogue/resolve'
import type { PlannedFabric } from '../../core/links/link-plan'
import { formatWhole } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { useEvaluation } from '../../state/evaluation'
import { partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import css from './fabric-diagram.module.css'
import { type FabricTier, layOutFabric } from './lay-out-fabric'

interface FabricDiagramProps {
  readonly network: PlannedFabric
}

/** A planned fat tree from the top down: its switches side by side, and how they are joined. */
export function FabricDiagram({ network }: FabricDiagramProps) {
  const text = useViewText().network
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const { built, plan, rails } = network
  if (!plan) return null
  const spine = catalogue.parts.get(built.spine)
  const leavesOfPod = ((spine && factNumber(spine, 'radix')) ?? 2) / 2
  const { tiers, between } = layOutFabric(plan, rails, leavesOfPod)
  const whole = (n: number) => formatWhole(n, language)
  const names: Readonly<Record<FabricTier, string>> = {
    core: text.core,
    spine: text.spine,
    leaf: text.leaf,
    endpoint: text.endpoints,
  }
  return (
    <ol className={css.fabric} aria-label={text.diagram(localise(built.name, language))}>
      {tiers.map(({ tier, pieces, drawn }, i) => {
        const below = between[i]
        return (
          <Fragment key={tier}>
            <li className={css.tier}>
              <span className={css.label}>
                <span className={css.name}>
                  {names[tier]} <strong className={css.count}>{whole(pieces)}</strong>
                </span>
                <span className={css.part}>
                  {partName(catalogue, built[tier], language)}
                  {drawn < pieces && ` · ${text.drawn(whole(drawn))}`}
                </span>
              </span>
              <span className={css.pieces} data-tier={tier} aria-hidden="true">
                {Array.from({ length: drawn }, (_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a tier are alike
                  <span key={at} className={css.piece} />
                ))}
              </span>
            </li>
            {below && (
              <li className={css.links}>
                <span className={css.label}>{text.linksBetween(whole(below.links))}</span>
                <svg
                  className={css.lines}
                  viewBox="0 0 100 40"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  data-dense={below.lines.length > 120 || undefined}
                >
                  <path d={pathOf(below.lines, drawn, tiers[i + 1]?.drawn ?? 1)} />
                </svg>
              </li>
            )}
          </Fragment>
        )
      })}
    </ol>
  )
}

/** All lines as one path; pieces of a tier share its width evenly. */
function pathOf(lines: readonly (readonly [number, number])[], upper: number, lower: number): string {
  const x = (at: number, pieces: number) => (((at + 0.5) / pieces) * 100).toFixed(2)
  return lines.map(([u, l]) => `M${x(u, upper)} 0L${x(l, lower)} 40`).join('')
}
