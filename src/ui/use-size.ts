import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Extent {
  readonly w: number
  readonly h: number
}

/** Inner size of an element in screen pixels, kept current; 0 by 0 before it is first measured. */
export function useSize<E extends Element>(): readonly [RefObject<E | null>, Extent] {
  const element = useRef<E>(null)
  const [size, setSize] = useState<Extent>({ w: 0, h: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      const next = { w: Math.round(width), h: Math.round(height) }
      setSize((size) => (size.w === next.w && size.h === next.h ? size : next))
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
