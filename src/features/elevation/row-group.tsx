import { memo, useId } from 'react'
import type { RackShape } from '../../core/geometry/rack-boxes'
import { useSelection } from '../../state/selection-store'
import { Bar } from '../../ui/bar'
import { RackStill, STILL_FOOT_MM } from './rack-still'
import css from './row-view.module.css'

interface RowGroupProps {
  readonly id: string
  readonly shape: RackShape | undefined
  /** Millimetres a screen pixel. */
  readonly px: number
  readonly name: string
  /** How many there are, where there are several. */
  readonly count: string
  readonly copies: number
  /** There are more than are drawn. */
  readonly stacked: boolean
  readonly figure: string
  readonly all: string
  /** Of the largest figure in the row. */
  readonly share: number
  readonly selected: boolean
  readonly dropping: 'before' | 'after' | undefined
  readonly dragged: boolean
  readonly onOpen: () => void
}

/** Air between the racks of a group, mm. */
const BETWEEN_MM = 16
/** How far the racks behind a stacked one look out, mm. */
const BEHIND_MM = 34

/** One rack group of the row: its racks, its name, the figure of one and of all. */
export const RowGroup = memo(function RowGroup(props: RowGroupProps) {
  const { id, shape, px, name, count, copies, stacked, figure, all, share, selected, dropping } = props
  const outer = shape?.frame.outer ?? { w: 600, h: 2000 }
  const behind = stacked ? 2 * BEHIND_MM : 0
  const width = copies * outer.w + (copies - 1) * BETWEEN_MM + behind
  const height = outer.h + STILL_FOOT_MM
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it answers the keys of all
    <div
      className={css.group}
      role="option"
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      data-group={id}
      data-drop={dropping}
      data-dragged={props.dragged || undefined}
      onClick={() => useSelection.getState().selectGroup(id)}
      onDoubleClick={props.onOpen}
    >
      <svg
        className={css.racks}
        viewBox={`0 0 ${width} ${height}`}
        width={width / px}
        height={height / px}
        aria-hidden="true"
      >
        {stacked &&
          [2, 1].map((n) => (
            <rect
              key={n}
              x={n * BEHIND_MM}
              y={(3 - n) * 6}
              width={outer.w}
              height={outer.h - (3 - n) * 6}
              rx={12}
              className={css.behind}
            />
          ))}
        {shape && <Racks shape={shape} copies={copies} />}
      </svg>
      <span className={css.name} title={name}>
        {name}
        {count && <span className={css.count}> {count}</span>}
      </span>
      <span className={css.value}>{figure}</span>
      <Bar share={share} />
      <span className={css.all}>{all}</span>
    </div>
  )
})

/** One drawing, shown once a rack. */
const Racks = memo(function Racks({ shape, copies }: { readonly shape: RackShape; readonly copies: number }) {
  const id = useId()
  return (
    <>
      <defs>
        <g id={id}>
          <RackStill shape={shape} />
        </g>
      </defs>
      {Array.from({ length: copies }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike, one a place
        <use key={i} href={`#${CSS.escape(id)}`} x={i * (shape.frame.outer.w + BETWEEN_MM)} />
      ))}
    </>
  )
})
