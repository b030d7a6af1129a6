import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import css from './term.module.css'
import { useBubble } from './use-bubble'

interface TermProps {
  /** What the word stands for, in full. */
  readonly name: string
  readonly meaning: string
  /** The word as it stands in the sentence. */
  readonly children: ReactNode
}

/**
 * A word of the field with its explanation, shown by pointer, focus or tap and hidden by Escape. The explanation stays
 * beside the word in the document and rises to the top layer, so that it works inside dialogs and scrolling panels.
 */
export function Term({ name, meaning, children }: TermProps) {
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)

  useBubble(open, word, tip)
  useEffect(() => {
    if (!open) return
    const hide = ({ target }: Event) => {
      if (!(target instanceof Node && (word.current?.contains(target) || tip.current?.contains(target))))
        setOpen(false)
    }
    // A tap elsewhere lets go where a finger leaves no focus; scrolling would leave the bubble behind.
    document.addEventListener('pointerdown', hide)
    document.addEventListener('scroll', hide, true)
    return () => {
      document.removeEventListener('pointerdown', hide)
      document.removeEventListener('scroll', hide, true)
    }
  }, [open])

  return (
    <span
      className={css.whole}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') setOpen(true)
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') setOpen(false)
      }}
    >
      <button
        ref={word}
        type="button"
        className={css.word}
        aria-describedby={id}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          // The dialog around it stays.
          event.stopPropagation()
          setOpen(false)
        }}
      >
        {children}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className={css.tip}>
        <strong className={css.name}>{name}</strong> {meaning}
      </span>
    </span>
  )
}
