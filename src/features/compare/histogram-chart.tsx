import type { MonteCarlo } from '../../core/compare/monte-carlo'
import { niceTicks } from '../../ui/ticks'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import { useWords } from './use-words'

interface HistogramChartProps {
  readonly label: string
  readonly drawn: MonteCarlo
  readonly say: (value: number) => string
}

const HEIGHT = 190
const HEAD = 22
const AXIS = 24
const SIDE = 30

/** How often the figure came out where, with the stated one and the percentiles marked. */
export function HistogramChart({ label, drawn, say }: HistogramChartProps) {
  const words = useWords().doubt
  const [box, { w: width }] = useSize<HTMLElement>()
  const { bins, percentiles, stated, least, most } = drawn
  const ticks = niceTicks(Math.min(least, stated), Math.max(most, stated), width < 420 ? 3 : 5)
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (at: number) => SIDE + ((at - low) / (high - low || 1)) * Math.max(40, width - 2 * SIDE)
  const fullest = Math.max(...bins.map(({ draws }) => draws))
  const room = HEIGHT - HEAD - AXIS
  const floor = HEIGHT - AXIS
  return (
    <figure ref={box} className={css.figure}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${label}. ${words.spread({ low: say(percentiles[5]), high: say(percentiles[95]), mid: say(percentiles[50]) })}`}
          className={css.chart}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          width={width}
          height={HEIGHT}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={x(tick)} x2={x(tick)} y1={HEAD} y2={floor} />
              <text className={css.tick} x={x(tick)} y={HEIGHT - 8} textAnchor="middle">
                {say(tick)}
              </text>
            </g>
          ))}
          {bins.map(({ from, to, draws }) => {
            const tall = (draws / fullest) * room
            return (
              <rect
                key={from}
                className={css.columns}
                x={x(from)}
                y={floor - tall}
                width={Math.max(1, x(to) - x(from) - 1)}
                height={tall}
              />
            )
          })}
          {([5, 50, 95] as const).map((share) => (
            <g key={share}>
              <line
                className={css.dash}
                x1={x(percentiles[share])}
                x2={x(percentiles[share])}
                y1={HEAD}
                y2={floor}
              />
              <text className={css.tick} x={x(percentiles[share])} y={HEAD - 8} textAnchor="middle">
                {words.percentile(share)}
              </text>
            </g>
          ))}
          <line className={css.mark} x1={x(stated)} x2={x(stated)} y1={HEAD} y2={floor}>
            <title>{`${words.statedLine} ${say(stated)}`}</title>
          </line>
          {low < 0 && high > 0 && <line className={css.zero} x1={x(0)} x2={x(0)} y1={HEAD} y2={floor} />}
        </svg>
      )}
    </figure>
  )
}
