import type { Category } from '../../core/catalogue/categories'
import { paint, useDrawing } from './drawing-context'
import css from './plan-symbol.module.css'

interface PlanSymbolProps {
  readonly category: Category
  readonly w: number
  readonly d: number
  /** 1 for the first piece of its part: supply and return alternate. */
  readonly nth: number
}

/** A part seen from above, front edge at the bottom, from its top left corner. */
export function PlanSymbol({ category, w, d, nth }: PlanSymbolProps) {
  switch (category) {
    case 'board':
      return <Board w={w} d={d} />
    case 'accelerator':
    case 'switch-chip':
      return <Package w={w} d={d} dies={2} />
    case 'cpu':
      return <Package w={w} d={d} dies={1} />
    case 'memory':
      return <Memory w={w} d={d} />
    case 'cold-plate':
      return <ColdPlate w={w} d={d} />
    case 'quick-disconnect':
      return <Disconnect w={w} d={d} warm={nth % 2 === 0} />
    case 'hose':
    case 'manifold':
      return <Tube w={w} d={d} warm={nth % 2 === 0} />
    case 'nic':
    case 'dpu':
    case 'controller':
      return <Card w={w} d={d} />
    case 'fan':
      return <Fan w={w} d={d} />
    case 'drive':
      return <Drive w={w} d={d} />
    case 'psu':
    case 'converter':
      return <Supply w={w} d={d} />
    case 'mechanical':
      return <Fins w={w} d={d} />
    case 'busbar':
      return <Bar w={w} d={d} />
    case 'transceiver':
      return <Module w={w} d={d} />
    default:
      return <rect width={w} height={d} rx={Math.min(2, w * 0.1)} className={css.body} />
  }
}

interface Size {
  readonly w: number
  readonly d: number
}

function Board({ w, d }: Size) {
  const drawing = useDrawing()
  const hole = Math.min(3, w * 0.02)
  const inset = hole * 2.4
  const corners = [inset, w - inset].flatMap((x) => [inset, d - inset].map((y) => ({ x, y })))
  return (
    <>
      <rect width={w} height={d} rx={2} className={css.board} />
      <rect width={w} height={d} rx={2} fill={paint(drawing, 'traces')} className={css.traces} />
      {corners.map(({ x, y }) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={hole} className={css.screw} />
      ))}
    </>
  )
}

/** Substrate with its dies; memory stacks are parts of their own and drawn on top. */
function Package({ w, d, dies }: Size & { readonly dies: 1 | 2 }) {
  const die = { w: w * (dies === 2 ? 0.5 : 0.56), d: d * (dies === 2 ? 0.29 : 0.56) }
  const x = (w - die.w) / 2
  const gap = d * 0.012
  return (
    <>
      <rect width={w} height={d} rx={Math.min(2.5, w * 0.05)} className={css.body} />
      <rect x={w * 0.04} y={d * 0.04} width={w * 0.92} height={d * 0.92} rx={1} className={css.inner} />
      {dies === 2 ? (
        <>
          <rect x={x} y={d / 2 - die.d - gap} width={die.w} height={die.d} className={css.die} />
          <rect x={x} y={d / 2 + gap} width={die.w} height={die.d} className={css.die} />
        </>
      ) : (
        <rect x={x} y={(d - die.d) / 2} width={die.w} height={die.d} className={css.die} />
      )}
      <circle cx={w * 0.09} cy={d * 0.91} r={w * 0.02} className={css.solid} />
    </>
  )
}

function Memory({ w, d }: Size) {
  return (
    <>
      <rect width={w} height={d} rx={Math.min(1, w * 0.06)} className={css.chip} />
      <rect x={w * 0.18} y={d * 0.2} width={w * 0.64} height={d * 0.1} className={css.faint} />
    </>
  )
}

/** Clear enough to see the chip below: rim, channels, ports. */
function ColdPlate({ w, d }: Size) {
  const channels = Math.max(4, Math.min(26, Math.round(w / 9)))
  const left = w * 0.12
  const step = (w * 0.76) / channels
  const lines = Array.from({ length: channels + 1 }, (_, i) => `M${left + i * step} ${d * 0.14}V${d * 0.86}`)
  const screw = Math.min(3, Math.min(w, d) * 0.04)
  const r = Math.min(7, Math.min(w, d) * 0.085)
  return (
    <>
      <rect width={w} height={d} rx={Math.min(4, w * 0.06)} className={css.plate} />
      <path d={lines.join('')} className={css.channel} />
      {[0.05, 0.95].flatMap((fx) =>
        [0.05, 0.95].map((fy) => (
          <circle key={`${fx}-${fy}`} cx={w * fx} cy={d * fy} r={screw} className={css.screw} />
        )),
      )}
      <circle cx={w * 0.3} cy={d - r * 1.7} r={r} className={css.coldPort} />
      <circle cx={w * 0.7} cy={d - r * 1.7} r={r} className={css.warmPort} />
    </>
  )
}

