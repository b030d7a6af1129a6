import { memo } from 'react'
import { useInteraction } from '../../state/interaction-store'
import { isAdding, useSelection } from '../../state/selection-store'
import css from './rack-unit.module.css'
import type { Entry } from './unit-entries'

export interface RackUnitProps {
  readonly entry: Entry
  readonly group: string
  readonly label: string
  /** Millimetres a screen pixel. */
  readonly px: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** What is inside, for lighting up a part that was chosen in the bill. */
  readonly inside: ReadonlySet<string> | undefined
  readonly tabbable: boolean
  readonly onFocus: (key: string) => void
  readonly onPick: (entry: Entry, add: boolean) => void
}

/** Over the picture, one thing that the focus can rest on. It asks the store for itself alone: a hover redraws one unit. */
export const RackUnit = memo(function RackUnit(props: RackUnitProps) {
  const { entry, group, label, px, x, y, w, h, inside, tabbable, onFocus, onPick } = props
  const part = entry.kind === 'unit' ? entry.box.part.id : undefined
  const holds = (id: string | undefined) => id !== undefined && (id === part || inside?.has(id) === true)
  const selected = useSelection((state) =>
    entry.kind === 'unit'
      ? state.placements.includes(entry.key)
      : state.slot?.u === entry.u && state.slot.group === group,
  )
  const lit = useSelection((state) => holds(state.part))
  const near = useSelection((state) => holds(state.hoverPart))
  const lifted = useInteraction(
    ({ now }) => now.kind === 'moving' && now.group === group && now.placements.includes(entry.key),
  )
  return (
    <g
      role="option"
      aria-label={label}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      data-key={entry.key}
      data-lit={lit || undefined}
      data-near={near || undefined}
      data-unit={entry.kind === 'unit' ? entry.box.part.category : undefined}
      data-lifted={lifted || undefined}
      className={entry.kind === 'unit' ? css.unit : css.slot}
      transform={`translate(${x} ${y})`}
      onFocus={() => onFocus(entry.key)}
      onClick={(event) => onPick(entry, isAdding(event))}
      onPointerEnter={() => useSelection.getState().hover(part)}
      onPointerLeave={() => useSelection.getState().hover(undefined)}
    >
      <title>{label}</title>
      <rect width={w} height={h} className={css.veil} data-veil="" />
      {entry.kind === 'slot' && (
        <path
          d={`M${w / 2} ${h * 0.24}v${h * 0.52}M${w / 2 - h * 0.26} ${h / 2}h${h * 0.52}`}
          className={css.plus}
        />
      )}
      <rect x={px} y={px} width={w - 2 * px} height={h - 2 * px} rx={1.5 * px} className={css.ring} />
    </g>
  )
})
