import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Design } from '../../core/design/schema'
import { shapeFrame } from '../../core/geometry/frame-shape'
import { formatWhole } from '../../i18n/format'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { heldOf, useInteraction } from '../../state/interaction-store'
import { groupName } from '../../state/part-name'
import { useLanguage, useText } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { EmptyState } from '../../ui/empty-state'
import { useSize } from '../../ui/use-size'
import { ElevationLegend } from './elevation-legend'
import { useElevation } from './elevation-store'
import { ElevationToolbar } from './elevation-toolbar'
import css from './elevation-view.module.css'
import { focusRack } from './focus-rack'
import { MarqueeFrame } from './marquee-frame'
import { PlanPanel } from './plan-panel'
import { RackDrawing } from './rack-drawing'
import { GROUND_MM } from './rack-frame'
import { tallestFrame } from './tallest-frame'
import { RULER_PX } from './u-ruler'
import { type GroupFacts, unitFacts } from './unit-facts'
import { LABELS_PX } from './unit-labels'
import { usePointerSession } from './use-pointer-session'
import { useZoomGestures } from './use-zoom-gestures'

const RowView = lazy(() => import('./row-view').then((module) => ({ default: module.RowView })))

/** Name of the rack above it and air below, screen pixels. */
const CAPTION = 34
/** Millimetres a pixel, before the canvas is measured and at most. */
const FARTHEST = 8
/** Least width of the plan beside the racks, and of the whole below which the plan goes under them. Screen pixels. */
const PLAN_LEAST = 330
const STACKED = 480
/** Air between racks and at both ends. */
const GAP = 16

interface ElevationViewProps {
  /** Before the tools. */
  readonly lead?: ReactNode
  /** Laid over the racks, below the tools. */
  readonly over?: ReactNode
}

/** The racks of the design as they stand, each group once, and the plan of one tray beside them. */
export function ElevationView({ lead, over }: ElevationViewProps) {
  const text = useText()
  const language = useLanguage()
  const design = useDesign((state) => state.design)
  const evaluation = useEvaluation()
  const { catalogue } = evaluation
  const facts = unitFacts(evaluation)
  const side = useElevation((state) => state.side)
  const zoom = useElevation((state) => state.zoom)
  const plan = useElevation((state) => state.plan)
  const row = useElevation((state) => state.row)
  const holding = useInteraction(({ now }) => heldOf(now) !== undefined)
  const chosen = useSelection(({ part }) => part !== undefined && isRacked(facts, part))
  const [canvas, room] = useSize<HTMLDivElement>()
  const [view, whole] = useSize<HTMLElement>()
  useZoomGestures(canvas, zoom)
  usePointerSession(canvas)

  const tallest = useMemo(() => tallestFrame(design, catalogue), [design, catalogue])
  const px = Math.min((tallest + GROUND_MM) / Math.max(room.h - CAPTION, 80), FARTHEST) / zoom
  const faces = side === 'both' ? (['front', 'rear'] as const) : ([side] as const)

  // Beside the plan there is not always room for words; each unit still says its name to pointer and reader.
  const bare = faces.length * racksWidth(design, catalogue, px * zoom)
  const beside = plan && whole.w > STACKED
  const wordy = bare + design.pod.racks.length * LABELS_PX
  const labels = wordy <= (beside ? whole.w - PLAN_LEAST : whole.w)

  // What is in the hand is put down in the racks.
  useEffect(() => {
    const { row: shown, showRow } = useElevation.getState()
    if (!holding || !shown) return
    showRow(false)
    requestAnimationFrame(() => {
      const held = heldOf(useInteraction.getState().now)
      if (held?.grip === 'keys' && canvas.current) focusRack(canvas.current, held.over?.group)
    })
  }, [canvas, holding])

  const openRack = () => {
    useElevation.getState().showRow(false)
    const { group } = useSelection.getState()
    requestAnimationFrame(() => {
      if (!canvas.current) return
      focusRack(canvas.current, group)
      canvas.current
        .querySelector(`svg[data-rack="${CSS.escape(group ?? '')}"]`)
        ?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
    })
  }

  useEffect(() => {
    if (room.h > 0) useElevation.getState().noteShown(px, labels)
  }, [px, labels, room.h])

  // Racks come and go with the system; start from the left again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another system is the reason to go back
  useEffect(() => {
    canvas.current?.scrollTo({ left: 0, top: 0 })
  }, [canvas, design.id])

  if (design.pod.racks.length === 0) return <EmptyState title={text.elevation.empty} />
  return (
    <section ref={view} className={css.view} aria-label={text.elevation.label}>
      <ElevationToolbar text={text} lead={lead}>
        <ElevationLegend design={design} catalogue={catalogue} rear={side !== 'front'} text={text} />
      </ElevationToolbar>
      {row && (
        <Suspense fallback={<EmptyState title={text.shell.loading} />}>
          <RowView onOpen={openRack} />
        </Suspense>
      )}
      {/* The racks stay, out of sight: what listens to the pointer in them need not begin anew. */}
      <div className={css.body} hidden={row}>
        <div className={css.front} style={beside ? { flex: `0 1 ${labels ? wordy : bare}px` } : undefined}>
          <div ref={canvas} className={css.canvas}>
            {room.h > 0 && (
              <div className={css.row} data-chosen={chosen || undefined}>
                {design.pod.racks.flatMap((group) => {
                  const name = groupName(group, catalogue, language)
                  const racks = group.count * design.pods
                  return faces.map((face) => (
                    <figure key={`${group.id}-${face}`} className={css.rack}>
                      <figcaption className={css.caption}>
                        <span className={css.name} title={name}>
                          {side === 'both' ? text.elevation.rackOf(name, face) : name}
                        </span>
                        {racks > 1 && face === faces[0] && (
                          <span
                            className={css.badge}
                            title={text.elevation.timesTitle(formatWhole(racks, language))}
                          >
                            {text.elevation.times(formatWhole(racks, language))}
                          </span>
                        )}
                      </figcaption>
                      <RackDrawing
                        group={group}
                        catalogue={catalogue}
                        facts={facts.get(group.id)}
                        face={face}
                        px={px}
                        labels={labels && face === faces[0]}
                        name={name}
                        text={text.elevation}
                        emptyHint={text.start.emptyRack}
                        language={language}
                      />
                    </figure>
                  ))
                })}
              </div>
            )}
          </div>
          {over}
          <MarqueeFrame />
        </div>
        {plan && (
          <PlanPanel design={design} evaluation={evaluation} facts={facts} text={text} language={language} />
        )}
      </div>
    </section>
  )
}

/** Whether a part stands in any rack, on its own or inside another. */
function isRacked(facts: ReadonlyMap<string, GroupFacts>, part: string): boolean {
  return [...facts.values()].some(
    (group) => group.has(part) || [...group.values()].some(({ inside }) => inside.has(part)),
  )
}

/** Width that one face of every group takes with its rulers and the air around, screen pixels. */
function racksWidth(design: Design, catalogue: Catalogue, px: number): number {
  return design.pod.racks.reduce((sum, group) => {
    const frame = catalogue.parts.get(group.frame)
    return sum + (frame ? shapeFrame(frame).outer.w / px : 0) + 2 * RULER_PX + GAP
  }, GAP)
}
