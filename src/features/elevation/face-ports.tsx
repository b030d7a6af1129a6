import css from './symbols.module.css'

/** A symbol fills a rectangle of its own, mm, from its top left corner. */
export interface SymbolSize {
  readonly w: number
  readonly h: number
}

/** Cage of a pluggable module (OSFP, QSFP, SFP): rim, opening, the edge contacts at the back. */
export function CageSymbol({ w, h }: SymbolSize) {
  const rim = Math.min(w, h) * 0.12
  return (
    <>
      <rect width={w} height={h} rx={rim} className={css.metal} />
      <rect x={rim} y={rim} width={w - 2 * rim} height={h - 2 * rim} rx={rim * 0.5} className={css.hole} />
      <rect
        x={w * 0.2}
        y={h * 0.56}
        width={w * 0.6}
        height={h * 0.12}
        className={css.contact}
        opacity={0.75}
      />
      <rect x={rim} y={rim} width={w - 2 * rim} height={h * 0.14} className={css.dark} />
    </>
  )
}

/** The clip of the plug points down; a link lamp in each upper corner. */
export function Rj45Symbol({ w, h }: SymbolSize) {
  const lamp = w * 0.16
  return (
    <>
      <rect width={w} height={h} rx={w * 0.06} className={css.metal} />
      <path
        d={`M${w * 0.14} ${h * 0.28}H${w * 0.86}V${h * 0.74}H${w * 0.7}V${h * 0.9}H${w * 0.3}V${h * 0.74}H${w * 0.14}Z`}
        className={css.hole}
      />
      <rect x={w * 0.26} y={h * 0.3} width={w * 0.48} height={h * 0.09} className={css.contact} />
      <rect x={w * 0.1} y={h * 0.08} width={lamp} height={h * 0.12} className={css.led} />
      <rect x={w * 0.9 - lamp} y={h * 0.08} width={lamp} height={h * 0.12} className={css.ledBusy} />
    </>
  )
}

export function UsbSymbol({ w, h }: SymbolSize) {
  return (
    <>
      <rect width={w} height={h} rx={h * 0.12} className={css.metal} />
      <rect x={w * 0.1} y={h * 0.18} width={w * 0.8} height={h * 0.64} className={css.hole} />
      <rect x={w * 0.18} y={h * 0.24} width={w * 0.64} height={h * 0.22} className={css.mid} />
    </>
  )
}

export function SerialSymbol({ w, h }: SymbolSize) {
  const r = h * 0.3
  return (
    <>
      <rect width={w} height={h} rx={h * 0.15} className={css.metal} />
      <path
        d={`M${w * 0.2} ${h * 0.2}H${w * 0.8}L${w * 0.76} ${h * 0.8}H${w * 0.24}Z`}
        className={css.hole}
        strokeLinejoin="round"
      />
      <circle cx={w * 0.09} cy={h / 2} r={r * 0.5} className={css.mid} />
      <circle cx={w * 0.91} cy={h / 2} r={r * 0.5} className={css.mid} />
    </>
  )
}

/** Duplex fibre adapter: two ferrules behind a coloured shutter. */
export function FibreSymbol({ w, h }: SymbolSize) {
  const r = Math.min(w * 0.16, h * 0.26)
  return (
    <>
      <rect width={w} height={h} rx={h * 0.14} className={css.fibre} />
      <rect x={w * 0.07} y={h * 0.16} width={w * 0.86} height={h * 0.68} rx={h * 0.1} className={css.hole} />
      <circle cx={w * 0.29} cy={h / 2} r={r} className={css.mid} />
      <circle cx={w * 0.71} cy={h / 2} r={r} className={css.mid} />
    </>
  )
}

interface CouplingProps extends SymbolSize {
  readonly warm: boolean
}

/** Socket of a quick disconnect, ringed by the side of the loop that it is on. */
export function CouplingSymbol({ w, h, warm }: CouplingProps) {
  const r = Math.min(w, h) / 2
  return (
    <g transform={`translate(${w / 2} ${h / 2})`}>
      <circle r={r} className={warm ? css.warm : css.cold} />
      <circle r={r * 0.76} className={css.metal} />
      <circle r={r * 0.46} className={css.hole} />
      <circle r={r * 0.18} className={css.mid} />
    </g>
  )
}
