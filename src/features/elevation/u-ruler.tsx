import { memo } from 'react'
import { ORNAMENT, useDrawing } from './drawing-context'
import css from './u-ruler.module.css'

/** Width beside the frame, screen pixels. */
export const RULER_PX = 20

interface URulerProps {
  readonly units: number
  readonly unitMm: number
  /** Top of the highest unit. */
  readonly top: number
  readonly x: number
  readonly align: 'start' | 'end'
}

/** U1 at the bottom, every unit numbered. */
export const URuler = memo(function URuler({ units, unitMm, top, x, align }: URulerProps) {
  const { px } = useDrawing()
  const size = Math.min(9.5 * px, unitMm * 0.74)
  const tick = (align === 'end' ? 1 : -1) * 4 * px
  const gap = (align === 'end' ? -1 : 1) * 6 * px
  return (
    <g {...ORNAMENT} className={css.ruler} style={{ fontSize: size }}>
      {Array.from({ length: units }, (_, i) => {
        const u = units - i
        return (
          <text
            key={u}
            x={x + gap}
            y={top + (i + 0.5) * unitMm}
            textAnchor={align}
            dominantBaseline="central"
          >
            {u}
          </text>
        )
      })}
      {Array.from({ length: units + 1 }, (_, i) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: one tick a unit, in order
          key={i}
          x1={x - tick}
          x2={x}
          y1={top + i * unitMm}
          y2={top + i * unitMm}
          className={css.tick}
        />
      ))}
    </g>
  )
})
