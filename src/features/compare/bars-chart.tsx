import { amountOn, type Footing } from '../../core/compare/footing'
import type { MetricId } from '../../core/metrics/registry'
import { footedUnit } from '../../i18n/describe-attribution'
import { formatAmount } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { fitText } from '../../ui/fit-text'
import { niceTicks } from '../../ui/ticks'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import type { ComparedSystem } from './compared-systems'
import { useWords } from './use-words'

interface BarsChartProps {
  readonly systems: readonly ComparedSystem[]
  readonly base: ComparedSystem
  readonly metric: MetricId
  readonly footing: Footing
}

const ROW = 30
const AXIS = 26

/** One figure of every compared system, each with its range. */
export function BarsChart({ systems, base, metric, footing }: BarsChartProps) {
  const text = useText()
  const words = useWords()
  const language = useLanguage()
  const [box, { w: width }] = useSize<HTMLElement>()
  const say = (value: number) => formatAmount(value, footedUnit(metric, footing), language)
  const bars = systems.map((system) => {
    const amount = amountOn(system.evaluation, metric, footing, base.evaluation)
    const { unknown } = system.evaluation.metrics[metric]
    const reason = unknown ? text.terms.unknown[unknown] : words.divides
    return { system, amount, value: amount ? say(amount.value) : '—', reason }
  })
  const [label, value] = width < 520 ? [112, 76] : [220, 110]
  const ends = bars.flatMap(({ amount }) => (amount ? [amount.value, amount.high] : []))
  const ticks = niceTicks(0, Math.max(...ends, Number.MIN_VALUE), width < 520 ? 3 : 6)
  const most = ticks.at(-1) || 1
  const x = (at: number) => label + (at / most) * Math.max(80, width - label - value)
  const height = bars.length * ROW + AXIS
  const name = words.charts.barsLabel(text.metrics[metric].name)
  return (
    <figure ref={box} className={css.figure}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${name}: ${bars.map((bar) => `${bar.system.name} ${bar.value}`).join(', ')}`}
          className={css.chart}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
              <text className={css.tick} x={x(tick)} y={height - 8} textAnchor="middle">
                {say(tick)}
              </text>
            </g>
          ))}
          {bars.map(({ system, amount, value: told, reason }, i) => {
            const y = i * ROW
            return (
              <g key={system.id}>
                <title>{amount ? `${system.name} ${told}` : `${system.name}: ${reason}`}</title>
                <text
                  className={system === base ? css.strong : css.label}
                  x={label - 8}
                  y={y + 19}
                  textAnchor="end"
                >
                  {fitText(system.name, label - 12)}
                </text>
                {amount && (
                  <rect
                    x={x(0)}
                    y={y + 7}
                    width={Math.max(1, x(amount.value) - x(0))}
                    height={ROW - 14}
                    style={{ fill: system === base ? 'var(--line-control)' : 'var(--accent-line)' }}
                  />
                )}
                {amount && amount.high > amount.low && (
                  <path
                    className={css.whisker}
                    d={`M${x(amount.low)} ${y + 11}v8m0 -4H${x(amount.high)}m0 -4v8`}
                  />
                )}
                <text className={css.value} x={width - 4} y={y + 19} textAnchor="end">
                  {told}
                </text>
              </g>
            )
          })}
          <line className={css.zero} x1={x(0)} x2={x(0)} y1={0} y2={height - AXIS} />
        </svg>
      )}
    </figure>
  )
}
