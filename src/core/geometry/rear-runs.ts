import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'

type Runs = NonNullable<Part['face']>
/** Above this height a back has its fans in rows and its supplies below each other. */
const TALL_U = 4

/** Back of a part as runs of a panel: what it contains that is plugged or blows there. */
export function rearRuns(part: Part, catalogue: Catalogue): Runs {
  const heightU = part.mount?.heightU ?? 1
  const runs: Runs = []
  if (part.category === 'blank') return [{ kind: 'gap', count: 1, rows: 1 }]
  const fans = countInside(part, catalogue, 'fan')
  const supplies = part.category === 'power-shelf' ? 0 : countInside(part, catalogue, 'psu')
  // Behind a tray the manifold covers them; a chassis has them in the open.
  const couplings = heightU < TALL_U ? 0 : countManifoldJoints(part)
  const rows = heightU >= TALL_U ? Math.min(8, Math.max(2, Math.round(heightU / 2))) : 1
  if (couplings > 0) runs.push({ kind: 'coupling', count: Math.ceil(couplings / 2), rows: 1 })
  runs.push({ kind: 'vent', count: 1, rows: 1 })
  // The trays of a rack blow through the vent; only a chassis of its own shows its fans at the back.
  if (fans > 0 && heightU >= TALL_U) runs.push({ kind: 'fan', count: Math.min(fans, 96), rows })
  if (supplies > 0) runs.push({ kind: 'psu', count: Math.min(supplies, 12), rows: Math.min(supplies, 6) })
  if (heightU >= TALL_U) runs.push({ kind: 'vent', count: 1, rows: 1 })
  if (couplings > 1) runs.push({ kind: 'coupling', count: Math.floor(couplings / 2), rows: 1 })
  return runs
}

/** Connectors of a part that mate with the manifolds of its rack. */
export function countManifoldJoints(part: Part): number {
  return part.contains
    .filter((contains) => contains.joins === 'manifold')
    .reduce((sum, contains) => sum + contains.qty, 0)
}

function countInside(part: Part, catalogue: Catalogue, category: Part['category']): number {
  return part.contains.reduce(
    (sum, contains) => sum + (catalogue.parts.get(contains.part)?.category === category ? contains.qty : 0),
    0,
  )
}
