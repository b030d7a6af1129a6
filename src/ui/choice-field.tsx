import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import css from './choice-field.module.css'
import { classNames } from './class-names'
import { FieldRow } from './field-row'
import { Icon } from './icon'
import { useDrop } from './use-drop'
import { startTyping, walkChoices } from './walk-choices'

export interface PreviewedChoice {
  readonly value: string
  readonly label: string
  /** What it means, in a lighter hand. */
  readonly note?: string | undefined
}

interface ChoiceFieldProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly PreviewedChoice[]
  readonly onChange: (value: string) => void
  /** What the choice that is pointed at would do. */
  readonly preview: (value: string) => ReactNode
  readonly hint?: string | undefined
  /** Said where none of the choices is the value. */
  readonly placeholder?: string
  /** Beside the label. */
  readonly aside?: ReactNode
}

/** One of a list, each choice saying what it would do while pointer or focus is on it, before it is taken. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, value, choices, hint, placeholder = value, aside } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const drop = useRef<HTMLDivElement>(null)
  const close = useCallback(() => setOpen(false), [])
  useDrop(open, button, drop, close)
  const said = choices.find((choice) => choice.value === value)?.label ?? placeholder
  return (
    <>
      <FieldRow
        label={
          <label id={`${id}label`} htmlFor={`${id}button`}>
            {label}
          </label>
        }
        hint={hint}
        aside={aside}
      >
        <button
          ref={button}
          id={`${id}button`}
          type="button"
          className={css.button}
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-labelledby={`${id}label ${id}value`}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
            event.preventDefault()
            event.stopPropagation()
            setOpen(true)
          }}
        >
          <span id={`${id}value`} className={css.value} title={said}>
            {said}
          </span>
          <Icon name="chevronDown" size={12} />
        </button>
      </FieldRow>
      {open && (
        <div ref={drop} popover="manual" className={css.popover}>
          <ChoiceList
            {...props}
            id={id}
            onClose={() => {
              button.current?.focus()
              close()
            }}
          />
        </div>
      )}
    </>
  )
}

interface ChoiceListProps extends ChoiceFieldProps {
  readonly id: string
  /** Closes the list and gives the focus back. */
  readonly onClose: () => void
}

/** The open list: focus stays on it, arrows and letters move what is active, as the pattern of WAI-ARIA has it. */
function ChoiceList({ id, value, choices, onChange, preview, onClose }: ChoiceListProps) {
  const chosen = choices.findIndex((choice) => choice.value === value)
  const [active, setActive] = useState(Math.max(0, chosen))
  const [type] = useState(() => startTyping(() => performance.now()))
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const take = (at: number) => {
    const choice = choices[at]
    onClose()
    if (choice && choice.value !== value) onChange(choice.value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    // Tab goes on from the button, which has the focus again.
    if (key === 'Tab') return onClose()
    // What is typed here is for this list: neither the page's keys nor a dialog around it may take it.
    event.stopPropagation()
    const walked = walkChoices(key, active, choices.length)
    if (key === 'Escape') onClose()
    else if (key === 'Enter' || key === ' ') take(active)
    else if (walked !== undefined) setActive(walked)
    else if (key.length === 1)
      setActive(
        type(
          key,
          active,
          choices.map((choice) => choice.label),
        ),
      )
    else return
    event.preventDefault()
  }
  const pointed = choices[active]
  return (
    <>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-labelledby={`${id}label`}
        aria-activedescendant={`${id}choice${active}`}
        className={css.choices}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for whichever choice is active
          <div
            key={choice.value}
            id={`${id}choice${at}`}
            role="option"
            aria-selected={at === chosen}
            tabIndex={-1}
            className={classNames(css.choice, at === active && css.active)}
            onPointerMove={() => setActive(at)}
            onClick={() => take(at)}
          >
            <span className={css.mark}>{at === chosen && <Icon name="check" size={14} />}</span>
            <span>
              {choice.label}
              {choice.note && <span className={css.note}>{choice.note}</span>}
            </span>
          </div>
        ))}
      </div>
      <div className={css.preview} role="status" tabIndex={-1}>
        {pointed && preview(pointed.value)}
      </div>
    </>
  )
}
