import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import css from './preview-bubble.module.css'
import { useBubble } from './use-bubble'

/** What the control that is previewed has to carry. */
export interface PreviewHandlers {
  readonly 'aria-describedby': string
  readonly onPointerEnter: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface HoverPreviewProps {
  readonly preview: ReactNode
  readonly children: (handlers: PreviewHandlers) => ReactNode
}

/** Shows beside a control what it would do, to the pointer that rests on it and to the focus; Escape hides it. */
export function HoverPreview({ preview, children }: HoverPreviewProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  useBubble(open, anchor, bubble, 'left')
  return (
    <div ref={anchor}>
      {children({
        'aria-describedby': id,
        // A finger has no hover: what it presses is done.
        onPointerEnter: ({ pointerType }) => setOpen(pointerType !== 'touch'),
        onPointerLeave: () => setOpen(false),
        onFocus: () => setOpen(true),
        onBlur: () => setOpen(false),
        onKeyDown: (event) => {
          if (event.key !== 'Escape' || !open) return
          // The dialog around it stays.
          event.stopPropagation()
          setOpen(false)
        },
      })}
      <div ref={bubble} id={id} popover="manual" role="tooltip" className={css.bubble}>
        {preview}
      </div>
    </div>
  )
}
