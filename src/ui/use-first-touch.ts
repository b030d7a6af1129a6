import { useEffect, useState } from 'react'

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

let touched = false

/** Whether the user has done anything yet: what a first look does not need waits for it. */
export function useFirstTouch(): boolean {
  const [seen, setSeen] = useState(touched)
  useEffect(() => {
    if (seen) return
    const see = () => {
      touched = true
      setSeen(true)
    }
    for (const sign of SIGNS) window.addEventListener(sign, see, { once: true, passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, see)
    }
  }, [seen])
  return seen
}
