import { memo, useEffect, useId, useMemo, useRef } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Part } from '../../core/catalogue/schema'
import { takesSlot } from '../../core/design/fit'
import type { RackGroup } from '../../core/design/schema'
import type { FrameShape } from '../../core/geometry/frame-shape'
import { heldBoxes } from '../../state/held-boxes'
import { heldOf, useInteraction } from '../../state/interaction-store'
import { DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import css from './drop-ghost.module.css'
import type { RackView } from './rack-view'
import { UnitFace } from './unit-face'

interface DropGhostProps {
  readonly group: RackGroup
  readonly catalogue: Catalogue
  readonly frame: FrameShape
  readonly view: RackView
  /** Millimetres a screen pixel. */
  readonly px: number
}

/** What is held, in true size, where it would come to stand in this rack. Alone in following the pointer. */
export const DropGhost = memo(function DropGhost({ group, catalogue, frame, view, px }: DropGhostProps) {
  const held = useInteraction(({ now }) => {
    const held = heldOf(now)
    return held?.over?.group === group.id ? held : undefined
  })
  const prefix = useId()
  const drawing = useMemo(() => ({ prefix, px }), [prefix, px])
  const outline = useRef<SVGGElement>(null)
  const byKeys = held?.grip === 'keys'
  // biome-ignore lint/correctness/useExhaustiveDependencies: it has moved, hence may be out of sight
  useEffect(() => {
    if (byKeys) outline.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [byKeys, held])
  if (!held?.over) return null
  const { over } = held
  return (
    <DrawingProvider value={drawing}>
      <svg
        aria-hidden="true"
        className={css.layer}
        viewBox={view.box}
        width={view.width}
        height={view.height}
      >
        <DrawingDefs />
        <g ref={outline} data-ghost={over.refusal ? 'refused' : 'fits'}>
          {heldBoxes(held, over, { group, catalogue, frame }).map(({ key, part, x, z, w, h }) => (
            <g key={key} transform={`translate(${view.left({ x, w })} ${view.top - z - h})`}>
              {takesSlot(part) && <GhostFace part={part} w={w} h={h} />}
              <rect
                x={px}
                y={px}
                width={w - 2 * px}
                height={h - 2 * px}
                rx={1.5 * px}
                className={css.outline}
              />
            </g>
          ))}
        </g>
      </svg>
    </DrawingProvider>
  )
})

/** Drawn once a part: while it follows the pointer nothing but its place changes. */
const GhostFace = memo(function GhostFace(props: {
  readonly part: Part
  readonly w: number
  readonly h: number
}) {
  return (
    <g className={css.face}>
      <UnitFace {...props} />
    </g>
  )
})
