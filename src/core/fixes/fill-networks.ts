import { removePlacements } from '../design/edits'
import type { RackGroup } from '../design/schema'
import { addRepeatedly } from './add-repeatedly'
import { type FixContext, type Proposer, proposal } from './fix'
import { holds } from './holds'

const MOST_TRAYS = 18

/** More of the trays that hold the endpoint: one, two, … until they fill whole networks. */
export const addEndpoints: Proposer = function* (context) {
  const { design, catalogue } = context.evaluation
  for (const { group, part } of traysOf(context)) {
    for (let count = 1; count <= MOST_TRAYS; count++) {
      const edited = addRepeatedly(design, catalogue, group.id, Array<string>(count).fill(part))
      if (!edited.ok) break
      yield proposal('add-parts', { part, count }, edited)
    }
  }
}

/** Fewer of them, from the top; at least one stays. */
export const removeEndpoints: Proposer = function* (context) {
  for (const { group, part, ids } of traysOf(context)) {
    for (let count = 1; count < ids.length; count++) {
      const edited = removePlacements(context.evaluation.design, {
        group: group.id,
        ids: ids.slice(0, count),
      })
      yield proposal('remove-parts', { part, count }, edited)
    }
  }
}

interface Trays {
  readonly group: RackGroup
  readonly part: string
  /** From the top down. */
  readonly ids: readonly string[]
}

function* traysOf({ evaluation: { design, catalogue }, finding }: FixContext): Iterable<Trays> {
  const endpoint = String(finding.numbers.endpoint)
  for (const group of design.pod.racks) {
    const kinds = new Set(group.placements.map(({ part }) => part))
    for (const part of kinds) {
      if (!holds(catalogue, part, endpoint)) continue
      const placed = group.placements.filter((placement) => placement.part === part)
      yield { group, part, ids: placed.sort((a, b) => (b.u ?? 0) - (a.u ?? 0)).map(({ id }) => id) }
    }
  }
}
