import { create } from 'zustand'
import { readStored, writeStored } from './stored'

/** What helps to find one's way and lies over the page; one at a time. */
export type GuidePanel = 'palette' | 'keys' | 'glossary' | 'new-design' | 'history' | 'exports'

export interface GuideState {
  readonly panel: GuidePanel | undefined
  /** The term that the glossary opens at. */
  readonly term: string | undefined
  /** The steps of the first visit are shown. */
  readonly hint: boolean
  /** Keys of a single character act. Whoever speaks or trembles can turn them off (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Ids of what was last chosen in the palette, latest first. */
  readonly recent: readonly string[]
  readonly open: (panel: GuidePanel, term?: string) => void
  readonly close: () => void
  readonly showHint: (shown: boolean) => void
  readonly setSingleKeys: (on: boolean) => void
  readonly remember: (id: string) => void
}

const KEY = 'rackwright.guide'
const MOST_RECENT = 6

function restore(): Pick<GuideState, 'hint' | 'singleKeys' | 'recent'> {
  const stored = readStored(KEY)
  const saved = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const recent = Array.isArray(saved.recent) ? saved.recent.filter((id) => typeof id === 'string') : []
  return {
    hint: saved.hint !== false && isFirstVisit(stored !== undefined),
    singleKeys: saved.singleKeys !== false,
    recent: recent.slice(0, MOST_RECENT),
  }
}

/** A visit lasts as long as its tab: a reload goes on with it, another tab or another day is a later visit. */
function isFirstVisit(known: boolean): boolean {
  try {
    const going = sessionStorage.getItem(KEY) !== null
    if (!known) sessionStorage.setItem(KEY, 'first')
    return !known || going
  } catch {
    return !known
  }
}

export const useGuide = create<GuideState>()((set) => ({
  panel: undefined,
  term: undefined,
  ...restore(),
  open: (panel, term) => set({ panel, term }),
  close: () => set({ panel: undefined, term: undefined }),
  showHint: (hint) => set({ hint }),
  setSingleKeys: (singleKeys) => set({ singleKeys }),
  remember: (id) =>
    set(({ recent }) => ({ recent: [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT) })),
}))

function keep({ hint, singleKeys, recent }: GuideState): void {
  writeStored(KEY, { hint, singleKeys, recent })
}

// The first visit leaves its mark at once, so that the next one is known to be a later one.
keep(useGuide.getState())
useGuide.subscribe(keep)
