import { type RefObject, useLayoutEffect } from 'react'

/** Between the anchor and its list, and to the edge of the window, pixels. */
const GAP = 4
const MARGIN = 8

/**
 * Raises an element with `popover="manual"` to the top layer below its anchor, or above it where there is more room, and
 * keeps it there while the page scrolls. A press outside both closes it.
 */
export function useDrop(
  open: boolean,
  anchor: RefObject<HTMLElement | null>,
  drop: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const raised = drop.current
    const by = anchor.current
    if (!open || !raised || !by) return
    raised.showPopover()
    const place = () => {
      const box = by.getBoundingClientRect()
      const below = window.innerHeight - box.bottom - GAP - MARGIN
      const above = box.top - GAP - MARGIN
      raised.style.maxHeight = ''
      const { width, height } = raised.getBoundingClientRect()
      const under = height <= below || below >= above
      const room = Math.max(0, under ? below : above)
      const left = Math.min(box.right - width, window.innerWidth - width - MARGIN)
      raised.style.maxHeight = `${room}px`
      raised.style.left = `${Math.max(MARGIN, left)}px`
      raised.style.top = `${under ? box.bottom + GAP : box.top - GAP - Math.min(height, room)}px`
    }
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node) || (!raised.contains(target) && !by.contains(target))) onClose()
    }
    place()
    document.addEventListener('pointerdown', leave, true)
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    return () => {
      document.removeEventListener('pointerdown', leave, true)
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
      raised.hidePopover()
    }
  }, [open, anchor, drop, onClose])
}
