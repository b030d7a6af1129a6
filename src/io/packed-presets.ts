import { type PackedPresets, packPresets } from './pack-presets'
import { bundledPresets } from './presets'

/** What the build of the page ships; faulty presets break the build. */
export function buildPackedPresets(): PackedPresets {
  return packPresets(bundledPresets())
}
