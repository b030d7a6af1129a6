import { paint, useDrawing } from './drawing-context'
import type { SymbolSize } from './face-ports'
import css from './symbols.module.css'

/** Ejector lever of a tray: a dark bar on its bracket. */
export function HandleSymbol({ w, h }: SymbolSize) {
  const bar = w * 0.5
  return (
    <>
      <rect width={w} height={h} rx={w * 0.1} className={css.plain} />
      <rect
        x={(w - bar) / 2}
        y={h * 0.1}
        width={bar}
        height={h * 0.8}
        rx={bar * 0.5}
        className={css.metalDark}
      />
      <rect
        x={w / 2 - bar * 0.28}
        y={h * 0.18}
        width={bar * 0.18}
        height={h * 0.64}
        rx={bar * 0.09}
        className={css.mid}
      />
    </>
  )
}

export function VentSymbol({ w, h }: SymbolSize) {
  const drawing = useDrawing()
  const inset = Math.min(2, h * 0.06)
  return (
    <rect
      x={inset}
      y={inset}
      width={Math.max(w - 2 * inset, 0)}
      height={Math.max(h - 2 * inset, 0)}
      fill={paint(drawing, 'vent')}
    />
  )
}

/** Face of a blade that stands upright in its chassis: perforated, with a lever at both ends and a lamp. */
export function BladeSymbol({ w, h }: SymbolSize) {
  const drawing = useDrawing()
  const lever = Math.min(h * 0.08, w * 1.6)
  return (
    <>
      <rect width={w} height={h} rx={w * 0.08} className={css.metal} />
      <rect
        x={w * 0.18}
        y={lever * 2.1}
        width={w * 0.64}
        height={Math.max(h - lever * 4.2, 0)}
        fill={paint(drawing, 'vent')}
      />
      {[lever * 0.3, h - lever * 1.3].map((y) => (
        <rect
          key={y}
          x={w * 0.22}
          y={y}
          width={w * 0.56}
          height={lever}
          rx={w * 0.12}
          className={css.metalDark}
        />
      ))}
      <circle cx={w * 0.5} cy={lever * 1.7} r={w * 0.09} className={css.led} />
    </>
  )
}

/** Carrier of an E1.S or U.2 drive: grille, latch, activity lamp. */
export function DriveSymbol({ w, h }: SymbolSize) {
  const upright = h >= w
  const long = upright ? h : w
  const short = upright ? w : h
  return (
    <g transform={upright ? undefined : `translate(0 ${h}) rotate(-90)`}>
      <rect width={short} height={long} rx={short * 0.12} className={css.metal} />
      <rect x={short * 0.2} y={long * 0.3} width={short * 0.6} height={long * 0.62} className={css.dark} />
      <rect x={short * 0.2} y={long * 0.44} width={short * 0.6} height={long * 0.05} className={css.mid} />
      <rect x={short * 0.2} y={long * 0.6} width={short * 0.6} height={long * 0.05} className={css.mid} />
      <rect x={short * 0.2} y={long * 0.76} width={short * 0.6} height={long * 0.05} className={css.mid} />
      <rect x={short * 0.2} y={long * 0.06} width={short * 0.6} height={long * 0.14} className={css.drive} />
      <circle cx={short * 0.5} cy={long * 0.25} r={short * 0.1} className={css.led} />
    </g>
  )
}

const BLADES = [0, 51.43, 102.86, 154.29, 205.71, 257.14, 308.57] as const

/** Fan behind its finger guard. */
export function FanSymbol({ w, h }: SymbolSize) {
  const r = Math.min(w, h) / 2
  return (
    <g transform={`translate(${w / 2} ${h / 2})`}>
      <rect x={-w / 2} y={-h / 2} width={w} height={h} rx={r * 0.12} className={css.panel} />
      <circle r={r * 0.9} className={css.hole} />
      {BLADES.map((angle) => (
        <path
          key={angle}
          d={`M0 ${-r * 0.2}C${r * 0.36} ${-r * 0.34} ${r * 0.42} ${-r * 0.66} ${r * 0.16} ${-r * 0.84}C${r * 0.14} ${-r * 0.56} ${r * 0.02} ${-r * 0.4} ${-r * 0.16} ${-r * 0.24}Z`}
          transform={`rotate(${angle})`}
          className={css.mid}
        />
      ))}
      <circle r={r * 0.26} className={css.metalDark} />
      <circle r={r * 0.58} className={css.line} />
      <circle r={r * 0.88} className={css.line} />
    </g>
  )
}

/** Power supply: grille, pull handle, latch in the colour of its category, lamp. */
export function PsuSymbol({ w, h }: SymbolSize) {
  const drawing = useDrawing()
  return (
    <>
      <rect width={w} height={h} rx={h * 0.04} fill={paint(drawing, 'metal')} className={css.line} />
      <rect width={w} height={h} rx={h * 0.04} fill={paint(drawing, 'metal')} />
      <rect x={w * 0.05} y={h * 0.14} width={w * 0.5} height={h * 0.72} fill={paint(drawing, 'vent')} />
      <rect
        x={w * 0.62}
        y={h * 0.14}
        width={w * 0.1}
        height={h * 0.72}
        rx={w * 0.05}
        className={css.metalDark}
      />
      <rect x={w * 0.645} y={h * 0.24} width={w * 0.02} height={h * 0.52} rx={w * 0.01} className={css.mid} />
      <rect x={w * 0.8} y={h * 0.56} width={w * 0.13} height={h * 0.28} rx={h * 0.05} className={css.psu} />
      <circle cx={w * 0.865} cy={h * 0.3} r={Math.min(h * 0.09, w * 0.05)} className={css.led} />
    </>
  )
}

export function LedSymbol({ w, h, busy }: SymbolSize & { readonly busy: boolean }) {
  const r = Math.min(w, h) / 2
  return (
    <>
      <circle cx={w / 2} cy={h / 2} r={r} className={css.dark} />
      <circle cx={w / 2} cy={h / 2} r={r * 0.7} className={busy ? css.ledBusy : css.led} />
    </>
  )
}

export function ScreenSymbol({ w, h }: SymbolSize) {
  return (
    <>
      <rect width={w} height={h} rx={h * 0.08} className={css.glass} />
      <rect x={w * 0.08} y={h * 0.18} width={w * 0.5} height={h * 0.12} className={css.glow} />
      <rect x={w * 0.08} y={h * 0.42} width={w * 0.74} height={h * 0.08} className={css.mid} />
      <rect x={w * 0.08} y={h * 0.6} width={w * 0.64} height={h * 0.08} className={css.mid} />
    </>
  )
}

export function LabelSymbol({ w, h }: SymbolSize) {
  return (
    <>
      <rect width={w} height={h} rx={h * 0.1} className={css.paper} />
      <rect x={w * 0.08} y={h * 0.24} width={w * 0.5} height={h * 0.18} className={css.print} />
      <rect x={w * 0.08} y={h * 0.58} width={w * 0.8} height={h * 0.12} className={css.print} opacity={0.6} />
    </>
  )
}

export function ButtonSymbol({ w, h }: SymbolSize) {
  const r = Math.min(w, h) / 2
  return (
    <>
      <circle cx={w / 2} cy={h / 2} r={r} className={css.metalDark} />
      <circle cx={w / 2} cy={h / 2} r={r * 0.62} className={css.metal} />
    </>
  )
}
