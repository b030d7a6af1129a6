import type { Catalogue } from '../core/catalogue/catalogue'
import type { Design } from '../core/design/schema'
import { bundledPresets } from '../io/presets'

export interface Presets {
  readonly catalogue: Catalogue
  readonly systems: ReadonlyMap<string, Design>
}

/** What a first visit opens: a finished rack, not an empty form. */
export const FIRST_SYSTEM = 'gb300-nvl72'

let presets: Presets | undefined

/** The catalogue and the ready-made systems that the build carries; they never change while the page is open. */
export function getPresets(): Presets {
  presets ??= bundledPresets()
  return presets
}
