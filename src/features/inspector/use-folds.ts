import { create } from 'zustand'
import type { OptionGroup } from '../../core/options/option-fields'

interface FoldState {
  readonly folded: readonly OptionGroup[]
  readonly fold: (group: OptionGroup, closed: boolean) => void
}

/** Groups of levers that the user has folded, for as long as the page is open. */
export const useFolds = create<FoldState>()((set) => ({
  folded: [],
  fold: (group, closed) =>
    set(({ folded }) => ({
      folded: closed ? [...new Set([...folded, group])] : folded.filter((other) => other !== group),
    })),
}))
