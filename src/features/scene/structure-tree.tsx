import { type KeyboardEvent, useRef, useState } from 'react'
import { useDesign } from '../../state/design-store'
import { useEvaluation } from '../../state/evaluation'
import { useLanguage } from '../../state/preferences-store'
import { isAdding, useSelection } from '../../state/selection-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { stepTree } from '../../ui/tree-keys'
import { buildStructureRows, type StructureRow } from './structure-rows'
import css from './structure-tree.module.css'

/** What stands in the scene as a tree: for a screen reader always, for everybody else when it is asked for. */
export function StructureTree() {
  const text = useViewText()
  const language = useLanguage()
  const { catalogue } = useEvaluation()
  const design = useDesign((state) => state.design)
  const { group: chosenGroup, placements, part: chosenPart } = useSelection()
  const [shown, setShown] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set())
  const [focused, setFocused] = useState<string>()
  const list = useRef<HTMLDivElement>(null)
  const rows = buildStructureRows({ design, catalogue, text, language, open })
  const current = rows.find(({ key }) => key === focused) ?? rows[0]

  const isChosen = (row: StructureRow) =>
    row.part !== undefined
      ? row.part === chosenPart
      : row.placement !== undefined
        ? placements.includes(row.placement) && (chosenGroup ?? row.group) === row.group
        : row.group === chosenGroup && placements.length === 0

  const fold = (row: StructureRow, wide: boolean) => {
    const next = new Set(open)
    if (wide) next.add(row.key)
    else next.delete(row.key)
    setOpen(next)
  }
  const choose = (row: StructureRow, add: boolean) => {
    const selection = useSelection.getState()
    if (row.placement === undefined) return selection.selectGroup(row.group)
    const kept = add && (chosenGroup ?? row.group) === row.group ? placements : []
    selection.selectPlacements(row.group, [...new Set([...kept, row.placement])])
    if (row.part !== undefined) selection.selectPart(row.part)
  }
  const go = (row: StructureRow | undefined) => {
    if (!row) return
    setFocused(row.key)
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!current || event.altKey) return
    const step = stepTree(rows, rows.indexOf(current), ({ key }) => open.has(key), event.key)
    if (!step) return
    if (step.kind === 'go') go(step.to)
    else if (step.kind === 'fold') fold(current, step.open)
    else choose(current, isAdding(event))
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={css.structure} data-shown={shown || undefined}>
      <Button
        variant="quiet"
        icon="structure"
        className={css.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {text.scene.structure}
      </Button>
      <div
        ref={list}
        role="tree"
        aria-label={text.scene.tree}
        aria-multiselectable="true"
        className={css.tree}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <div
            key={row.key}
            role="treeitem"
            data-row={row.key}
            aria-level={row.level}
            aria-posinset={row.position}
            aria-setsize={row.siblings}
            aria-selected={isChosen(row)}
            {...(row.expandable && { 'aria-expanded': open.has(row.key) })}
            tabIndex={row === current ? 0 : -1}
            className={css.row}
            style={{ paddingInlineStart: `${row.level * 14 - 8}px` }}
            onFocus={() => setFocused(row.key)}
            onClick={(event) => {
              choose(row, isAdding(event))
              setFocused(row.key)
            }}
            onKeyDown={undefined}
          >
            {row.expandable ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: keys fold with the arrows; this is for the pointer
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys fold with the arrows; this is for the pointer
              <span
                className={css.fold}
                data-open={open.has(row.key) || undefined}
                onClick={(event) => {
                  event.stopPropagation()
                  fold(row, !open.has(row.key))
                }}
              >
                <Icon name="chevronRight" size={12} />
              </span>
            ) : (
              <span className={css.fold} />
            )}
            {row.label}
          </div>
        ))}
      </div>
    </div>
  )
}
