import { fitText } from '../../ui/fit-text'
import { niceTicks } from '../../ui/ticks'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import { useWords } from './use-words'

export interface TornadoRow {
  readonly key: string
  readonly name: string
  /** Of the parameter. */
  readonly range: string
  /** Of the figure; undefined where it cannot be known then. */
  readonly atLow: number | undefined
  readonly atHigh: number | undefined
}

interface TornadoChartProps {
  readonly label: string
  readonly rows: readonly TornadoRow[]
  readonly stated: number
  readonly say: (value: number) => string
}

/** The name stands above its bar: names are long, and bars want the width. */
const ROW = 38
const BAR = 12
const HEAD = 22
const AXIS = 24
const SIDE = 30

/** Bars about the stated figure, the widest on top. */
export function TornadoChart({ label, rows, stated, say }: TornadoChartProps) {
  const words = useWords().doubt
  const [box, { w: width }] = useSize<HTMLElement>()
  const ends = rows.flatMap(({ atLow = stated, atHigh = stated }) => [atLow, atHigh])
  const ticks = niceTicks(Math.min(stated, ...ends), Math.max(stated, ...ends), width < 420 ? 3 : 5)
  const [least, most] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const x = (at: number) => SIDE + ((at - least) / (most - least || 1)) * Math.max(40, width - 2 * SIDE)
  const height = HEAD + rows.length * ROW + AXIS
  const told = rows.slice(0, 3).map(({ name, atLow, atHigh }) => {
    const [low, high] = [atLow ?? stated, atHigh ?? stated].map(say)
    return `${name}: ${low} – ${high}`
  })
  const half = (end: number | undefined, y: number, tone: string | undefined) =>
    end === undefined || end === stated ? null : (
      <rect
        className={tone}
        x={Math.min(x(stated), x(end))}
        y={y}
        width={Math.max(1, Math.abs(x(end) - x(stated)))}
        height={BAR}
      />
    )
  return (
    <figure ref={box} className={css.figure}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${label}. ${told.join('; ')}`}
          className={css.chart}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <rect className={css.low} x={0} y={4} width={10} height={10} />
          <text className={css.value} x={15} y={13}>
            {words.lowEnd}
          </text>
          <rect className={css.high} x={width / 3} y={4} width={10} height={10} />
          <text className={css.value} x={width / 3 + 15} y={13}>
            {words.highEnd}
          </text>
          <text className={css.value} x={width} y={13} textAnchor="end">
            {`${words.statedLine} ${say(stated)}`}
          </text>
          {ticks.map((tick) => (
            <g key={tick}>
              <line className={css.grid} x1={x(tick)} x2={x(tick)} y1={HEAD} y2={height - AXIS} />
              <text className={css.tick} x={x(tick)} y={height - 8} textAnchor="middle">
                {say(tick)}
              </text>
            </g>
          ))}
          <line className={css.mark} x1={x(stated)} x2={x(stated)} y1={HEAD} y2={height - AXIS} />
          {rows.map(({ key, name, range, atLow, atHigh }, i) => {
            const y = HEAD + i * ROW
            return (
              <g key={key}>
                <title>{`${name}, ${range}: ${say(atLow ?? stated)} – ${say(atHigh ?? stated)}`}</title>
                <text className={`${css.label} ${css.halo}`} x={0} y={y + 15}>
                  {fitText(name, width - 150)}
                </text>
                <text className={`${css.value} ${css.halo}`} x={width} y={y + 15} textAnchor="end">
                  {range}
                </text>
                {half(atLow, y + 20, css.low)}
                {half(atHigh, y + 20, css.high)}
              </g>
            )
          })}
        </svg>
      )}
    </figure>
  )
}
