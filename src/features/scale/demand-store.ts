import { create } from 'zustand'
import type { DemandKind } from '../../core/demand/plan-demand'

interface DemandState {
  /** A scenario of the catalogue, or a demand of the user's. */
  readonly from: string
  readonly kind: DemandKind
  readonly amount: number
  /** Uses a day where the user changed those of the scenario. */
  readonly uses: number | undefined
  /** Tokens a second of one accelerator where the user gave one. */
  readonly rate: number | undefined
  readonly utilisation: number
  readonly set: (change: Partial<Omit<DemandState, 'set'>>) => void
}

/** What the demand planner is asked; kept while the page is open. */
export const useDemand = create<DemandState>()((set) => ({
  from: 'search',
  kind: 'tokensPerDay',
  amount: 1e12,
  uses: undefined,
  rate: undefined,
  utilisation: 0.5,
  set: (change) => set(change),
}))
