import { type CSSProperties, useEffect, useId, useMemo } from 'react'
import { ROW_FIGURES } from '../../io/rack-artist'
import { currentGroup } from '../../state/commands'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { useViewText } from '../../state/view-text'
import { SelectField } from '../../ui/field'
import { useSize } from '../../ui/use-size'
import { describeRow } from './describe-row'
import { type Drawing, DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { useElevation } from './elevation-store'
import { RowActions } from './row-actions'
import { RowGroup } from './row-group'
import { layRow, ROW_GAP } from './row-layout'
import css from './row-view.module.css'
import { useRowKeys } from './use-row-keys'
import { useRowSort } from './use-row-sort'

/** All racks of the design, small, with a figure under each; groups are chosen, put in order and split here. */
export function RowView({ onOpen }: { readonly onOpen: () => void }) {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const { design, catalogue } = evaluation
  const selected = useSelection((state) => state.group)
  const figure = useElevation((state) => state.figure)
  const [row, room] = useSize<HTMLDivElement>()
  const prefix = useId()

  const current = currentGroup(design, selected)
  const { px, groups } = useMemo(() => layRow(design, catalogue, room), [design, catalogue, room])
  const drawing: Drawing = useMemo(() => ({ prefix, px }), [prefix, px])
  const words = describeRow(evaluation, figure, language)
  const onKeyDown = useRowKeys(design.pod.racks, current, onOpen)
  const sort = useRowSort(row)

  // A file of the row has its racks as large, and wraps them where the screen does.
  useEffect(() => {
    if (room.h > 0) useElevation.getState().noteRoom(room)
  }, [room])

  return (
    <section className={css.view} aria-label={text.placing.row.label}>
      <div className={css.head}>
        <div className={css.figure}>
          <SelectField
            label={text.row.metric}
            value={figure}
            choices={ROW_FIGURES.map((value) => ({ value, label: text.row.metrics[value] }))}
            onChange={(value) =>
              useElevation.getState().showFigure(ROW_FIGURES.find((known) => known === value) ?? figure)
            }
          />
        </div>
        <p className={css.sum}>
          {words.totals}
          {words.pods !== undefined && <span> · {words.pods}</span>}
        </p>
      </div>
      <DrawingProvider value={drawing}>
        <svg width="0" height="0" className={css.defs} aria-hidden="true">
          <DrawingDefs />
        </svg>
        <div
          ref={row}
          className={css.row}
          role="listbox"
          aria-label={text.row.groups}
          aria-orientation="horizontal"
          onKeyDown={onKeyDown}
          style={{ '--gap': `${ROW_GAP}px` } as CSSProperties}
          {...sort.handlers}
        >
          {groups.map((laid) => {
            const { group } = laid
            return (
              <RowGroup
                key={group.id}
                id={group.id}
                laid={laid}
                px={px}
                {...words.of(group)}
                selected={group.id === current?.id}
                dropping={sort.over === group.id ? sort.side : undefined}
                dragged={sort.dragged === group.id}
                onOpen={onOpen}
              />
            )
          })}
        </div>
      </DrawingProvider>
      {current && <RowActions group={current} onOpen={onOpen} />}
      <p className={css.keys}>{text.row.keys}</p>
    </section>
  )
}
