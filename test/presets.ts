import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueFile } from '../src/core/catalogue/parse-catalogue'
import { buildPresets, type Presets } from '../src/io/build-presets'

const FOLDER = join(import.meta.dirname, '..', 'presets')

/** Every JSON file below presets/ that is data, as it stands on disk; the generated schemas are not. */
export function readPresetFiles(): CatalogueFile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .sort()
    .map((path) => ({ path, data: JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown }))
}

let presets: Presets | undefined

/** Catalogue and systems from disk, read once a test file. */
export function loadPresets(): Presets {
  presets ??= buildPresets(readPresetFiles())
  return presets
}
