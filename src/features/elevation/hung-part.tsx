import { factNumber } from '../../core/catalogue/resolve'
import type { Part } from '../../core/catalogue/schema'
import { paint, useDrawing } from './drawing-context'
import css from './symbols.module.css'

interface HungPartProps {
  readonly part: Part
  readonly w: number
  readonly h: number
  /** 1 for the first piece of its part in the rack: of two manifolds the first supplies, the second returns. */
  readonly nth: number
}

/** What hangs behind the trays, from its top left corner. */
export function HungPart({ part, w, h, nth }: HungPartProps) {
  switch (part.category) {
    case 'manifold':
      return (
        <Manifold
          w={w}
          h={h}
          warm={part.mount?.zone === 'rear-right' || nth % 2 === 0}
          ports={factNumber(part, 'ports') ?? 0}
        />
      )
    case 'busbar':
      return <Busbar w={w} h={h} />
    case 'cable-cartridge':
      return <Cartridge w={w} h={h} />
    default:
      return <Strip w={w} h={h} />
  }
}

interface Size {
  readonly w: number
  readonly h: number
}

function Manifold({ w, h, warm, ports }: Size & { readonly warm: boolean; readonly ports: number }) {
  const drawing = useDrawing()
  const step = ports > 0 ? h / ports : h
  const r = Math.min(step * 0.34, w * 0.24)
  return (
    <>
      <rect
        width={w}
        height={h}
        rx={w * 0.12}
        fill={paint(drawing, warm ? 'warm' : 'cold')}
        className={css.post}
      />
      <rect x={w * 0.3} y={-8} width={w * 0.4} height={10} className={css.metal} />
      {Array.from({ length: ports }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sockets of a manifold are alike and never change places
        <g key={i} transform={`translate(${w / 2} ${(i + 0.5) * step})`}>
          <circle r={r} className={css.metal} />
          <circle r={r * 0.5} className={css.hole} />
        </g>
      ))}
    </>
  )
}

function Busbar({ w, h }: Size) {
  const drawing = useDrawing()
  return (
    <>
      <rect width={w} height={h} rx={2} className={css.sleeve} />
      <rect x={w * 0.16} y={3} width={w * 0.26} height={h - 6} fill={paint(drawing, 'copper')} />
      <rect x={w * 0.58} y={3} width={w * 0.26} height={h - 6} fill={paint(drawing, 'copper')} />
    </>
  )
}

/** Widest pitch of the cables that are drawn, mm, and of the clamps that hold them. */
const CABLE_PITCH = 9
const CLAMP_PITCH = 90

function Cartridge({ w, h }: Size) {
  const drawing = useDrawing()
  const cables = Math.max(3, Math.round(w / CABLE_PITCH))
  const clamps = Math.max(2, Math.round(h / CLAMP_PITCH))
  return (
    <>
      <rect width={w} height={h} rx={3} className={css.sleeve} />
      {Array.from({ length: cables }, (_, i) => {
        const x = ((i + 0.5) / cables) * w
        // biome-ignore lint/suspicious/noArrayIndexKey: cables of a bundle are alike and never change places
        return <path key={i} d={`M${x} 5V${h - 5}`} className={css.conductor} />
      })}
      {Array.from({ length: clamps }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: clamps are alike and never change places
          key={i}
          x={-2}
          y={((i + 0.5) / clamps) * h - 5}
          width={w + 4}
          height={10}
          rx={2}
          fill={paint(drawing, 'metal')}
          className={css.post}
        />
      ))}
    </>
  )
}

/** Pitch and size of the outlets of a power strip, mm. */
const OUTLET_PITCH = 46
const OUTLET = 26

/** What hangs beside the posts is nearly always a strip of outlets. */
function Strip({ w, h }: Size) {
  const outlets = Math.max(1, Math.floor(h / OUTLET_PITCH))
  const size = Math.min(OUTLET, w * 0.5)
  return (
    <>
      <rect width={w} height={h} rx={3} className={css.sleeve} />
      {Array.from({ length: outlets }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: outlets are alike and never change places
          key={i}
          x={(w - size) / 2}
          y={((i + 0.5) / outlets) * h - size / 2}
          width={size}
          height={size}
          rx={3}
          className={css.port}
        />
      ))}
    </>
  )
}
