import type { Presets } from './build-presets'
import { type PackedPresets, unpackPresets } from './pack-presets'

/** Address of the checked presets as one JSON file beside the built page; set by the build. */
declare const __PRESETS_ADDRESS__: string

const FOLDER = '../../presets/'

// A built page fetches its data as data: it is not code, it parses faster, it is cached apart from the code, and the
// build has checked it. Everywhere else (command line, tests, development) the files are modules and are checked here.
const read: () => Presets =
  import.meta.env.PROD && !import.meta.env.SSR ? await fetchPacked() : await readModules()

async function fetchPacked(): Promise<() => Presets> {
  const response = await fetch(new URL(__PRESETS_ADDRESS__, document.baseURI))
  if (!response.ok) throw new Error(`the presets could not be loaded: ${response.status}`)
  const packed: PackedPresets = await response.json()
  return () => unpackPresets(packed)
}

async function readModules(): Promise<() => Presets> {
  const { buildPresets } = await import('./build-presets')
  const modules: Record<string, unknown> = import.meta.glob(
    ['../../presets/*.json', '../../presets/parts/**/*.json', '../../presets/systems/*.json'],
    { eager: true, import: 'default' },
  )
  const files = Object.entries(modules).map(([path, data]) => ({ path: path.slice(FOLDER.length), data }))
  return () => buildPresets(files)
}

/** The presets that come with the build. */
export function bundledPresets(): Presets {
  return read()
}
