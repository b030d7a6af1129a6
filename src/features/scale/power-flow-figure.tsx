import { buildPowerFlow, type FlowId } from '../../core/facility/power-flow'
import { formatAmount, formatPercent } from '../../i18n/format'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { bandPath, FLOW, layoutFlow } from './layout-flow'
import css from './scale-view.module.css'

const TONES: Readonly<Partial<Record<FlowId, string>>> = {
  grid: 'var(--text-muted)',
  system: 'var(--accent)',
  supply: 'var(--cat-power-shelf)',
  cooling: 'var(--cat-cdu)',
  conversion: 'var(--cat-converter)',
  rest: 'var(--cat-mechanical)',
}

/** The way of the power from the grid to the parts: bands to scale, and where there is no room for them a list of bars. */
export function PowerFlowFigure() {
  const messages = useViewText()
  const text = messages.scale
  const language = useLanguage()
  const bars = layoutFlow(buildPowerFlow(useEvaluation()))
  const [grid] = bars
  if (!grid) return null
  const nameOf = (id: FlowId) =>
    (text.flow as Readonly<Partial<Record<FlowId, string>>>)[id] ??
    (messages.terms.categories as Readonly<Partial<Record<FlowId, string>>>)[id] ??
    id
  const tone = (id: FlowId) => TONES[id] ?? `var(--cat-${id})`
  const said = bars.map(({ id, kw }) => `${nameOf(id)} ${formatAmount(kw, 'kW', language)}`).join(', ')
  return (
    <section className={css.flow} aria-label={text.flowTitle}>
      <svg
        role="img"
        aria-label={said}
        viewBox={`0 -6 ${FLOW.width} ${FLOW.height + 24}`}
        className={css.flowDrawing}
      >
        {bars.map((bar) => (
          <g key={bar.id}>
            <path d={bandPath(bar)} fill={tone(bar.id)} opacity={0.22} />
            <rect
              x={bar.x}
              y={bar.y}
              width={FLOW.bar}
              height={Math.max(bar.height, 1)}
              fill={tone(bar.id)}
              rx={1.5}
            />
            <text x={bar.x + FLOW.bar + 8} y={bar.y + Math.max(bar.height / 2, 6)} className={css.flowLabel}>
              <tspan className={css.flowName}>{nameOf(bar.id)}</tspan>
              <tspan dx={8}>{formatAmount(bar.kw, 'kW', language)}</tspan>
              <tspan dx={8} className={css.flowShare}>
                {bar === grid ? '' : formatPercent(bar.kw / grid.kw, language)}
              </tspan>
            </text>
          </g>
        ))}
      </svg>
      <ul className={css.flowList}>
        {bars.map((bar) => (
          <li key={bar.id} className={css.flowRow} data-below={bar.from !== undefined || undefined}>
            <span className={css.flowName}>{nameOf(bar.id)}</span>
            <span className={css.flowKw}>
              {formatAmount(bar.kw, 'kW', language)}
              {bar !== grid && (
                <span className={css.flowShare}> {formatPercent(bar.kw / grid.kw, language)}</span>
              )}
            </span>
            <span
              className={css.flowBar}
              style={{ width: `${(bar.kw / grid.kw) * 100}%`, background: tone(bar.id) }}
              aria-hidden="true"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
