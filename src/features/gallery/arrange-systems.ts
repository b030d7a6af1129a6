import type { Design } from '../../core/design/schema'
import type { MetricId } from '../../core/metrics/registry'
import type { Family } from '../../io/families'
import { evaluationOf } from '../../state/evaluation'
import { searchWords } from '../../state/match-part'

/** By family as listed, or by one figure over all systems, the largest (of a price the least) first. */
export const ORDERS = [
  'family',
  'compute.bf16Pflops',
  'power.systemKw',
  'compute.hbmTb',
  'count.accelerators',
  'cost.bomUsd',
] as const satisfies readonly ('family' | MetricId)[]
export type Order = (typeof ORDERS)[number]

interface Shelf {
  /** Undefined where all systems stand in one row. */
  readonly family: Family | undefined
  readonly systems: readonly (readonly [id: string, design: Design])[]
}

/** Systems of which every word of the query is said somewhere, on their shelves; a shelf without one is left out. */
export function arrangeSystems(
  systems: ReadonlyMap<string, Design>,
  families: readonly Family[],
  query: string,
  order: Order,
): Shelf[] {
  const words = searchWords(query)
  const shelves = families.map((family) => ({
    family,
    systems: family.systems.flatMap((id): [string, Design][] => {
      const design = systems.get(id)
      return design && matches(id, design, family, words) ? [[id, design]] : []
    }),
  }))
  if (order === 'family') return shelves.filter((shelf) => shelf.systems.length > 0)
  const rank = (design: Design) => {
    const value = evaluationOf(design).metrics[order].amount?.value ?? Number.NaN
    return order === 'cost.bomUsd' ? -value : value
  }
  const found = shelves.flatMap((shelf) => shelf.systems)
  // What does not know the figure comes last.
  const byRank = (a: number, b: number) => Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || b - a
  if (found.length === 0) return []
  return [{ family: undefined, systems: found.sort(([, a], [, b]) => byRank(rank(a), rank(b))) }]
}

function matches(id: string, design: Design, family: Family, words: readonly string[]): boolean {
  const { name, description } = design
  const said = [id, family.name, name, description].map((each) =>
    typeof each === 'string' || !each ? (each ?? '') : `${each.en} ${each.zh}`,
  )
  const text = said.join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}
