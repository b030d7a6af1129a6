import type { FrameShape } from '../../core/geometry/frame-shape'
import { ORNAMENT, paint, useDrawing } from './drawing-context'
import css from './symbols.module.css'

interface RackFrameProps {
  readonly frame: FrameShape
}

/** Centres of the three holes of a unit, mm from its lower edge (EIA-310). */
const HOLES = [6.35, 22.225, 38.1] as const
const FOOT_MM = 26
/** Room below the frame for feet and shadow, mm. */
export const GROUND_MM = 44

/** Cabinet, posts with their holes, the dark inside, feet. z upwards becomes y downwards from the top of the frame. */
export function RackFrame({ frame }: RackFrameProps) {
  const drawing = useDrawing()
  const { outer, opening, panel, units, unitMm } = frame
  const top = outer.z + outer.h
  const inside = { y: top - opening.h, x: Math.min(panel.x, opening.x), w: Math.max(panel.w, opening.w) }
  const rail = Math.min(18, inside.x * 0.42)
  const wall = Math.min(14, inside.x * 0.3)
  return (
    <g {...ORNAMENT}>
      <ellipse cx={outer.w / 2} cy={outer.h + FOOT_MM} rx={outer.w * 0.52} ry={12} className={css.ground} />
      {[0.08, 0.92].map((at) => (
        <g key={at}>
          <rect x={outer.w * at - 10} y={outer.h - 2} width={20} height={FOOT_MM - 6} className={css.mid} />
          <rect
            x={outer.w * at - 24}
            y={outer.h + FOOT_MM - 10}
            width={48}
            height={10}
            rx={3}
            className={css.foot}
          />
        </g>
      ))}
      <rect width={outer.w} height={outer.h} rx={7} fill={paint(drawing, 'post')} className={css.post} />
      <rect
        x={wall}
        y={wall}
        width={outer.w - 2 * wall}
        height={outer.h - 2 * wall}
        rx={3}
        className={css.lineDark}
      />
      <rect
        x={inside.x - rail}
        y={inside.y}
        width={inside.w + 2 * rail}
        height={opening.h}
        className={css.mid}
        opacity={0.55}
      />
      {[inside.x - rail / 2, inside.x + inside.w + rail / 2].map((x) => (
        <RailHoles
          key={x}
          x={x}
          top={inside.y}
          units={units}
          unitMm={unitMm}
          size={Math.min(7, rail * 0.5)}
        />
      ))}
      <rect x={inside.x} y={inside.y} width={inside.w} height={opening.h} className={css.cavity} />
      {Array.from({ length: units - 1 }, (_, i) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: one line a unit, in order
          key={i}
          x1={inside.x}
          x2={inside.x + inside.w}
          y1={inside.y + (i + 1) * unitMm}
          y2={inside.y + (i + 1) * unitMm}
          className={css.cavityLine}
        />
      ))}
    </g>
  )
}

interface RailHolesProps {
  readonly x: number
  readonly top: number
  readonly units: number
  readonly unitMm: number
  readonly size: number
}

/** All holes of one rail as one path. */
function RailHoles({ x, top, units, unitMm, size }: RailHolesProps) {
  const squares: string[] = []
  for (let u = 0; u < units; u++) {
    for (const at of HOLES) {
      squares.push(`M${x - size / 2} ${top + (u + 1) * unitMm - at - size / 2}h${size}v${size}h${-size}z`)
    }
  }
  return <path d={squares.join('')} className={css.hole} />
}
