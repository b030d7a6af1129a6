import type { Attribution } from '../../core/compare/attribute'
import { describeAttribution, footedUnit, formatDifference, groupName } from '../../i18n/describe-attribution'
import { formatAmount } from '../../i18n/format'
import { useLanguage, useText } from '../../state/preferences-store'
import { fitText } from '../../ui/fit-text'
import { niceTicks } from '../../ui/ticks'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import { groupTone } from './group-tone'
import { useWords } from './use-words'

interface WaterfallChartProps {
  readonly attribution: Attribution
  readonly from: string
  readonly to: string
}

interface Step {
  readonly key: string
  readonly label: string
  readonly tone: string
  readonly from: number
  readonly to: number
  readonly value: string
  readonly total: boolean
  /** Ends of the range of a total. */
  readonly range?: readonly [number, number]
}

/** Categories drawn by themselves; past these the steps are too small to see. */
const MOST_STEPS = 11
const ROW = 26
const AXIS = 26

/** From one design to the other, a step a category. */
export function WaterfallChart({ attribution, from, to }: WaterfallChartProps) {
  const text = useText()
  const words = useWords()
  const language = useLanguage()
  const [box, { w: width }] = useSize<HTMLElement>()
  const { metric, footing, difference } = attribution
  const steps = useSteps(attribution, from, to)
  const [label, value] = width < 520 ? [104, 72] : [200, 104]
  const inner = Math.max(80, width - label - value)
  const ends = steps.flatMap((step) => [step.from, step.to, ...(step.range ?? [])])
  const ticks = niceTicks(Math.min(0, ...ends), Math.max(...ends), width < 520 ? 3 : 6)
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (at: number) => label + ((at - least) / (most - least || 1)) * inner
  const height = steps.length * ROW + AXIS
  const unit = footedUnit(metric, footing)
  return (
    <figure ref={box} className={css.figure}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${words.difference.waterfall({ metric: text.metrics[metric].name, from, to })}. ${describeAttribution(attribution, language)}`}
          className={css.chart}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
              <text className={css.tick} x={x(tick)} y={height - 8} textAnchor="middle">
                {formatAmount(tick, unit, language)}
              </text>
            </g>
          ))}
          {steps.map((step, i) => {
            const y = i * ROW
            const [left, right] = [Math.min(step.from, step.to), Math.max(step.from, step.to)]
            return (
              <g key={step.key}>
                <title>{`${step.label} ${step.value}`}</title>
                <text
                  className={step.total ? css.strong : css.label}
                  x={label - 8}
                  y={y + 17}
                  textAnchor="end"
                >
                  {fitText(step.label, label - 12)}
                </text>
                <rect
                  x={x(left)}
                  y={y + 5}
                  width={Math.max(1, x(right) - x(left))}
                  height={ROW - 10}
                  style={{ fill: `var(--${step.tone})` }}
                />
                {step.range && (
                  <path
                    className={css.whisker}
                    d={`M${x(step.range[0])} ${y + 8}v${ROW - 16}m0 ${-(ROW - 16) / 2}H${x(step.range[1])}m0 ${-(ROW - 16) / 2}v${ROW - 16}`}
                  />
                )}
                {i + 1 < steps.length && (
                  <line
                    className={css.join}
                    x1={x(step.to)}
                    x2={x(step.to)}
                    y1={y + ROW - 5}
                    y2={y + ROW + 5}
                  />
                )}
                <text
                  className={step.total ? css.strong : css.value}
                  x={width - 4}
                  y={y + 17}
                  textAnchor="end"
                >
                  {step.value}
                </text>
              </g>
            )
          })}
          {difference.value === 0 ? null : (
            <line className={css.zero} x1={x(0)} x2={x(0)} y1={0} y2={height - AXIS} />
          )}
        </svg>
      )}
    </figure>
  )
}

function useSteps(attribution: Attribution, from: string, to: string): Step[] {
  const words = useWords()
  const language = useLanguage()
  const { metric, footing, groups } = attribution
  const unit = footedUnit(metric, footing)
  const total = (key: string, label: string, amount: Attribution['from']): Step => ({
    key,
    label,
    tone: 'metal-4',
    from: 0,
    to: amount.value,
    value: formatAmount(amount, unit, language),
    total: true,
    ...(amount.low !== amount.high && { range: [amount.low, amount.high] as const }),
  })
  const shown = groups.length > MOST_STEPS ? groups.slice(0, MOST_STEPS - 1) : groups
  const rest = groups.slice(shown.length)
  let at = attribution.from.value
  const steps = shown.map(({ group, difference }): Step => {
    const before = at
    at += difference.value
    return {
      key: group,
      label: groupName(group, language),
      tone: groupTone(group),
      from: before,
      to: at,
      value: formatDifference(difference.value, metric, footing, language),
      total: false,
    }
  })
  if (rest.length > 0) {
    const moved = rest.reduce((sum, group) => sum + group.difference.value, 0)
    steps.push({
      key: 'rest',
      label: words.difference.otherGroups(rest.length),
      tone: 'line-control',
      from: at,
      to: at + moved,
      value: formatDifference(moved, metric, footing, language),
      total: false,
    })
  }
  return [total('from', from, attribution.from), ...steps, total('to', to, attribution.to)]
}
