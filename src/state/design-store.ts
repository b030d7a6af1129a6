import { create } from 'zustand'
import { type History, record, startHistory, travel } from '../core/design/history'
import type { Refusal } from '../core/design/refusal'
import type { Design } from '../core/design/schema'
import type { Outcome } from '../core/units/outcome'
import type { ChangeLabel } from './change-label'
import { FIRST_SYSTEM, getPresets } from './presets'

/** The edit that led to the present design. Opening another system is a change without a difference worth showing. */
export interface Change {
  readonly label: ChangeLabel
  readonly before: Design
  readonly kind: 'edit' | 'undo' | 'redo' | 'open'
  /** Changes taken back or done again at once; 1 where it is left out. */
  readonly steps?: number
}

export interface DesignState {
  readonly design: Design
  readonly history: History<Design>
  readonly past: History<Design>['past']
  readonly future: History<Design>['future']
  readonly lastChange: Change | undefined
  /** Runs a pure edit. A refusal leaves everything as it was and is handed back to be put in words. */
  readonly apply: (
    label: ChangeLabel,
    edit: (design: Design) => Outcome<Design, Refusal>,
  ) => Refusal | undefined
  /** Puts another design on the table; undo brings the former one back. */
  readonly open: (design: Design) => void
  /** Starts over from a design, as on the first visit or when the last one is brought back: no history. */
  readonly restore: (design: Design) => void
  /** Takes back (below 0) or does again (above 0) so many changes in one step. */
  readonly travel: (by: number) => void
  readonly undo: () => void
  readonly redo: () => void
}

function firstDesign(): Design {
  const { systems } = getPresets()
  const first = systems.get(FIRST_SYSTEM) ?? systems.values().next().value
  if (!first) throw new Error('The build carries no system.')
  return first
}

function present(history: History<Design>): Pick<DesignState, 'design' | 'history' | 'past' | 'future'> {
  return { design: history.present, history, past: history.past, future: history.future }
}

export const useDesign = create<DesignState>()((set, get) => ({
  ...present(startHistory(firstDesign())),
  lastChange: undefined,
  apply: (label, edit) => {
    const { design, history } = get()
    const outcome = edit(design)
    if (!outcome.ok) return outcome.error
    const next = record(history, label, outcome.value)
    if (next.present !== design)
      set({ ...present(next), lastChange: { label, before: design, kind: 'edit' } })
    return undefined
  },
  open: (design) => {
    const { design: before, history } = get()
    if (design === before) return
    set({ ...present(record(history, 'open', design)), lastChange: { label: 'open', before, kind: 'open' } })
  },
  restore: (design) => set({ ...present(startHistory(design)), lastChange: undefined }),
  travel: (by) => {
    const { design, history } = get()
    const next = travel(history, by)
    if (next === history) return
    // The change that is named is the last that was taken back or done again.
    const entry = by < 0 ? next.future[0] : next.past.at(-1)
    const kind = by < 0 ? 'undo' : 'redo'
    const steps = Math.abs(next.past.length - history.past.length)
    if (entry) set({ ...present(next), lastChange: { label: labelOf(entry), before: design, kind, steps } })
  },
  undo: () => get().travel(-1),
  redo: () => get().travel(1),
}))

/** Labels come from `apply` and `open` alone, so the cast is theirs. */
function labelOf(entry: { readonly label: string }): ChangeLabel {
  return entry.label as ChangeLabel
}
