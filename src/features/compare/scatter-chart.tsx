import { fitText, textWidth } from '../../ui/fit-text'
import { logTicks, niceTicks } from '../../ui/ticks'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import { placeLabels } from './place-labels'

export interface ScatterPoint {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** Stands in the comparison. */
  readonly chosen: boolean
}

type Say = (value: number) => string

interface ScatterChartProps {
  readonly label: string
  readonly points: readonly ScatterPoint[]
  readonly log: boolean
  /** Names of the horizontal and the vertical axis. */
  readonly axes: readonly [string, string]
  readonly say: readonly [Say, Say]
}

const LEFT = 84
const RIGHT = 32
const TOP = 26
const BOTTOM = 44
const NAME = 190

/** Systems by two figures, each with its name where there is room. */
export function ScatterChart({ label, points, log, axes, say }: ScatterChartProps) {
  const [box, { w: width }] = useSize<HTMLElement>()
  const height = Math.round(Math.min(460, Math.max(280, width * 0.5)))
  const room = { width: Math.max(60, width - LEFT - RIGHT), height: height - TOP - BOTTOM }
  const across = openAxis(
    points.map(({ x }) => x),
    room.width,
    log,
    width < 520 ? 3 : 6,
  )
  const upward = openAxis(
    points.map(({ y }) => y),
    room.height,
    log,
    5,
  )
  const drawn = points.map((point) => ({
    point,
    name: fitText(point.name, NAME),
    x: across.at(point.x),
    y: room.height - upward.at(point.y),
  }))
  const places = placeLabels(
    drawn.map(({ x, y, name }) => ({ x, y, width: textWidth(name) })),
    room,
  )
  return (
    <figure ref={box} className={css.figure}>
      {width > 0 && (
        <svg
          role="img"
          aria-label={`${label}: ${points.map(({ name, x, y }) => `${name} ${say[0](x)}, ${say[1](y)}`).join('; ')}`}
          className={css.chart}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
        >
          <text className={css.value} x={0} y={14}>
            {axes[1]}
          </text>
          <text className={css.value} x={width - RIGHT} y={height - 4} textAnchor="end">
            {axes[0]}
          </text>
          <g transform={`translate(${LEFT} ${TOP})`}>
            {across.ticks.map((tick) => (
              <g key={tick}>
                <line
                  className={css.grid}
                  x1={across.at(tick)}
                  x2={across.at(tick)}
                  y1={0}
                  y2={room.height}
                />
                <text className={css.tick} x={across.at(tick)} y={room.height + 16} textAnchor="middle">
                  {say[0](tick)}
                </text>
              </g>
            ))}
            {upward.ticks.map((tick) => {
              const y = room.height - upward.at(tick)
              return (
                <g key={tick}>
                  <line className={css.grid} x1={0} x2={room.width} y1={y} y2={y} />
                  <text className={css.tick} x={-8} y={y + 4} textAnchor="end">
                    {say[1](tick)}
                  </text>
                </g>
              )
            })}
            {drawn.map(({ point, x, y }, i) => {
              const place = places[i]
              return place?.far ? (
                <line key={point.id} className={css.lead} x1={x} y1={y} x2={place.x} y2={place.y - 4} />
              ) : null
            })}
            {drawn.map(({ point, x, y }) => (
              <circle
                key={point.id}
                className={css.dot}
                data-chosen={point.chosen || undefined}
                cx={x}
                cy={y}
                r={4.5}
              >
                <title>{`${point.name}: ${say[0](point.x)}, ${say[1](point.y)}`}</title>
              </circle>
            ))}
            {drawn.map(({ point, name }, i) => {
              const place = places[i]
              return place ? (
                <text
                  key={point.id}
                  className={`${point.chosen ? css.strong : css.value} ${css.halo}`}
                  x={place.x}
                  y={place.y}
                  textAnchor={place.anchor}
                >
                  {name}
                </text>
              ) : null
            })}
          </g>
        </svg>
      )}
    </figure>
  )
}

interface Axis {
  readonly ticks: readonly number[]
  /** Pixels from the axis' beginning. */
  readonly at: (value: number) => number
}

function openAxis(values: readonly number[], length: number, log: boolean, wanted: number): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (!Number.isFinite(low)) return { ticks: [], at: () => 0 }
  const ticks = log ? logTicks(low, high, wanted + 2) : niceTicks(Math.min(0, low), Math.max(0, high), wanted)
  const measure = log ? Math.log10 : (value: number) => value
  const [first, last] = [measure(ticks[0] ?? 0), measure(ticks.at(-1) ?? 1)]
  return { ticks, at: (value) => ((measure(value) - first) / (last - first || 1)) * length }
}
