import { memo, useId } from 'react'
import { RackStill, STILL_FOOT_MM } from './rack-still'
import type { LaidGroup } from './row-layout'
import css from './symbols.module.css'

/** Air between the racks of a group, mm. */
const BETWEEN_MM = 16
/** How far the racks behind a stacked one look out, mm. */
const BEHIND_MM = 34

/** Room that the racks of a group take in the row, mm. */
export function sizeOfRacks({ shape, copies, stacked }: LaidGroup): {
  readonly w: number
  readonly h: number
} {
  const outer = outerOf(shape)
  return {
    w: copies * outer.w + (copies - 1) * BETWEEN_MM + (stacked ? 2 * BEHIND_MM : 0),
    h: outer.h + STILL_FOOT_MM,
  }
}

const outerOf = (shape: LaidGroup['shape']) => shape?.frame.outer ?? { w: 600, h: 2000 }

/** The racks of a group as they stand in the row, in millimetres from their top left corner: one drawing, shown once a rack. */
export const RowRacks = memo(function RowRacks({ shape, copies, stacked }: Omit<LaidGroup, 'group'>) {
  const id = useId()
  const outer = outerOf(shape)
  return (
    <>
      {stacked &&
        [2, 1].map((n) => (
          <rect
            key={n}
            x={n * BEHIND_MM}
            y={(3 - n) * 6}
            width={outer.w}
            height={outer.h - (3 - n) * 6}
            rx={12}
            className={css.stacked}
          />
        ))}
      {shape && (
        <>
          <defs>
            <g id={id}>
              <RackStill shape={shape} />
            </g>
          </defs>
          {Array.from({ length: copies }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: all alike, one a place
            <use key={i} href={`#${id}`} x={i * (outer.w + BETWEEN_MM)} />
          ))}
        </>
      )}
    </>
  )
})
