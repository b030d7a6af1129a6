import { memo, useId, useMemo } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Box } from '../../core/geometry/box'
import type { FrameShape } from '../../core/geometry/frame-shape'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { type Drawing, DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { HungPart } from './hung-part'
import css from './rack-drawing.module.css'
import { RackFrame } from './rack-frame'
import type { RackView } from './rack-view'
import { URuler } from './u-ruler'
import type { Entry } from './unit-entries'
import { UnitFace } from './unit-face'
import type { GroupFacts } from './unit-facts'
import { UnitLabels } from './unit-labels'
import { UnitRear } from './unit-rear'

interface RackPictureProps {
  readonly view: RackView
  readonly frame: FrameShape
  /** All of the rack, and what of it faces the viewer, the farther first. */
  readonly entries: readonly Entry[]
  readonly shown: readonly Entry[]
  readonly catalogue: Catalogue
  readonly facts: GroupFacts | undefined
  readonly px: number
  readonly labels: boolean
  readonly text: Messages['elevation']
  readonly language: Language
}

/**
 * What is seen of a rack: some thousand shapes that no pointing or selecting changes. It lies on a layer of its own
 * below the units that answer (`RackUnit`), so that a hover does not have it painted anew.
 */
export const RackPicture = memo(function RackPicture(props: RackPictureProps) {
  const { view, frame, entries, shown, catalogue, facts, px, labels, text, language } = props
  const prefix = useId()
  const drawing: Drawing = useMemo(() => ({ prefix, px }), [prefix, px])
  const { top, left } = view
  const width = frame.outer.w
  return (
    <DrawingProvider value={drawing}>
      <svg
        aria-hidden="true"
        className={css.picture}
        viewBox={view.box}
        width={view.width}
        height={view.height}
      >
        <DrawingDefs />
        <FaceDefs entries={shown} face={view.face} catalogue={catalogue} prefix={prefix} />
        <RackFrame frame={frame} />
        <URuler units={frame.units} unitMm={frame.unitMm} top={top - frame.opening.h} x={0} align="end" />
        <URuler
          units={frame.units}
          unitMm={frame.unitMm}
          top={top - frame.opening.h}
          x={width}
          align="start"
        />
        {view.face === 'front' && <Behind entries={entries} view={view} />}
        {shown.map((entry) => {
          if (entry.kind === 'slot') return null
          const { box } = entry
          return (
            <g
              key={entry.key}
              transform={`translate(${left(box)} ${top - box.z - box.h})`}
              data-placed={box.part.id}
            >
              <use href={`#${faceId(prefix, box, entry)}`} />
              {box.part.category !== 'blank' && (
                <rect
                  width={Math.min(3.2 * px, box.w * 0.05)}
                  height={box.h}
                  style={{ fill: `var(--cat-${box.part.category})` }}
                />
              )}
            </g>
          )
        })}
        {labels && (
          <UnitLabels
            entries={entries}
            facts={facts}
            text={text}
            language={language}
            x={width + view.ruler}
            top={top}
          />
        )}
      </svg>
    </DrawingProvider>
  )
})

/** Pieces of one part with one face share a drawing; of hung parts each has its own, for supply and return differ. */
function faceId(prefix: string, box: Box, entry: Entry): string {
  const hung = entry.kind === 'unit' && entry.u === undefined
  return hung ? `${prefix}-hung-${box.key}` : `${prefix}-${box.face}-${box.part.id}`
}

interface FaceDefsProps {
  readonly entries: readonly Entry[]
  readonly face: 'front' | 'rear'
  readonly catalogue: Catalogue
  readonly prefix: string
}

/** Each distinct face once; the units use it. */
function FaceDefs({ entries, face, catalogue, prefix }: FaceDefsProps) {
  const drawn = new Map<string, Entry & { kind: 'unit' }>()
  for (const entry of entries) if (entry.kind === 'unit') drawn.set(faceId(prefix, entry.box, entry), entry)
  return (
    <defs>
      {[...drawn].map(([id, { box, u, nth }]) => (
        <g key={id} id={id}>
          {u === undefined ? (
            <HungPart part={box.part} w={box.w} h={box.h} nth={nth} />
          ) : box.face === face ? (
            <UnitFace part={box.part} w={box.w} h={box.h} />
          ) : (
            <UnitRear part={box.part} catalogue={catalogue} w={box.w} h={box.h} />
          )}
        </g>
      ))}
    </defs>
  )
}

interface BehindProps {
  readonly entries: readonly Entry[]
  readonly view: RackView
}

/** What hangs at the rear, as it shows through empty units. */
function Behind({ entries, view }: BehindProps) {
  return entries.map((entry) => {
    if (entry.kind === 'slot' || entry.u !== undefined) return null
    const { box } = entry
    return (
      <rect
        key={entry.key}
        x={view.left(box)}
        y={view.top - box.z - box.h}
        width={box.w}
        height={box.h}
        className={css.behind}
      />
    )
  })
}
