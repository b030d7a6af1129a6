import { type ReactNode, useRef, useState } from 'react'
import { NumberField, type NumberFieldProps } from './field'
import css from './preview-bubble.module.css'
import { useBubble } from './use-bubble'

interface PreviewedNumberProps extends Omit<NumberFieldProps, 'onDraft'> {
  /** What the number being typed would do. */
  readonly preview: (value: number) => ReactNode
}

/** A number field that says what a number would do while it is typed, before it is taken. */
export function PreviewedNumber({ preview, ...field }: PreviewedNumberProps) {
  const [typed, setTyped] = useState<number>()
  const row = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const open = typed !== undefined && typed !== field.value
  useBubble(open, row, bubble, 'left')
  return (
    <div ref={row}>
      <NumberField {...field} onDraft={setTyped} />
      <div ref={bubble} popover="manual" className={css.bubble} role="status">
        {open && preview(typed)}
      </div>
    </div>
  )
}
