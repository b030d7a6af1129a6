import { memo } from 'react'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { nameRun, powerOfRun } from './describe-unit'
import { ORNAMENT, useDrawing } from './drawing-context'
import type { Entry } from './unit-entries'
import type { GroupFacts } from './unit-facts'
import css from './unit-labels.module.css'
import { buildRuns } from './unit-runs'

/** Room for them beside the ruler, screen pixels. */
export const LABELS_PX = 176
const LETTERS_PX = 11
/** Letters lower than this cannot be read; then a run of equal units shares one label. */
const SMALLEST_PX = 9.5
/** Of a unit's height, as much as letters may take. */
const FILL = 0.86
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
  return (
    <g {...ORNAMENT}>
      {buildRuns(entries, (SMALLEST_PX / FILL) * px).map((run) => {
        const height = run.top - run.bottom
        const size = Math.min(LETTERS_PX * px, height * FILL)
        if (size < SMALLEST_PX * px) return null
        const power = powerOfRun(run, facts?.get(run.part.id), language)
        const stacked = power !== '' && height > TWO_LINES * size
        const room = (LABELS_PX - 24) / LETTERS_PX - (stacked ? 0 : ems(power))
        const lift = stacked ? 0.62 * size : 0
        return (
          <g
            key={run.key}
            transform={`translate(${x} ${top - (run.top + run.bottom) / 2})`}
            style={{ fontSize: size }}
            dominantBaseline="central"
          >
            {run.last > run.first && <Bracket x={7 * px} height={height - 4 * px} px={px} />}
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

function Bracket({ x, height, px }: { readonly x: number; readonly height: number; readonly px: number }) {
  return <path d={`M${x - 3 * px} ${-height / 2}H${x}V${height / 2}H${x - 3 * px}`} className={css.bracket} />
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
