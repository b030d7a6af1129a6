import { type CSSProperties, memo, useId, useMemo } from 'react'
import type { Part } from '../../core/catalogue/schema'
import type { Messages } from '../../i18n/messages'
import { DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import type { PlanLabel } from './place-labels'
import type { PlanShape } from './plan-shapes'
import { PlanSymbol } from './plan-symbol'
import { ScaleBar } from './scale-bar'
import css from './tray-plan.module.css'
import { UnitFace } from './unit-face'

/** Screen pixels: between plan and front, below them for the scale bar, beside them; height of the letters. */
export const BETWEEN = 26
export const BELOW = 30
export const BESIDE = 2
export const LABEL_PX = 9.5

interface PlanSheetProps {
  readonly part: Part
  readonly shapes: readonly PlanShape[]
  readonly labels: readonly PlanLabel[]
  /** Millimetres a screen pixel. */
  readonly px: number
  readonly w: number
  readonly d: number
  /** Height of the front below the plan, mm; 0 for none. */
  readonly front: number
  /** Of the whole sheet, mm. */
  readonly height: number
  readonly text: Messages['elevation']
}

/** What is seen of a plan; nothing of it answers the pointer. */
export const PlanSheet = memo(function PlanSheet(props: PlanSheetProps) {
  const { part, shapes, labels, px, w, d, front, height, text } = props
  const prefix = useId()
  const drawing = useMemo(() => ({ prefix, px }), [prefix, px])
  return (
    <DrawingProvider value={drawing}>
      <DrawingDefs />
      <rect width={w} height={d} rx={4} className={css.floor} />
      {shapes.map((shape) => (
        <g
          key={shape.key}
          transform={`translate(${shape.x} ${shape.y})`}
          style={{ '--tone': `var(--cat-${shape.part.category})` } as CSSProperties}
        >
          <PlanSymbol category={shape.part.category} w={shape.w} d={shape.d} nth={shape.nth} />
        </g>
      ))}
      <g className={css.labels} style={{ fontSize: LABEL_PX * px }}>
        {labels.map(({ key, text: word, x, y, length, height: tall, upright }) => (
          <g key={key} transform={`translate(${x} ${y})${upright ? ' rotate(-90)' : ''}`}>
            <rect
              x={-length / 2}
              y={-tall / 2}
              width={length}
              height={tall}
              rx={tall * 0.24}
              className={css.tag}
            />
            <text textAnchor="middle" dominantBaseline="central">
              {word}
            </text>
          </g>
        ))}
      </g>
      {front > 0 && (
        <g transform={`translate(0 ${d + BETWEEN * px})`}>
          <text
            x={w / 2}
            y={-BETWEEN * 0.5 * px}
            className={css.edge}
            style={{ fontSize: 10 * px }}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {text.frontEdge}
          </text>
          <UnitFace part={part} w={w} h={front} />
        </g>
      )}
      <ScaleBar y={height - BELOW * px} width={w} />
    </DrawingProvider>
  )
})
