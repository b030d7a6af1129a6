import type { Catalogue } from '../catalogue/catalogue'
import type { Category } from '../catalogue/categories'
import type { RackGroup } from '../design/schema'

/** Parts of a category that could stand in a rack: those that it has, the most frequent first, then the catalogue's others. */
export function candidatesOf(catalogue: Catalogue, category: Category, group: RackGroup): string[] {
  const placed = new Map<string, number>()
  for (const { part } of group.placements) placed.set(part, (placed.get(part) ?? 0) + 1)
  return [...catalogue.parts.values()]
    .filter((part) => part.category === category && part.mount)
    .map(({ id }) => id)
    .sort((a, b) => (placed.get(b) ?? 0) - (placed.get(a) ?? 0))
}

export function countPlaced(group: RackGroup, part: string): number {
  return group.placements.filter((placement) => placement.part === part).length
}
