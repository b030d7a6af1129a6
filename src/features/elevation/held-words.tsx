import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { factNumber } from '../../core/catalogue/resolve'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { heldOf, useInteraction } from '../../state/interaction-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { describeHeld, type HeldWords as Words } from './describe-held'
import css from './held-words.module.css'

/** What is held and where it would go: beside the pointer, in a bar while it is in the hand, and read aloud. */
export function HeldWords() {
  const messages = useText()
  const text = messages.elevation
  const language = useLanguage()
  const catalogue = useCatalogue()
  const held = useInteraction(({ now }) => heldOf(now))
  const givenUp = useInteraction((state) => state.givenUp)
  const design = useDesign((state) => state.design)
  const halves = useInteraction((state) => state.halves)
  const halvesPossible = design.pod.racks.some(({ frame }) => {
    const part = catalogue.parts.get(frame)
    return part && (factNumber(part, 'slotStepU') ?? 1) < 1
  })
  const words = held && describeHeld(held, { design, catalogue, text: messages, language })
  const hint = held?.grip === 'keys' ? text.held.keys : text.held.press
  return (
    <>
      {words && held.grip !== 'keys' && <PointerWords words={words} />}
      {words && held.grip !== 'drag' && (
        <div className={css.bar}>
          <p className={css.held}>
            <strong>{text.held.inHand(words.name)}</strong>
            {held.grip === 'keys' && words.aim && (
              <span className={words.refused ? css.refused : undefined}> {words.aim}</span>
            )}
            {held.grip === 'keys' && words.caution && <span className={css.caution}> {words.caution}</span>}
          </p>
          <p className={css.hint} title={hint}>
            {hint}
          </p>
          {halvesPossible && (
            <label className={css.halves} title={messages.placing.halvesHint}>
              <input
                type="checkbox"
                checked={halves}
                onChange={(event) => useInteraction.getState().setHalves(event.target.checked)}
              />
              {messages.placing.halves}
            </label>
          )}
          <Button onClick={() => useInteraction.getState().cancel()}>{text.held.putDown}</Button>
        </div>
      )}
      <p className={css.hidden} role="status" aria-live="polite">
        {words ? `${text.held.inHand(words.name)} ${hint}` : givenUp ? text.held.givenUp : ''}
      </p>
      <p className={css.hidden} role="status" aria-live="polite">
        {words?.aim && (words.refused ? words.aim : text.held.free(words.aim))} {words?.caution}
      </p>
    </>
  )
}

/** Follows the pointer by itself: React need not know of every pixel. */
function PointerWords({ words }: { readonly words: Words }) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const element = card.current
      if (!element) return
      const { offsetWidth: w, offsetHeight: h } = element
      const x = clientX + GAP + w > window.innerWidth ? clientX - GAP - w : clientX + GAP
      const y = Math.min(clientY + GAP, window.innerHeight - h - GAP)
      element.style.transform = `translate(${Math.max(0, x)}px, ${y}px)`
      element.style.visibility = 'visible'
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  // A view that is a container holds what is fixed in it: the card follows the pointer over the whole page.
  return createPortal(
    <div ref={card} className={css.words} aria-hidden="true" data-held-words="">
      <span className={css.name}>{words.name}</span>
      {words.aim && <span className={words.refused ? css.refused : css.aim}>{words.aim}</span>}
      {words.caution && <span className={css.caution}>{words.caution}</span>}
    </div>,
    document.body,
  )
}

/** Between the pointer and its words, screen pixels. */
const GAP = 14
