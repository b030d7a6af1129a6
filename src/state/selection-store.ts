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
  /** Every press adds or takes away, as with Shift: for fingers, which have no Shift. */
  readonly several: boolean
  readonly selectGroup: (group: string) => void
  readonly selectPlacements: (group: string, ids: readonly string[]) => void
  readonly selectSlot: (group: string, u: number) => void
  readonly selectPart: (part: string | undefined) => void
  readonly hover: (part: string | undefined) => void
  readonly clear: () => void
  readonly setSeveral: (several: boolean) => void
}

export const useSelection = create<SelectionState>()((set) => ({
  group: undefined,
  placements: [],
  part: undefined,
  hoverPart: undefined,
  slot: undefined,
  several: false,
  selectGroup: (group) => set({ group, placements: [], part: undefined, slot: undefined }),
  selectPlacements: (group, placements) => set({ group, placements, part: undefined, slot: undefined }),
  selectSlot: (group, u) => set({ group, placements: [], part: undefined, slot: { group, u } }),
  selectPart: (part) => set({ part }),
  hover: (hoverPart) => set({ hoverPart }),
  clear: () => set({ placements: [], part: undefined, slot: undefined }),
  setSeveral: (several) => set({ several }),
}))

interface Modifiers {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a press adds to the selection or takes away from it, instead of choosing anew. */
export function isAdding({ shiftKey, ctrlKey, metaKey }: Modifiers): boolean {
  return shiftKey || ctrlKey || metaKey || useSelection.getState().several
}

/** Nothing is pointed at: what was belongs to another design. */
export function clearSelection(): void {
  useSelection.setState({ group: undefined, placements: [], part: undefined, slot: undefined })
}