/** A heat sink over a chip that shows through: fins along the air. */
function Fins({ w, d }: Size) {
  const fins = Math.max(4, Math.min(30, Math.round(w / 4)))
  const lines = Array.from({ length: fins - 1 }, (_, i) => `M${((i + 1) * w) / fins} 0V${d}`)
  return (
    <>
      <rect width={w} height={d} rx={1} className={css.sink} />
      <path d={lines.join('')} className={css.fin} />
    </>
  )
}

/** Plug and socket joined: two collars on a tube, in the colour of the side of the loop. */
function Disconnect({ w, d, warm }: Size & { readonly warm: boolean }) {
  const drawing = useDrawing()
  return (
    <>
      <rect x={w * 0.28} width={w * 0.44} height={d} fill={paint(drawing, warm ? 'warm' : 'cold')} />
      <rect
        y={d * 0.14}
        width={w}
        height={d * 0.32}
        rx={w * 0.14}
        fill={paint(drawing, 'tube')}
        className={css.outline}
      />
      <rect
        x={w * 0.08}
        y={d * 0.52}
        width={w * 0.84}
        height={d * 0.32}
        rx={w * 0.12}
        fill={paint(drawing, 'tube')}
        className={css.outline}
      />
    </>
  )
}

function Tube({ w, d, warm }: Size & { readonly warm: boolean }) {
  return <rect width={w} height={d} rx={Math.min(w, d) / 2} className={warm ? css.warmPort : css.coldPort} />
}

/** Card whose cage looks out of the front. */
function Card({ w, d }: Size) {
  const chip = Math.min(w, d) * 0.42
  return (
    <>
      <rect width={w} height={d} rx={1.5} className={css.body} />
      <rect
        x={(w - chip) / 2}
        y={d * 0.34 - chip / 2}
        width={chip}
        height={chip}
        rx={1}
        className={css.die}
      />
      <rect x={w * 0.16} y={d * 0.7} width={w * 0.68} height={d * 0.3} className={css.cage} />
      <rect x={w * 0.24} y={d * 0.74} width={w * 0.52} height={d * 0.04} className={css.faint} />
    </>
  )
}

const BLADES = [0, 60, 120, 180, 240, 300] as const

function Fan({ w, d }: Size) {
  const r = Math.min(w, d) * 0.44
  return (
    <>
      <rect width={w} height={d} rx={2} className={css.body} />
      <g transform={`translate(${w / 2} ${d / 2})`}>
        <circle r={r} className={css.well} />
        {BLADES.map((angle) => (
          <path
            key={angle}
            d={`M0 ${-r * 0.2}Q${r * 0.5} ${-r * 0.5} ${r * 0.1} ${-r * 0.92}Q${-r * 0.1} ${-r * 0.5} 0 ${-r * 0.2}`}
            transform={`rotate(${angle})`}
            className={css.soft}
          />
        ))}
        <circle r={r * 0.26} className={css.solid} />
      </g>
    </>
  )
}

function Drive({ w, d }: Size) {
  return (
    <>
      <rect width={w} height={d} rx={1.5} className={css.body} />
      <rect x={w * 0.14} y={d * 0.1} width={w * 0.72} height={d * 0.5} rx={1} className={css.paper} />
      <rect x={w * 0.14} y={d * 0.88} width={w * 0.72} height={d * 0.08} className={css.solid} />
    </>
  )
}

function Supply({ w, d }: Size) {
  const slats = Array.from({ length: 7 }, (_, i) => `M${w * 0.14} ${d * (0.12 + i * 0.06)}H${w * 0.86}`)
  return (
    <>
      <rect width={w} height={d} rx={2} className={css.body} />
      <path d={slats.join('')} fill="none" className={css.outline} />
      <rect x={w * 0.14} y={d * 0.62} width={w * 0.72} height={d * 0.2} className={css.soft} />
      <rect x={w * 0.3} y={d * 0.93} width={w * 0.4} height={d * 0.07} className={css.solid} />
    </>
  )
}

function Bar({ w, d }: Size) {
  const drawing = useDrawing()
  return <rect width={w} height={d} rx={1} fill={paint(drawing, 'copper')} className={css.outline} />
}

function Module({ w, d }: Size) {
  return (
    <>
      <rect width={w} height={d} rx={1} className={css.cage} />
      <rect x={w * 0.2} y={d * 0.8} width={w * 0.6} height={d * 0.2} className={css.solid} />
    </>
  )
}
