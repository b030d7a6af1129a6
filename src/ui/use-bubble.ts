import { type RefObject, useEffect } from 'react'

/** Between the anchor and its bubble, and to the edge of the window, pixels. */
const GAP = 6
const MARGIN = 8

/**
 * Raises an element with `popover="manual"` to the top layer beside its anchor while it is open: it works inside dialogs
 * and scrolling panels, and stays beside the anchor in the document for those who listen.
 */
export function useBubble(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  bubble: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const raised = bubble.current
    const beside = anchor.current
    if (!open || !raised || !beside) return
    raised.showPopover()
    const place = () => {
      const box = beside.getBoundingClientRect()
      const { width, height } = raised.getBoundingClientRect()
      const left = Math.min(box.left, window.innerWidth - width - MARGIN)
      const above = box.top - height - GAP
      raised.style.left = `${Math.max(MARGIN, left)}px`
      raised.style.top = `${above >= MARGIN ? above : box.bottom + GAP}px`
    }
    place()
    // What it says changes while it is open: it stays beside the anchor.
    const watch = new ResizeObserver(place)
    watch.observe(raised)
    return () => {
      watch.disconnect()
      raised.hidePopover()
    }
  }, [open, anchor, bubble])
}
