import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useElevation } from './elevation-store'

const WHEEL_SPEED = 0.0022

/**
 * Ctrl and the wheel (a pinch on a touchpad) go nearer and farther about the pointer, buttons about the middle.
 * What was under the pointer stays there.
 */
export function useZoomGestures(canvas: RefObject<HTMLElement | null>, zoom: number): void {
  const anchor = useRef<{ readonly x: number; readonly y: number }>(undefined)
  const before = useRef(zoom)

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      anchor.current = { x: event.clientX - box.left, y: event.clientY - box.top }
      useElevation.getState().zoomBy(Math.exp(-event.deltaY * WHEEL_SPEED))
    }
    // React listens to wheels passively, where the browser's own zoom cannot be kept back.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      element.removeEventListener('wheel', onWheel)
    }
  }, [canvas])

  useLayoutEffect(() => {
    const element = canvas.current
    const factor = zoom / before.current
    before.current = zoom
    if (!element || factor === 1) return
    const { x, y } = anchor.current ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 }
    anchor.current = undefined
    element.scrollLeft = (element.scrollLeft + x) * factor - x
    element.scrollTop = (element.scrollTop + y) * factor - y
  }, [canvas, zoom])
}
