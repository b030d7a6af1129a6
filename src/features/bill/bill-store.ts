import { create } from 'zustand'
import type { Category } from '../../core/catalogue/categories'
import type { Sort, SortKey } from './flat-rows'
import type { Reach } from './tree-rows'

export type BillMode = 'tree' | 'flat'

interface BillState {
  readonly mode: BillMode
  readonly reach: Reach
  readonly grouped: boolean
  readonly query: string
  readonly categories: ReadonlySet<Category>
  readonly sort: Sort
  /** Levels of the tree that stand open where nobody opened or closed a row by hand. */
  readonly openLevels: number
  /** Rows opened (true) or closed (false) by hand. */
  readonly toggled: ReadonlyMap<string, boolean>
  setMode(mode: BillMode): void
  setReach(reach: Reach): void
  setGrouped(grouped: boolean): void
  setQuery(query: string): void
  toggleCategory(category: Category): void
  clearFilter(): void
  sortBy(key: SortKey): void
  setOpenLevels(levels: number): void
  setExpanded(keys: readonly string[], expanded: boolean): void
}

/** How the bill is being read; it outlives a visit to another view, not the page. */
export const useBillState = create<BillState>()((set) => ({
  mode: 'tree',
  reach: 'whole',
  grouped: false,
  query: '',
  categories: new Set(),
  sort: { by: 'price', descending: true },
  openLevels: 1,
  toggled: new Map(),
  setMode: (mode) => set({ mode }),
  setReach: (reach) => set({ reach }),
  setGrouped: (grouped) => set({ grouped }),
  setQuery: (query) => set({ query }),
  toggleCategory: (category) =>
    set(({ categories }) => {
      const next = new Set(categories)
      if (!next.delete(category)) next.add(category)
      return { categories: next }
    }),
  clearFilter: () => set({ query: '', categories: new Set() }),
  // Words rise from A, numbers fall from the greatest; a second press turns the order round.
  sortBy: (by) =>
    set(({ sort }) => ({
      sort: {
        by,
        descending: sort.by === by ? !sort.descending : by !== 'name' && by !== 'category' && by !== 'grade',
      },
    })),
  setOpenLevels: (openLevels) => set({ openLevels, toggled: new Map() }),
  setExpanded: (keys, expanded) =>
    set(({ toggled }) => {
      const next = new Map(toggled)
      for (const key of keys) next.set(key, expanded)
      return { toggled: next }
    }),
}))
