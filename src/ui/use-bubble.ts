import { type RefObject, useEffect } from 'react'

/** Between the anchor and its bubble, and to the edge of the window, pixels. */
const GAP = 6
const MARGIN = 8

/**
 * Raises an element with `popover="manual"` to the top layer beside its anchor while it is open: it works inside dialogs
 * and scrolling panels, and stays beside the anchor in the document for those who listen.
 * @param side where it stands if there is room: what is above or left of the anchor is covered; else it stands below
 */
export function useBubble(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  bubble: RefObject<HTMLElement | null>,
  side: 'above' | 'left' = 'above',
): void {
  useEffect(() => {
    const raised = bubble.current
    const by = anchor.current
    if (!open || !raised || !by) return
    raised.showPopover()
    const place = () => {
      const box = by.getBoundingClientRect()
      const { width, height } = raised.getBoundingClientRect()
      const within = (at: number, size: number, room: number) =>
        Math.max(MARGIN, Math.min(at, room - size - MARGIN))
      const [above, left] = [box.top - height - GAP, box.left - width - GAP]
      const beside = side === 'left' && left >= MARGIN
      const over = side === 'above' && above >= MARGIN
      const top = beside ? within(box.top, height, window.innerHeight) : over ? above : box.bottom + GAP
      raised.style.left = `${beside ? left : within(box.left, width, window.innerWidth)}px`
      raised.style.top = `${top}px`
    }
    place()
    // What it says changes while it is open: it stays beside the anchor.
    const watch = new ResizeObserver(place)
    watch.observe(raised)
    return () => {
      watch.disconnect()
      raised.hidePopover()
    }
  }, [open, anchor, bubble, side])
}
