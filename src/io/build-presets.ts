import type { Catalogue } from '../core/catalogue/catalogue'
import { type CatalogueFile, parseCatalogue } from '../core/catalogue/parse-catalogue'
import { parseDesign } from '../core/design/parse-design'
import type { Design } from '../core/design/schema'
import { type Family, parseFamilies } from './families'

/** What the build ships: the cited catalogue, and the ready-made systems by id in the order of their families. */
export interface Presets {
  readonly catalogue: Catalogue
  readonly systems: ReadonlyMap<string, Design>
  readonly families: readonly Family[]
}

const SYSTEMS = 'systems/'
const FAMILIES = 'families.json'

/**
 * Presets from the JSON files below `presets/`, each with its path from there.
 * @throws when a file is faulty, naming every fault: shipped data that does not hold is a defect of the build
 */
export function buildPresets(files: readonly CatalogueFile[]): Presets {
  const faults: string[] = []
  const catalogue = parseCatalogue(files.filter(({ path }) => !path.startsWith(SYSTEMS) && path !== FAMILIES))
  if (!catalogue.ok) {
    for (const { file, at, detail } of catalogue.error) faults.push(`${file} ${at}: ${detail}`)
  }
  const systems = new Map<string, Design>()
  for (const file of files.filter(({ path }) => path.startsWith(SYSTEMS))) {
    const design = parseDesign(file.data)
    if (!design.ok) {
      for (const { path, code, detail } of design.error)
        faults.push(`${file.path} ${path}: ${code} ${detail}`)
      continue
    }
    const id = file.path.slice(SYSTEMS.length, -'.json'.length)
    if (design.value.id !== id) faults.push(`${file.path} id: '${design.value.id}' is not the file's name`)
    systems.set(id, design.value)
  }
  const { families, faults: misplaced } = parseFamilies(
    files.find(({ path }) => path === FAMILIES)?.data,
    systems.keys(),
  )
  faults.push(...misplaced.map((detail) => `${FAMILIES} ${detail}`))
  if (!catalogue.ok || faults.length > 0) throw new Error(`presets are faulty:\n${faults.join('\n')}`)
  const ordered = families
    .flatMap((family) => family.systems)
    .flatMap((id): [string, Design][] => {
      const design = systems.get(id)
      return design ? [[id, design]] : []
    })
  return { catalogue: catalogue.value, systems: new Map(ordered), families }
}
