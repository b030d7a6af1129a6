import { create } from 'zustand'

/** What the user points at. Ids that no longer exist after an edit are harmless: readers look them up. */
export interface SelectionState {
  /** Rack group; undefined means the first. */
  readonly group: string | undefined
  readonly placements: readonly string[]
  /** A part of the catalogue, wherever it occurs: lights up in drawing and bill alike. */
  readonly part: string | undefined
  readonly hoverPart: string | undefined
  /** An empty place that was chosen: where the next added part goes. */
  readonly slot: { readonly group: string; readonly u: number } | undefined
  readonly selectGroup: (group: string) => void
  readonly selectPlacements: (group: string, ids: readonly string[]) => void
  readonly selectSlot: (group: string, u: number) => void
  readonly selectPart: (part: string | undefined) => void
  readonly hover: (part: string | undefined) => void
  readonly clear: () => void
}

export const useSelection = create<SelectionState>()((set) => ({
  group: undefined,
  placements: [],
  part: undefined,
  hoverPart: undefined,
  slot: undefined,
  selectGroup: (group) => set({ group, placements: [], part: undefined, slot: undefined }),
  selectPlacements: (group, placements) => set({ group, placements, part: undefined, slot: undefined }),
  selectSlot: (group, u) => set({ group, placements: [], part: undefined, slot: { group, u } }),
  selectPart: (part) => set({ part }),
  hover: (hoverPart) => set({ hoverPart }),
  clear: () => set({ placements: [], part: undefined, slot: undefined }),
}))

/** Nothing is pointed at: what was belongs to another design. */
export function clearSelection(): void {
  useSelection.setState({ group: undefined, placements: [], part: undefined, slot: undefined })
}
