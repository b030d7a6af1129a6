import { create } from 'zustand'
import type { Design } from '../core/design/schema'
import type { MetricId } from '../core/metrics/registry'

export const VIEWS = ['gallery', 'design', 'bill', 'compare', 'network', 'sources'] as const
export type View = (typeof VIEWS)[number]

/** What the sources view shows. */
export const SOURCE_PAGES = ['sources', 'assumptions', 'totals', 'systems', 'boards'] as const
export type SourcePage = (typeof SOURCE_PAGES)[number]

/** The comparison one click from the start. */
export const FAMOUS_PAIR: readonly string[] = ['cloudmatrix384', 'gb200-nvl72']
const FAMOUS_BASE = 'gb200-nvl72'

export interface ViewState {
  readonly view: View
  /** Designs side by side: ids of presets, `design` for the one on the table, `own~…` for kept ones, `guest~…` for those that stand here alone. */
  readonly compare: readonly string[]
  /** The system that ratios are taken to; the first of `compare` where it is not among them. */
  readonly compareBase: string
  /** The metric whose 'why?' is open. */
  readonly explaining: MetricId | undefined
  /** Whose metric; undefined for the design on the table. */
  readonly explainingDesign: Design | undefined
  readonly findingsOpen: boolean
  readonly sourcePage: SourcePage
  readonly setView: (view: View) => void
  /** Goes to a page of the sources. */
  readonly showSources: (page: SourcePage) => void
  readonly setCompare: (systems: readonly string[]) => void
  /** Adds to or takes from the comparison. */
  readonly toggleCompare: (system: string) => void
  readonly openCompare: (systems: readonly string[], base?: string) => void
  readonly setCompareBase: (system: string) => void
  readonly explain: (metric: MetricId | undefined, design?: Design) => void
  readonly showFindings: (open: boolean) => void
}

export const useView = create<ViewState>()((set) => ({
  view: 'design',
  compare: FAMOUS_PAIR,
  compareBase: FAMOUS_BASE,
  explaining: undefined,
  explainingDesign: undefined,
  findingsOpen: false,
  sourcePage: 'sources',
  setView: (view) => set({ view, explaining: undefined, findingsOpen: false }),
  showSources: (sourcePage) =>
    set({ view: 'sources', sourcePage, explaining: undefined, findingsOpen: false }),
  setCompare: (compare) => set({ compare: [...new Set(compare)] }),
  toggleCompare: (system) =>
    set((state) => ({
      compare: state.compare.includes(system)
        ? state.compare.filter((id) => id !== system)
        : [...state.compare, system],
    })),
  openCompare: (systems, base) =>
    set((state) => ({
      view: 'compare',
      compare: [...new Set(systems)],
      compareBase: base ?? state.compareBase,
      explaining: undefined,
    })),
  setCompareBase: (compareBase) => set({ compareBase }),
  explain: (explaining, explainingDesign) => set({ explaining, explainingDesign }),
  showFindings: (findingsOpen) => set({ findingsOpen }),
}))
