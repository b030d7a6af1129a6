import type { Presets } from '../io/build-presets'
import { bundledPresets } from '../io/presets'

export type { Presets }

/** What a first visit opens: a finished rack, not an empty form. */
export const FIRST_SYSTEM = 'gb300-nvl72'

let presets: Presets | undefined

/** The catalogue and the ready-made systems that the build carries; they never change while the page is open. */
export function getPresets(): Presets {
  presets ??= bundledPresets()
  return presets
}
