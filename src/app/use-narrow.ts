import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(max-width: 720px)')

/** Whether the page is as narrow as a phone; the style sheets break at the same width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}
