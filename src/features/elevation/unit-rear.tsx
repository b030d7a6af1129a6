import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Part } from '../../core/catalogue/schema'
import { layoutFace } from '../../core/geometry/face-layout'
import { rearRuns } from '../../core/geometry/rear-runs'
import { paint, useDrawing } from './drawing-context'
import { FaceSymbol } from './face-symbol'
import css from './symbols.module.css'

interface UnitRearProps {
  readonly part: Part
  readonly catalogue: Catalogue
  readonly w: number
  readonly h: number
}

/** Back of a part: what it contains that is plugged or blows there, laid out as a panel. */
export function UnitRear({ part, catalogue, w, h }: UnitRearProps) {
  const drawing = useDrawing()
  const counts = new Map<string, number>()
  return (
    <>
      <rect x={0.5} y={0.5} width={w - 1} height={h - 1} rx={1.5} fill={paint(drawing, 'panel')} />
      {layoutFace({ ...part, face: rearRuns(part, catalogue) }, { w, h }).map((item) => {
        const index = counts.get(item.kind) ?? 0
        counts.set(item.kind, index + 1)
        return (
          <g key={item.key} transform={`translate(${item.x} ${h - item.z - item.h})`}>
            <FaceSymbol kind={item.kind} w={item.w} h={item.h} index={index} />
          </g>
        )
      })}
      <rect
        x={0.5}
        y={0.5}
        width={w - 1}
        height={h - 1}
        rx={1.5}
        fill={paint(drawing, 'shade')}
        className={css.edge}
      />
    </>
  )
}
