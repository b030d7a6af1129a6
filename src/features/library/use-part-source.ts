import { type MouseEvent, type PointerEvent, useRef } from 'react'
import { useInteraction } from '../../state/interaction-store'
import { pickUpPart } from '../../state/placing'

/** A press that travels less is a press, not a drag. Screen pixels. */
const SLACK = 4

/**
 * Makes a row of the library a place to take parts from: a mouse or pen drags them out, a press or Enter takes them in
 * hand, and pressed again it puts them back. A finger that travels scrolls the list. Once begun, the drawing follows.
 */
export function usePartSource(part: string) {
  const press = useRef<{ readonly x: number; readonly y: number }>(undefined)
  return {
    onPointerDown: (event: PointerEvent) => {
      const drags = event.pointerType !== 'touch' && event.button === 0 && event.isPrimary
      press.current = drags ? { x: event.clientX, y: event.clientY } : undefined
    },
    onPointerMove: (event: PointerEvent) => {
      const from = press.current
      if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) <= SLACK) return
      press.current = undefined
      event.currentTarget.setPointerCapture(event.pointerId)
      pickUpPart(part, 'drag')
    },
    onPointerUp: () => {
      press.current = undefined
    },
    onPointerCancel: () => {
      press.current = undefined
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const { now, cancel } = useInteraction.getState()
      if (now.kind === 'placing' && now.part === part) cancel()
      // Enter and Space press a button without a pointer.
      else if (event.detail !== 0) pickUpPart(part, 'hand')
      else {
        pickUpPart(part, 'keys')
        returnFocus(part, event.currentTarget)
      }
    },
  }
}

/** The drawing has the focus while a part is placed by keyboard; given up, it comes back to where it was taken. */
function returnFocus(part: string, from: HTMLElement): void {
  const stop = useInteraction.subscribe(({ now, givenUp }) => {
    if (now.kind === 'placing' && now.part === part) return
    stop()
    if (givenUp && from.isConnected) from.focus()
  })
}
