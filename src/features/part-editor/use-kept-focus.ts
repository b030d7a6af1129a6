import { type FocusEvent, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus near its place when an edit takes away what had it (a removed line, a swap that is done): on the
 * section that it was in. Lost to the page behind, neither Tab nor Escape would reach the editor.
 * @returns to be spread on the element that holds the sections
 */
export function useKeptFocus() {
  const last = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const section = last.current
    if (document.activeElement !== document.body || !section?.isConnected) return
    section.tabIndex = -1
    section.focus({ preventScroll: true })
  })
  return {
    onFocusCapture: (event: FocusEvent) => {
      last.current = event.target.closest('section')
    },
  }
}
