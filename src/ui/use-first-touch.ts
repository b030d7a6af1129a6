import { useEffect, useState } from 'react'

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Who only looks gets it too, once the first look has loaded. */
const QUIET_MS = 2000

let touched = false

/** Whether the user has done anything yet, or looked for a while: what a first look does not need waits for it. */
export function useFirstTouch(): boolean {
  const [seen, setSeen] = useState(touched)
  useEffect(() => {
    if (seen) return
    const see = () => {
      touched = true
      setSeen(true)
    }
    for (const sign of SIGNS) window.addEventListener(sign, see, { once: true, passive: true })
    const timer = setTimeout(see, QUIET_MS)
    return () => {
      clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, see)
    }
  }, [seen])
  return seen
}
