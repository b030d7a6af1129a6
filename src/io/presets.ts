import type { CatalogueFile } from '../core/catalogue/parse-catalogue'
import { buildPresets, type Presets } from './build-presets'

/** Address of the presets as one JSON file beside the built page; set by the build. */
declare const __PRESETS_ADDRESS__: string

const FOLDER = '../../presets/'

// A built page fetches its data as data: it is not code, it parses faster, and it is cached apart from the code.
// Everywhere else (command line, tests, development) the files are modules of the bundle.
const files: readonly CatalogueFile[] =
  import.meta.env.PROD && !import.meta.env.SSR ? await fetchFiles() : readModules()

async function fetchFiles(): Promise<CatalogueFile[]> {
  const response = await fetch(new URL(__PRESETS_ADDRESS__, document.baseURI))
  if (!response.ok) throw new Error(`the presets could not be loaded: ${response.status}`)
  return response.json()
}

function readModules(): CatalogueFile[] {
  const modules: Record<string, unknown> = import.meta.glob(
    ['../../presets/*.json', '../../presets/parts/**/*.json', '../../presets/systems/*.json'],
    { eager: true, import: 'default' },
  )
  return Object.entries(modules).map(([path, data]) => ({ path: path.slice(FOLDER.length), data }))
}

/** The presets that come with the build; parsed anew at each call. */
export function bundledPresets(): Presets {
  return buildPresets(files)
}
