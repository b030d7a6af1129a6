import { type CSSProperties, useId, useMemo, useState } from 'react'
import type { RackGroup } from '../../core/design/schema'
import { buildRackBoxes } from '../../core/geometry/rack-boxes'
import { formatAmount, formatWhole } from '../../i18n/format'
import { currentGroup } from '../../state/commands'
import { useEvaluation } from '../../state/evaluation'
import { groupName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useSelection } from '../../state/selection-store'
import { useViewText } from '../../state/view-text'
import { SelectField } from '../../ui/field'
import { type Extent, useSize } from '../../ui/use-size'
import { type Drawing, DrawingProvider } from './drawing-context'
import { DrawingDefs } from './drawing-defs'
import { STILL_FOOT_MM } from './rack-still'
import { RowActions } from './row-actions'
import { figureOfGroup, figureOfRack, figureUnit, ROW_FIGURES, type RowFigure } from './row-figures'
import { RowGroup } from './row-group'
import css from './row-view.module.css'
import { tallestFrame } from './tallest-frame'
import { useRowKeys } from './use-row-keys'
import { useRowSort } from './use-row-sort'

/** Up to so many racks are drawn one by one; beyond, a group stands as one rack and its number. */
const MOST_DRAWN = 24
/** Height of the tallest rack, screen pixels: as much as lets the row fit, between these. */
const LEAST = 132
const MOST = 420
/** Below and beside the racks: name, figure, hint; air between groups. */
const WORDS = 118
const GAP = 20

/** All racks of the design, small, with a figure under each; groups are chosen, put in order and split here. */
export function RowView({ onOpen }: { readonly onOpen: () => void }) {
  const text = useViewText()
  const language = useLanguage()
  const evaluation = useEvaluation()
  const { design, catalogue } = evaluation
  const selected = useSelection((state) => state.group)
  const [figure, setFigure] = useState<RowFigure>('itKw')
  const [row, room] = useSize<HTMLDivElement>()
  const prefix = useId()

  const groups = design.pod.racks
  const current = currentGroup(design, selected)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const shapes = useMemo(
    () => new Map(groups.map((group) => [group.id, buildRackBoxes(group, catalogue)] as const)),
    [groups, catalogue],
  )
  const tall = tallestFrame(design, catalogue) + STILL_FOOT_MM
  const widthOf = (group: RackGroup) => shapes.get(group.id)?.frame.outer.w ?? 600
  const oneByOne =
    total <= MOST_DRAWN &&
    groups.every((group) => group.count * widthOf(group) <= (room.w - 2 * GAP) * (tall / LEAST))
  const drawn = (group: RackGroup) => (oneByOne ? group.count : 1)
  const racksMm = groups.reduce((sum, group) => sum + widthOf(group) * drawn(group), 0)
  const px = scaleOf(racksMm, groups.length, tall, room)
  const drawing: Drawing = useMemo(() => ({ prefix, px }), [prefix, px])

  const figures = new Map(groups.map((group) => [group.id, figureOfRack(evaluation, figure, group)]))
  const unit = figureUnit(figure)
  const most = Math.max(0, ...[...figures.values()].map((amount) => amount?.value ?? 0))
  const sum = groups.reduce((all, group) => all + group.count * (figures.get(group.id)?.value ?? 0), 0)
  const onKeyDown = useRowKeys(groups, current, onOpen)
  const sort = useRowSort(row)

  return (
    <section className={css.view} aria-label={text.placing.row.label}>
      <div className={css.head}>
        <div className={css.figure}>
          <SelectField
            label={text.row.metric}
            value={figure}
            choices={ROW_FIGURES.map((value) => ({ value, label: text.row.metrics[value] }))}
            onChange={(value) => setFigure(ROW_FIGURES.find((known) => known === value) ?? figure)}
          />
        </div>
        <p className={css.sum}>
          {text.row.totals(formatWhole(total, language), formatAmount(sum, unit, language))}
          {design.pods > 1 && <span> · {text.row.pods(formatWhole(design.pods, language))}</span>}
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
          style={{ '--gap': `${GAP}px` } as CSSProperties}
          {...sort.handlers}
        >
          {groups.map((group) => {
            const amount = figures.get(group.id)
            const shown = amount ? formatAmount(amount, unit, language) : text.row.unknown
            const count = formatWhole(group.count, language)
            return (
              <RowGroup
                key={group.id}
                id={group.id}
                shape={shapes.get(group.id)}
                px={px}
                name={groupName(group, catalogue, language)}
                count={group.count > 1 ? text.elevation.times(count) : ''}
                copies={drawn(group)}
                stacked={drawn(group) < group.count}
                figure={group.count > 1 ? text.row.each(shown) : shown}
                all={
                  amount && group.count > 1
                    ? text.row.all(formatAmount(figureOfGroup(amount, group), unit, language), count)
                    : ''
                }
                share={most > 0 ? (amount?.value ?? 0) / most : 0}
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

/** Millimetres a pixel at which the racks fit the row, if they can be made out at all; else they wrap. */
function scaleOf(racksMm: number, groups: number, tall: number, room: Extent): number {
  const free = Math.max(1, room.w - (groups + 1) * GAP)
  const height = Math.min(MOST, room.h - WORDS, tall / (racksMm / free))
  return tall / Math.max(LEAST, height)
}
