import { memo } from 'react'
import { useSelection } from '../../state/selection-store'
import { Bar } from '../../ui/bar'
import type { GroupWords } from './describe-row'
import type { LaidGroup } from './row-layout'
import { RowRacks, sizeOfRacks } from './row-racks'
import css from './row-view.module.css'

interface RowGroupProps extends GroupWords {
  readonly id: string
  readonly laid: LaidGroup
  /** Millimetres a screen pixel. */
  readonly px: number
  readonly selected: boolean
  readonly dropping: 'before' | 'after' | undefined
  readonly dragged: boolean
  readonly onOpen: () => void
}

/** One rack group of the row: its racks, its name, the figure of one and of all. */
export const RowGroup = memo(function RowGroup(props: RowGroupProps) {
  const { id, laid, px, name, count, figure, all, share, selected, dropping } = props
  const { w, h } = sizeOfRacks(laid)
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
      <svg className={css.racks} viewBox={`0 0 ${w} ${h}`} width={w / px} height={h / px} aria-hidden="true">
        <RowRacks shape={laid.shape} copies={laid.copies} stacked={laid.stacked} />
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
