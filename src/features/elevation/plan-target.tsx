import { memo, type PointerEvent } from 'react'
import { useSelection } from '../../state/selection-store'
import type { PlanShape } from './plan-shapes'
import css from './plan-target.module.css'

interface PlanTargetProps {
  readonly shape: PlanShape
  readonly onPoint: (shape: PlanShape | undefined, event: PointerEvent) => void
}

/** What is pointed at: the smallest lies on top, so that the chip below a plate can be reached. */
export const PlanTarget = memo(
  function PlanTarget({ shape, onPoint }: PlanTargetProps) {
    const { part, x, y, w, d } = shape
    const chosen = useSelection((state) => state.part === part.id)
    const near = useSelection((state) => state.hoverPart === part.id)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing has the same as buttons
      <rect
        x={x}
        y={y}
        width={w}
        height={d}
        rx={1}
        className={css.target}
        data-category={part.category}
        data-chosen={chosen || undefined}
        data-near={near || undefined}
        onPointerEnter={(event) => onPoint(shape, event)}
        onPointerMove={(event) => onPoint(shape, event)}
        onPointerLeave={(event) => onPoint(undefined, event)}
        onClick={() => useSelection.getState().selectPart(chosen ? undefined : part.id)}
      />
    )
  },
  // `onPoint` closes over nothing that changes what it does.
  (before, after) => before.shape === after.shape,
)
