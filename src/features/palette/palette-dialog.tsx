import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useGuide } from '../../state/guide-store'
import { useText } from '../../state/preferences-store'
import { Icon } from '../../ui/icon'
import { KeyCaps } from '../../ui/key-caps'
import { groupEntries } from './group-entries'
import css from './palette-dialog.module.css'
import type { PaletteEntry } from './palette-entry'
import { PaletteOption } from './palette-option'

interface PaletteDialogProps {
  readonly entries: readonly PaletteEntry[]
}

const PAGE = 8

/** One field for everything: type, walk with the arrows, run with Enter. The focus stays in the field (a combobox). */
export function PaletteDialog({ entries }: PaletteDialogProps) {
  const text = useText().palette
  const close = useGuide((state) => state.close)
  const recent = useGuide((state) => state.recent)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const opener = useRef(document.activeElement)
  const blocks = useMemo(() => groupEntries(entries, query, recent), [entries, query, recent])
  const lines = blocks.flatMap((block) => block.entries)
  const current = lines[at]
  const optionId = (id: string) => `${listId}-${id}`

  // The field takes the focus before the dialog has noted who had it, so giving it back is done here.
  useEffect(() => {
    const had = opener.current
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body && had instanceof HTMLElement) had.focus()
      })
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step scrolls, also onto the same line of another list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, blocks])

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry?.enabled) return
    useGuide.getState().remember(entry.id)
    close()
    entry.perform()
  }

  const steer = (event: KeyboardEvent) => {
    // While Chinese is being spelt, Enter and arrows belong to the input method.
    if (event.nativeEvent.isComposing) return
    const last = lines.length - 1
    const go = (to: number) => {
      event.preventDefault()
      setAt(Math.min(last, Math.max(0, to)))
    }
    if (event.key === 'ArrowDown') go(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') go(at <= 0 ? last : at - 1)
    else if (event.key === 'PageDown') go(at + PAGE)
    else if (event.key === 'PageUp') go(at - PAGE)
    else if (event.key === 'Home' && event.ctrlKey) go(0)
    else if (event.key === 'End' && event.ctrlKey) go(last)
    else if (event.key === 'Enter') {
      event.preventDefault()
      run(current)
    } else if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      close()
    }
  }

  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog className={css.dialog ?? ''} aria-label={text.title}>
          <div className={css.head}>
            <Icon name="search" />
            <input
              autoFocus
              className={css.field}
              type="text"
              role="combobox"
              aria-label={text.open}
              aria-expanded="true"
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={current && optionId(current.id)}
              placeholder={text.placeholder}
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setAt(0)
              }}
              onKeyDown={steer}
            />
          </div>
          <div ref={list} id={listId} className={css.list} role="listbox" aria-label={text.results}>
            {blocks.map((block) => {
              const options = block.entries.map((entry) => (
                <PaletteOption
                  key={entry.id}
                  id={optionId(entry.id)}
                  entry={entry}
                  active={entry === current}
                  onPoint={() => setAt(lines.indexOf(entry))}
                  onRun={() => run(entry)}
                />
              ))
              if (block.group === undefined) return options
              const title = text.groups[block.group]
              return (
                // biome-ignore lint/a11y/useSemanticElements: a group of options, for which HTML has no element
                <div key={block.group} role="group" aria-label={title}>
                  <p className={css.group} aria-hidden="true">
                    {title}
                  </p>
                  {options}
                </div>
              )
            })}
          </div>
          {lines.length === 0 && (
            <div className={css.none}>
              <p>{text.none(query)}</p>
              <p>{text.noneLead}</p>
            </div>
          )}
          <p className={css.count} role="status">
            {query !== '' && text.count(lines.length)}
          </p>
          <footer className={css.foot} aria-hidden="true">
            <span>
              <KeyCaps pattern="ArrowUp" /> <KeyCaps pattern="ArrowDown" /> {text.foot.walk}
            </span>
            <span>
              <KeyCaps pattern="Enter" /> {text.foot.run}
            </span>
            <span>
              <KeyCaps pattern="Escape" /> {text.foot.close}
            </span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
