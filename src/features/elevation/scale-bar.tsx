import { useDrawing } from './drawing-context'
import css from './tray-plan.module.css'

interface ScaleBarProps {
  readonly y: number
  readonly width: number
}

/** Lengths that a ruler is read by, mm. */
const STEPS = [10, 20, 50, 100, 200, 500] as const
const WIDEST_PX = 150

/** Four cells, in millimetres, with the width of the whole at the other end. */
export function ScaleBar({ y, width }: ScaleBarProps) {
  const { px } = useDrawing()
  const length = STEPS.findLast((step) => step <= WIDEST_PX * px && step <= width) ?? STEPS[0]
  const line = y + 12 * px
  return (
    <g className={css.scale} style={{ fontSize: 10 * px }}>
      {[0, 1, 2, 3].map((cell) => (
        <rect
          key={cell}
          x={(cell * length) / 4}
          y={line}
          width={length / 4}
          height={4 * px}
          className={cell % 2 === 0 ? css.cellDark : css.cellLight}
        />
      ))}
      <text x={length + 6 * px} y={line + 2 * px} dominantBaseline="central">
        {length} mm
      </text>
      {width - length > 110 * px && (
        <text x={width} y={line + 2 * px} textAnchor="end" dominantBaseline="central">
          {Math.round(width)} mm
        </text>
      )}
    </g>
  )
}
