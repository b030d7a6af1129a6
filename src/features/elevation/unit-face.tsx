import type { Part } from '../../core/catalogue/schema'
import { type FaceKind, layoutFace } from '../../core/geometry/face-layout'
import { paint, useDrawing } from './drawing-context'
import { FaceSymbol } from './face-symbol'
import css from './symbols.module.css'

interface UnitFaceProps {
  readonly part: Part
  readonly w: number
  readonly h: number
}

/** Dark bezels: what is bought as a box rather than as a bare tray. */
const DARK: ReadonlySet<Part['category']> = new Set(['network-switch', 'power-shelf', 'cdu'])

/** Front panel of a part, from its top left corner. */
export function UnitFace({ part, w, h }: UnitFaceProps) {
  const drawing = useDrawing()
  const inset = Math.min(0.5, h * 0.02)
  const plain = part.category === 'blank'
  const counts = new Map<string, number>()
  return (
    <>
      <rect
        x={inset}
        y={inset}
        width={w - 2 * inset}
        height={h - 2 * inset}
        rx={1.5}
        fill={paint(drawing, DARK.has(part.category) || plain ? 'panel' : 'metal')}
      />
      {(part.mount?.heightU ?? 0) >= TALL_U && <Grille w={w} h={h} />}
      {layoutFace(part, { w, h }).map((item) => {
        const index = counts.get(item.kind) ?? 0
        counts.set(item.kind, index + 1)
        return (
          <g key={item.key} transform={`translate(${item.x} ${h - item.z - item.h})`}>
            <FaceSymbol kind={item.kind} w={item.w} h={item.h} index={index} />
          </g>
        )
      })}
      <rect
        x={inset}
        y={inset}
        width={w - 2 * inset}
        height={h - 2 * inset}
        rx={1.5}
        fill={paint(drawing, 'shade')}
        className={css.edge}
      />
    </>
  )
}

/** From this height a front is a chassis: what is not a part of it is grille. */
const TALL_U = 4
const RIM_MM = 9

function Grille({ w, h }: Pick<UnitFaceProps, 'w' | 'h'>) {
  const drawing = useDrawing()
  const size = { x: RIM_MM, y: RIM_MM, width: w - 2 * RIM_MM, height: h - 2 * RIM_MM, rx: 4 }
  return (
    <>
      <rect {...size} fill={paint(drawing, 'panel')} className={css.edge} />
      <rect {...size} fill={paint(drawing, 'vent')} />
    </>
  )
}

/** The same as a still of a few pixels' height: what can still be told apart, and no more. */
export function UnitFaceCoarse({ part, w, h }: UnitFaceProps) {
  const drawing = useDrawing()
  return (
    <>
      <rect
        width={w}
        height={h}
        fill={paint(drawing, DARK.has(part.category) || part.category === 'blank' ? 'panel' : 'metal')}
      />
      {(part.mount?.heightU ?? 0) >= TALL_U && <Grille w={w} h={h} />}
      {layoutFace(part, { w, h })
        .filter(({ kind }) => kind !== 'led' && kind !== 'label' && kind !== 'button')
        .map(({ key, kind, x, z, w: width, h: height }) => (
          <rect
            key={key}
            x={x}
            y={h - z - height}
            width={width}
            height={height}
            className={coarseClass(kind, part)}
            fillOpacity={kind === 'vent' ? 0.35 : 0.85}
          />
        ))}
    </>
  )
}

function coarseClass(kind: FaceKind, part: Part): string | undefined {
  if (kind === 'fibre') return css.fibre
  const onDark = (part.mount?.heightU ?? 0) >= TALL_U && kind !== 'vent'
  return kind === 'psu' || onDark ? css.mid : css.dark
}
