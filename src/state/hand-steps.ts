import type { Step } from './placing'

/** Keys that choose a slot for what is in the hand. */
export const HAND_STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'top',
  End: 'bottom',
  PageUp: 'next-up',
  PageDown: 'next-down',
  r: 'turn',
}

/** The same with Alt. */
export const HALF_STEPS: Readonly<Record<string, Step>> = { ArrowUp: 'half-up', ArrowDown: 'half-down' }
