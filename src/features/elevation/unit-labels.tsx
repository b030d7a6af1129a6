import { memo } from 'react'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { nameRun, powerOfRun } from './describe-unit'
import { ORNAMENT, useDrawing } from './drawing-context'
import { spreadLabels } from './spread-labels'
import type { Entry } from './unit-entries'
import type { GroupFacts } from './unit-facts'
import css from './unit-labels.module.css'
import { buildRuns } from './unit-runs'

/** Room for them beside the ruler, screen pixels. */
export const LABELS_PX = 176
const LETTERS_PX = 11
/** Letters are never lower; a run of equal units that are lower shares one label. */
const SMALLEST_PX = 9.5
/** Of a unit's height, as much as letters may take. */
const FILL = 0.86
/** Height of a line, in letters. */
const LINE = 1.15
/** A label may stand so far above its unit, in the smallest letters, where units are lower than letters. */
const MOST_MOVED = 0.6
/** Height from which name and power stand below each other, in letters. */
const TWO_LINES = 2.6

interface UnitLabelsProps {
  readonly entries: readonly Entry[]
  readonly facts: GroupFacts | undefined
  readonly text: Messages['elevation']
  readonly language: Language
  readonly x: number
  /** Height of the top of the frame above the floor of U1, mm. */
  readonly top: number
}

/** Name and power of each unit beside the rack, so that the faces stay clean. */
export const UnitLabels = memo(function UnitLabels(props: UnitLabelsProps) {
  const { entries, facts, text, language, x, top } = props
  const { px } = useDrawing()
  const labels = buildRuns(entries, (SMALLEST_PX / FILL) * px).map((run) => {
    const height = run.top - run.bottom
    const size = Math.max(SMALLEST_PX * px, Math.min(LETTERS_PX * px, height * FILL))
    const power = powerOfRun(run, facts?.get(run.part.id), language)
    const stacked = power !== '' && height > TWO_LINES * size
    return { run, size, power, stacked }
  })
  const middles = spreadLabels(
    labels.map(({ run, size, stacked }) => ({
      middle: (run.top + run.bottom) / 2,
      height: size * (stacked ? 2 * LINE : LINE),
    })),
    MOST_MOVED * SMALLEST_PX * px,
  )
  return (
    <g {...ORNAMENT}>
      {labels.map(({ run, size, power, stacked }, i) => {
        const height = run.top - run.bottom
        const middle = middles[i]
        if (middle === undefined) return null
        const room = (LABELS_PX - 24) / LETTERS_PX - (stacked ? 0 : ems(power))
        const lift = stacked ? 0.62 * size : 0
        return (
          <g
            key={run.key}
            transform={`translate(${x} ${top - middle})`}
            style={{ fontSize: size }}
            dominantBaseline="central"
          >
            {run.last > run.first && (
              <Bracket x={7 * px} y={middle - (run.top + run.bottom) / 2} height={height - 4 * px} px={px} />
            )}
            <text x={12 * px} y={-lift} className={css.label}>
              {pickName(nameRun(run, text, language), room)}
            </text>
            {power && (
              <text
                x={(stacked ? 12 : LABELS_PX) * px}
                y={lift}
                textAnchor={stacked ? 'start' : 'end'}
                className={css.power}
              >
                {power}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
})

interface BracketProps {
  readonly x: number
  /** How far its middle lies below that of the label. */
  readonly y: number
  readonly height: number
  readonly px: number
}

function Bracket({ x, y, height, px }: BracketProps) {
  const [above, below] = [y - height / 2, y + height / 2]
  return <path d={`M${x - 3 * px} ${above}H${x}V${below}H${x - 3 * px}`} className={css.bracket} />
}

/** Rough width of a text: a Chinese character takes one em, a Latin one a little over half. */
function ems(text: string): number {
  let width = 0
  for (const char of text) width += char > '\u2e80' ? 1 : 0.56
  return width
}

/** The first that has room; where none has, the last is cut. */
function pickName(names: readonly string[], room: number): string {
  const whole = names.find((name) => ems(name) <= room)
  if (whole !== undefined) return whole
  const text = names.at(-1) ?? ''
  let kept = ''
  for (const char of text) {
    if (ems(kept + char) > room - 1) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}
