import { memo } from 'react'
import type { RackShape } from '../../core/geometry/rack-boxes'
import { paint, useDrawing } from './drawing-context'
import css from './symbols.module.css'
import { UnitFaceCoarse } from './unit-face'

/** Room below a small rack for its feet, mm. */
export const STILL_FOOT_MM = 30

/**
 * The front of one rack a few hundred pixels high, from the top of its frame down: to be recognised, not worked on. Fills
 * are see-through, not shapes: a PDF keeps each see-through shape as a picture of its own.
 */
export const RackStill = memo(function RackStill({ shape }: { readonly shape: RackShape }) {
  const drawing = useDrawing()
  const { px } = drawing
  const { frame, boxes } = shape
  const { outer, panel, opening } = frame
  const top = outer.z + outer.h
  return (
    <>
      <rect y={outer.h} x={30} width={50} height={24} className={css.foot} />
      <rect y={outer.h} x={outer.w - 80} width={50} height={24} className={css.foot} />
      <rect width={outer.w} height={outer.h} rx={12} fill={paint(drawing, 'post')} />
      <rect x={panel.x} y={top - opening.h} width={panel.w} height={opening.h} className={css.cavity} />
      {boxes.map((box) =>
        box.part.mount?.heightU && box.face === 'front' ? (
          <g key={box.key} transform={`translate(${box.x} ${top - box.z - box.h})`}>
            <UnitFaceCoarse part={box.part} w={box.w} h={box.h} />
            {box.part.category !== 'blank' && (
              <rect width={2.2 * px} height={box.h} style={{ fill: `var(--cat-${box.part.category})` }} />
            )}
            <rect
              y={box.h - 0.5 * px}
              width={box.w}
              height={0.5 * px}
              className={css.dark}
              fillOpacity={0.6}
            />
          </g>
        ) : null,
      )}
    </>
  )
})
