import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { RackGroup } from '../design/schema'
import { addRepeatedly } from './add-repeatedly'
import { type Proposer, proposal } from './fix'
import { candidatesOf, countPlaced } from './parts-in-group'

const MOST_ROUNDS = 4

/**
 * More manifolds: first what a family lacks (a return where only supplies hang), then one more of each member. Manifolds
 * with as many sockets are one family, as supply and return belong together.
 */
export const addManifolds: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  if (!group) return
  const families = familiesOf(catalogue, group)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const family of families) {
      const most = Math.max(...family.map((part) => countPlaced(group, part))) + round
      const parts = family.flatMap((part) => Array<string>(most - countPlaced(group, part)).fill(part))
      const [part] = parts
      if (part === undefined) continue
      const edited = addRepeatedly(design, catalogue, group.id, parts)
      yield proposal('add-parts', { part, count: parts.length }, edited)
    }
  }
}

/** Of the kinds that the rack has; all where it has none. Few sockets first. */
function familiesOf(catalogue: Catalogue, group: RackGroup): string[][] {
  const families = new Map<number, string[]>()
  for (const id of candidatesOf(catalogue, 'manifold', group)) {
    const part = catalogue.parts.get(id)
    const ports = (part && factNumber(part, 'ports')) ?? 0
    families.set(ports, [...(families.get(ports) ?? []), id])
  }
  const sorted = [...families].sort(([a], [b]) => a - b).map(([, family]) => family)
  const present = sorted.filter((family) => family.some((part) => countPlaced(group, part) > 0))
  return present.length > 0 ? present : sorted
}
