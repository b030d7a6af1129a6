import { create } from 'zustand'
import type { CompareMode } from './compare-figures'

interface CompareState {
  readonly mode: CompareMode
  /** `key` leaves out what only a close look asks for. */
  readonly rows: 'key' | 'all'
  setMode(mode: CompareMode): void
  setRows(rows: 'key' | 'all'): void
}

/** How a comparison is being read; which systems stand in it is the view's affair. */
export const useCompareState = create<CompareState>()((set) => ({
  mode: 'whole',
  rows: 'key',
  setMode: (mode) => set({ mode }),
  setRows: (rows) => set({ rows }),
}))
