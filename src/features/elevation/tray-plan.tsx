import { memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import { CATEGORY_IDS } from '../../core/catalogue/categories'
import type { Part } from '../../core/catalogue/schema'
import { UNIT_MM } from '../../core/geometry/dimensions'
import { splitDecks } from '../../core/geometry/split-decks'
import { buildTrayBoxes } from '../../core/geometry/tray-boxes'
import type { Options } from '../../core/options/options'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { useSelection } from '../../state/selection-store'
import { Segmented } from '../../ui/segmented'
import { useSize } from '../../ui/use-size'
import { shortName } from './describe-unit'
import { PartCard } from './part-card'
import { placeLabels } from './place-labels'
import { PlanLegend } from './plan-legend'
import { buildPlanShapes, countShapes, type PlanShape } from './plan-shapes'
import { BELOW, BESIDE, BETWEEN, LABEL_PX, PlanSheet } from './plan-sheet'
import { PlanTarget } from './plan-target'
import css from './tray-plan.module.css'

interface TrayPlanProps {
  readonly part: Part
  readonly catalogue: Catalogue
  readonly options: Options
  readonly text: Messages
  readonly language: Language
}

/** Tray, board, chip, stack: as deep as anything can be told apart. */
const LEVELS = 4
/** The front of a chassis, taller than this share of its depth, would leave the plan no room; the rack shows it well. */
const FRONT_SHARE = 0.2
/** Half of the widest card, so that it stays on the panel. */
const CARD_HALF = 110

/** What is inside a tray, to scale: seen from above, and its front below it, edge to edge. */
export const TrayPlan = memo(function TrayPlan({ part, catalogue, options, text, language }: TrayPlanProps) {
  const [frame, room] = useSize<HTMLDivElement>()
  const plan = useMemo(
    () => buildTrayBoxes(part, catalogue, { options, levels: LEVELS }),
    [part, catalogue, options],
  )
  const decks = useMemo(() => splitDecks(plan), [plan])
  const [asked, setAsked] = useState(decks.length - 1)
  const deck = Math.min(asked, decks.length - 1)
  const shapes = useMemo(() => buildPlanShapes(decks[deck] ?? [], plan.size[1]), [decks, deck, plan])
  const targets = useMemo(() => [...shapes].sort((a, b) => b.w * b.d - a.w * a.d), [shapes])
  const counts = useMemo(() => countShapes(shapes, CATEGORY_IDS), [shapes])
  const [w, d] = plan.size
  const face = (part.mount?.heightU ?? 0) * UNIT_MM
  const front = face > 0 && face < d * FRONT_SHARE ? face : 0
  const free = {
    w: Math.max(room.w - 2 * BESIDE, 60),
    h: Math.max(room.h - BELOW - (front > 0 ? BETWEEN : 0), 60),
  }
  const px = Math.max(w / free.w, (d + front) / free.h)
  const labels = useMemo(
    () => placeLabels(shapes, { size: LABEL_PX * px, words: (shape) => words(shape, text, language) }),
    [shapes, px, text, language],
  )
  const [over, setOver] = useState<{ readonly shape: PlanShape; readonly x: number; readonly y: number }>()
  const stage = useRef<HTMLDivElement>(null)

  if (shapes.length === 0) return <p className={css.nothing}>{text.elevation.nothingInside}</p>

  const point = (shape: PlanShape | undefined, event: PointerEvent) => {
    useSelection.getState().hover(shape?.part.id)
    const box = stage.current?.getBoundingClientRect()
    const x = box && Math.min(Math.max(event.clientX - box.left, CARD_HALF), box.width - CARD_HALF)
    setOver(shape && box && x !== undefined ? { shape, x, y: event.clientY - box.top } : undefined)
  }
  const height = d + (front > 0 ? front + BETWEEN * px : 0) + BELOW * px
  const sheet = {
    viewBox: `${-BESIDE * px} 0 ${w + 2 * BESIDE * px} ${height}`,
    width: w / px + 2 * BESIDE,
    height: height / px,
  }

  return (
    <div className={css.plan} ref={stage}>
      <div className={css.side}>
        {decks.length > 1 && (
          <div className={css.decks}>
            <Segmented
              label={text.elevation.decks}
              value={`${deck}`}
              choices={decks.map((_, i) => ({
                value: `${i}`,
                label: text.elevation.deck(i + 1, decks.length),
              }))}
              onChange={(value) => setAsked(Number(value))}
            />
          </div>
        )}
        <div className={css.canvas} ref={frame}>
          {room.w > 0 && (
            <div className={css.stack}>
              <svg
                role="img"
                aria-label={text.elevation.planOf(part.name[language])}
                className={css.drawing}
                {...sheet}
              >
                <PlanSheet
                  part={part}
                  shapes={shapes}
                  labels={labels}
                  px={px}
                  w={w}
                  d={d}
                  front={front}
                  height={height}
                  text={text.elevation}
                />
              </svg>
              <svg aria-hidden="true" className={css.answers} {...sheet}>
                {targets.map((shape) => (
                  <PlanTarget key={shape.key} shape={shape} onPoint={point} />
                ))}
              </svg>
            </div>
          )}
        </div>
      </div>
      <PlanLegend counts={counts} text={text} language={language} />
      {over && <PartCard part={over.shape.part} x={over.x} y={over.y} text={text} language={language} />}
    </div>
  )
})

/** Kinds of which there are many and small ones, or that the eye knows. */
const WORDLESS: ReadonlySet<Part['category']> = new Set([
  'memory',
  'quick-disconnect',
  'fan',
  'hose',
  'converter',
  'mechanical',
])

/** A smaller plate is covered by the word on its chip. */
const WIDE_PLATE_MM = 150

/** GPU, NPU, TPU, a model such as H100, or what a controller controls. */
const CALLED = /\b([GNT]PU|BMC|HMC|PCIe|[A-Z]{1,2}\d{3}[A-Z]?)\b/

/** The whole name where it fits, else the kind of thing. */
function words({ part, inner, hidden, w }: PlanShape, text: Messages, language: Language): string[] {
  if (part.category === 'cold-plate' && w < WIDE_PLATE_MM) return []
  if (WORDLESS.has(part.category) || hidden || (inner && part.category === 'board')) return []
  const name = part.name[language]
  // What the field calls a chip says more than its category.
  const named = part.category === 'accelerator' || part.category === 'controller'
  const called = named ? CALLED.exec(part.name.en)?.[0] : undefined
  if (part.category === 'board' || part.category === 'cold-plate') return [name, shortName(part, language)]
  return [name, shortName(part, language), called ?? text.elevation.short[part.category]]
}
