import { create } from 'zustand'
import type { Refusal } from '../core/design/refusal'

/** Where the held thing would come to stand, and why it may not. */
export interface Over {
  readonly group: string
  /** Lowest U; undefined for what hangs in the rack without a slot. */
  readonly u: number | undefined
  readonly face: 'front' | 'rear'
  readonly refusal: Refusal | undefined
}

/** A drag ends where the button is let go; what is in the hand, by press or by key, stays there until it is put somewhere. */
export type Grip = 'drag' | 'hand' | 'keys'

/** Pixels of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Placing {
  readonly kind: 'placing'
  readonly grip: Grip
  readonly part: string
  readonly over?: Over | undefined
}

export interface Moving {
  readonly kind: 'moving'
  readonly grip: Grip
  /** Rack group they come from. */
  readonly group: string
  readonly placements: readonly string[]
  /** U of the lowest of them; undefined where none takes a slot. */
  readonly lowest: number | undefined
  /** How many U above the lowest they are held. */
  readonly heldAt: number
  /** All are of half depth, so that they may go to the other side of their slots. */
  readonly turns: boolean
  /** Some are half a unit high, so that halves are their measure. */
  readonly halfHigh: boolean
  readonly over?: Over | undefined
}

/** What the user is in the middle of. Nothing of it is in the design until it ends. */
export type Interaction =
  | { readonly kind: 'idle' }
  | Placing
  | Moving
  | { readonly kind: 'marquee'; readonly from: Point; readonly to: Point }

export interface InteractionState {
  readonly now: Interaction
  /** Whether the last one was given up, which is worth a word. */
  readonly givenUp: boolean
  /** Places are chosen in half units: while Alt is held, or as the switch beside what is in the hand says. */
  readonly halves: boolean
  readonly begin: (interaction: Exclude<Interaction, { kind: 'idle' }>) => void
  readonly end: () => void
  /** Back to where it began. Nothing to do where nothing is going on. */
  readonly cancel: () => void
  readonly setHalves: (halves: boolean) => void
}

const IDLE: Interaction = { kind: 'idle' }

export const useInteraction = create<InteractionState>()((set, get) => ({
  now: IDLE,
  givenUp: false,
  halves: false,
  begin: (now) => set({ now, givenUp: false }),
  end: () => set({ now: IDLE, givenUp: false, halves: false }),
  cancel: () => {
    const { now } = get()
    if (now.kind !== 'idle') set({ now: IDLE, givenUp: now.kind !== 'marquee', halves: false })
  },
  setHalves: (halves) => set({ halves }),
}))

/** What is held, if anything is. */
export function heldOf(now: Interaction): Placing | Moving | undefined {
  switch (now.kind) {
    case 'placing':
    case 'moving':
      return now
    case 'idle':
    case 'marquee':
      return undefined
  }
}
