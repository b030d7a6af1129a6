import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '../../core/catalogue/catalogue'
import type { RackGroup } from '../../core/design/schema'
import { buildRackBoxes } from '../../core/geometry/rack-boxes'
import type { Language } from '../../i18n/language'
import type { Messages } from '../../i18n/messages'
import { useSelection } from '../../state/selection-store'
import { describeUnit } from './describe-unit'
import { ORNAMENT } from './drawing-context'
import { DropGhost } from './drop-ghost'
import css from './rack-drawing.module.css'
import { steerRack } from './rack-keys'
import { RackPicture } from './rack-picture'
import { RackUnit } from './rack-unit'
import { buildRackView, facing, type RackView } from './rack-view'
import { RULER_PX } from './u-ruler'
import { buildEntries, type Entry } from './unit-entries'
import type { GroupFacts } from './unit-facts'

interface RackDrawingProps {
  readonly group: RackGroup
  readonly catalogue: Catalogue
  readonly facts: GroupFacts | undefined
  readonly face: 'front' | 'rear'
  /** Millimetres a screen pixel. */
  readonly px: number
  readonly labels: boolean
  readonly name: string
  readonly text: Messages['elevation']
  readonly language: Language
  /** What to do with a rack that holds nothing. */
  readonly emptyHint: string
}

/** One rack of a group, to be read, pointed at and walked through by keyboard. */
export const RackDrawing = memo(function RackDrawing(props: RackDrawingProps) {
  const { group, catalogue, facts, face, px, labels, name, text, language, emptyHint } = props
  const shape = useMemo(() => buildRackBoxes(group, catalogue), [group, catalogue])
  const entries = useMemo(() => (shape ? buildEntries(group, shape) : []), [group, shape])
  const view = useMemo(() => shape && buildRackView(shape.frame, face, px, labels), [shape, face, px, labels])
  const shown = useMemo(() => facing(entries, face), [entries, face])
  const list = useRef<SVGGElement>(null)
  const [focused, setFocused] = useState<string>()

  const pick = useCallback(
    (entry: Entry, add: boolean) => {
      const selection = useSelection.getState()
      if (entry.kind === 'slot') return selection.selectSlot(group.id, entry.u)
      const others = selection.placements.filter((id) => id !== entry.key)
      const kept = add && (selection.group ?? group.id) === group.id ? others : []
      const taken = add && others.length < selection.placements.length
      selection.selectPlacements(group.id, taken ? kept : [...kept, entry.key])
    },
    [group.id],
  )

  if (!shape || !view) return <p className={css.missing}>{text.noFrame(group.frame)}</p>
  const { frame } = shape
  const unitMm = frame.opening.h / frame.units
  const tabbable = shown.some((entry) => entry.key === focused) ? focused : entries[0]?.key

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const walked = entries.filter((entry) => shown.includes(entry))
    const next = steerRack(event, walked, tabbable, pick)
    if (next !== undefined)
      list.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing
    <div className={css.rack} role="group" aria-label={name}>
      <RackPicture
        view={view}
        frame={frame}
        entries={entries}
        shown={shown}
        catalogue={catalogue}
        facts={facts}
        px={px}
        labels={labels}
        text={text}
        language={language}
      />
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the group around it and the list in it have the names */}
      <svg
        className={css.answers}
        viewBox={view.box}
        width={view.width}
        height={view.height}
        data-rack={group.id}
        data-face={face}
        data-units={frame.units}
      >
        <rect
          {...ORNAMENT}
          x={view.left(frame.opening)}
          y={view.top - frame.opening.h}
          width={frame.opening.w}
          height={frame.opening.h}
          className={css.opening}
          data-opening=""
        />
        <g
          ref={list}
          role="listbox"
          aria-multiselectable="true"
          aria-label={text.rackList(name, face)}
          onKeyDown={onKeyDown}
        >
          {shown.map((entry) => {
            const box = entry.kind === 'unit' ? entry.box : undefined
            const z = (entry.u ?? 1) - 1
            const place = box ?? { x: frame.panel.x, w: frame.panel.w, z: z * unitMm, h: unitMm }
            const fact = box && facts?.get(box.part.id)
            return (
              <RackUnit
                key={entry.key}
                entry={entry}
                group={group.id}
                label={describeUnit(entry, fact, text, language)}
                px={px}
                x={view.left(place)}
                y={view.top - place.z - place.h}
                w={place.w}
                h={place.h}
                inside={fact?.inside}
                tabbable={entry.key === tabbable}
                onFocus={setFocused}
                onPick={pick}
              />
            )
          })}
        </g>
        {face === 'front' && <LitBehind entries={entries} view={view} />}
      </svg>
      {group.placements.length === 0 && face === 'front' && (
        <p className={css.hint} style={{ left: RULER_PX, width: frame.outer.w / px }}>
          {emptyHint}
        </p>
      )}
      <DropGhost group={group} catalogue={catalogue} frame={frame} view={view} px={px} />
    </div>
  )
})

interface LitBehindProps {
  readonly entries: readonly Entry[]
  readonly view: RackView
}

/** Outline, through the trays, of what hangs behind them while its part is pointed at or chosen. */
function LitBehind({ entries, view }: LitBehindProps) {
  const part = useSelection((state) => state.part ?? state.hoverPart)
  return entries.map((entry) => {
    if (entry.kind === 'slot' || entry.u !== undefined || entry.box.part.id !== part) return null
    const { box } = entry
    return (
      <rect
        key={entry.key}
        x={view.left(box)}
        y={view.top - box.z - box.h}
        width={box.w}
        height={box.h}
        className={css.through}
      />
    )
  })
}
