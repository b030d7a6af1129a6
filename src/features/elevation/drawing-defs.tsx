import type { ReactNode } from 'react'
import { type PaintName, useDrawing } from './drawing-context'
import css from './symbols.module.css'

/** Closest pitch at which holes read as perforation and do not flicker, in screen pixels. */
const FINEST_PITCH = 2.7
/** Pitch of a perforated bezel, mm. */
const HOLE_PITCH = 4.6

/** Gradients and patterns of one drawing. Every colour is a token, so both themes share them. */
export function DrawingDefs() {
  const { prefix, px } = useDrawing()
  const pitch = Math.max(HOLE_PITCH, FINEST_PITCH * px)
  const row = pitch * Math.sqrt(3)
  const hole = pitch * 0.33
  const trace = Math.max(5, 4 * px)
  return (
    <defs>
      <Gradient name="metal" across={false} stops={['metal-1', 'metal-1', 'metal-2']} />
      <Gradient name="panel" across={false} stops={['bezel-1', 'bezel-2']} />
      <Gradient name="post" across stops={['post-2', 'post-1', 'post-2']} />
      <Gradient name="tube" across stops={['metal-3', 'metal-1', 'metal-3']} />
      <Gradient name="copper" across stops={['copper-2', 'copper-1', 'copper-2']} />
      <Gradient name="cold" across stops={['cold-2', 'cold-1', 'cold-2']} />
      <Gradient name="warm" across stops={['warm-2', 'warm-1', 'warm-2']} />
      <Gradient name="plate" across={false} stops={['plate-1', 'plate-2']} />
      <linearGradient id={`${prefix}-shade`} x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" className={css.shadeTop} />
        <stop offset="0.16" className={css.shadeNone} />
        <stop offset="0.8" className={css.shadeNone} />
        <stop offset="1" className={css.shadeBottom} />
      </linearGradient>
      <pattern id={`${prefix}-vent`} width={pitch} height={row} patternUnits="userSpaceOnUse">
        <circle cx={pitch * 0.25} cy={row * 0.25} r={hole} className={css.hole} />
        <circle cx={pitch * 0.75} cy={row * 0.75} r={hole} className={css.hole} />
      </pattern>
      <pattern id={`${prefix}-traces`} width={trace * 4} height={trace * 4} patternUnits="userSpaceOnUse">
        <path
          d={`M0 ${trace}H${trace * 1.5}L${trace * 2.5} ${trace * 2}H${trace * 4}M${trace} 0V${trace * 0.4}M${trace * 3} ${trace * 4}V${trace * 2.8}`}
          className={css.trace}
        />
      </pattern>
    </defs>
  )
}

interface GradientProps {
  readonly name: PaintName
  readonly across: boolean
  readonly stops: readonly string[]
}

function Gradient({ name, across, stops }: GradientProps): ReactNode {
  const { prefix } = useDrawing()
  return (
    <linearGradient id={`${prefix}-${name}`} x1="0" y1="0" x2={across ? 1 : 0} y2={across ? 0 : 1}>
      {stops.map((token, i) => (
        <stop
          // biome-ignore lint/suspicious/noArrayIndexKey: the stops of a gradient never change places
          key={i}
          offset={stops.length === 1 ? 0 : i / (stops.length - 1)}
          style={{ stopColor: `var(--${token})` }}
        />
      ))}
    </linearGradient>
  )
}
