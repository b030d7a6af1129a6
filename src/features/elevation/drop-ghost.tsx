import { memo, useEffect, useId, useMemo, useRef } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Part } from '../../core/catalogue/schema'
import { takesSlot } from '../../core/design/fit'
import type { RackGroup } from '../../core/design/schema'
import type { Box } from '../../core/geometry/box'
import type { FrameShape } from '../../core/geometry/frame-shape'
import { buildSlotBox } from '../../core/geometry/rack-boxes'
import { buildZoneBoxes, type Hung } from '../../core/geometry/zone-boxes'
import { heldOf, type Moving, type Over, type Placing, useInteraction } from '../../state/interaction-store'
import { heldPlacements } from '../../state/placing'
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
          {ghostBoxes(held, over, { group, catalogue, frame }).map(({ key, part, x, z, w, h }) => (
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

type Rack = Pick<DropGhostProps, 'group' | 'catalogue' | 'frame'>

function ghostBoxes(held: Placing | Moving, over: Over, { group, catalogue, frame }: Rack): Box[] {
  const pieces = heldPieces(held, over, catalogue)
  const slotted = pieces.flatMap(({ key, part, u, face }) =>
    u === undefined ? [] : [buildSlotBox(frame, key, part, u, face)],
  )
  const fresh = pieces.flatMap(({ key, part, u, face }): Hung[] =>
    u === undefined && !takesSlot(part) ? [{ placement: { id: key, part: part.id, face }, part }] : [],
  )
  if (fresh.length === 0) return slotted
  const keys = new Set(fresh.map(({ placement }) => placement.id))
  const hanging = group.placements.flatMap((placement): Hung[] => {
    const part = catalogue.parts.get(placement.part)
    return part?.mount && !takesSlot(part) && !keys.has(placement.id) ? [{ placement, part }] : []
  })
  return [...slotted, ...buildZoneBoxes(frame, [...hanging, ...fresh]).filter(({ key }) => keys.has(key))]
}

interface Piece {
  readonly key: string
  readonly part: Part
  readonly u: number | undefined
  readonly face: 'front' | 'rear'
}

function heldPieces(held: Placing | Moving, over: Over, catalogue: Catalogue): Piece[] {
  switch (held.kind) {
    case 'placing': {
      const part = catalogue.parts.get(held.part)
      return part ? [{ key: 'held', part, u: over.u, face: over.face }] : []
    }
    case 'moving': {
      const shift = (over.u ?? 0) - (held.lowest ?? 0)
      return heldPlacements(held).flatMap(({ id, part: ref, u, face }) => {
        const part = catalogue.parts.get(ref)
        const key = held.group === over.group ? id : `held-${id}`
        return part ? [{ key, part, u: u === undefined ? undefined : u + shift, face }] : []
      })
    }
  }
}
