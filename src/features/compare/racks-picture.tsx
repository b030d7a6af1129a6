import { floorArea } from '../../core/mass/report'
import { formatAmount, formatWhole } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import { useSize } from '../../ui/use-size'
import css from './chart.module.css'
import type { ComparedSystem } from './compared-systems'
import type { DrawRacks } from './draw-racks'
import styles from './racks-picture.module.css'
import { useWords } from './use-words'

interface RacksPictureProps {
  readonly systems: readonly ComparedSystem[]
  readonly drawing: DrawRacks
}

/** Racks drawn of one design; more would be a wall that tells nothing. */
const MOST_RACKS = 24
/** A rack with the gap beside it, mm: near enough to choose a scale by. */
const RACK_MM = 680
const GAP = 32
/** Screen pixels a millimetre: a rack between 50 and 270 pixels high. */
const LEAST_SCALE = 0.021
const MOST_SCALE = 0.115
const METRE_MM = 1000
/** What a name needs below a single rack, pixels. */
const LEAST_WIDTH = 144
const PHONE = 640

/** Every design's racks from the front, all to one scale. */
export function RacksPicture({ systems, drawing }: RacksPictureProps) {
  const words = useWords().charts
  const language = useLanguage()
  const [box, { w: width }] = useSize<HTMLDivElement>()
  const counted = systems.map((system) => ({
    system,
    racks: system.evaluation.metrics['count.racks'].amount?.value ?? 0,
  }))
  const scale = chooseScale(
    counted.map(({ racks }) => Math.min(racks, MOST_RACKS) * RACK_MM),
    width,
  )
  return (
    <div ref={box} className={styles.picture}>
      {width > 0 && (
        <>
          <ul className={styles.row}>
            {counted.map(({ system, racks }) => {
              const area = floorArea(system.evaluation.bill.lines)
              const total = formatWhole(racks, language)
              return (
                <li key={system.id} className={styles.system}>
                  {drawing(system.evaluation.design, { scale, racks: MOST_RACKS })}
                  <p className={styles.name}>{system.name}</p>
                  <p className={styles.note}>
                    {racks === 1 ? words.oneRack : words.racksNote(total)}
                    {area === undefined ? null : ` · ${words.area(formatAmount(area, 'm²', language))}`}
                    {racks > MOST_RACKS ? ` · ${words.racksShown({ shown: MOST_RACKS, total })}` : null}
                  </p>
                </li>
              )
            })}
          </ul>
          <svg
            className={`${css.chart} ${styles.scale}`}
            width={scale * METRE_MM + 40}
            height={16}
            aria-hidden="true"
          >
            <path className={css.whisker} d={`M1 3v8m0 -4h${scale * METRE_MM}m0 -4v8`} />
            <text className={css.tick} x={scale * METRE_MM + 8} y={11}>
              {words.metre}
            </text>
          </svg>
        </>
      )}
    </div>
  )
}

/** The largest scale at which all rows of racks stand side by side, on a phone below each other, within the bounds. */
function chooseScale(rows: readonly number[], width: number): number {
  if (width < PHONE) return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, width / Math.max(...rows)))
  const room = width - GAP * (rows.length - 1)
  let scale = MOST_SCALE
  // What is narrower than its name takes the name's width; a few rounds settle which those are.
  for (let round = 0; round < rows.length; round++) {
    const wide = rows.filter((mm) => mm * scale > LEAST_WIDTH)
    const left = room - (rows.length - wide.length) * LEAST_WIDTH
    const mm = wide.reduce((sum, each) => sum + each, 0)
    if (mm > 0) scale = Math.min(scale, left / mm)
  }
  return Math.max(LEAST_SCALE, scale)
}
