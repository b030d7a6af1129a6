import { factNumber } from '../catalogue/resolve'
import { swapParts } from '../design/swap-parts'
import { type Proposer, proposal } from './fix'
import { candidatesOf } from './parts-in-group'

/** Kinds that do the same job whichever version they are; a compute tray of another make is another machine. */
const SAME_JOB = ['blank', 'power-shelf', 'network-switch'] as const

/** The version of a part that has the frame's width. */
export const otherWidth: Proposer = function* ({ evaluation: { design, catalogue }, finding, group }) {
  const part = catalogue.parts.get(finding.where.part ?? '')
  const category = SAME_JOB.find((same) => same === part?.category)
  if (!group || !part || !category) return
  const ids = group.placements.filter((placement) => placement.part === part.id).map(({ id }) => id)
  for (const by of candidatesOf(catalogue, category, group)) {
    const edited = swapParts(design, catalogue, { group: group.id, ids, part: by })
    yield proposal('swap-parts', { part: part.id, by, count: ids.length }, edited)
  }
}

/** A busbar that carries more, the weakest that does first. */
export const strongerBusbar: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  const present = group?.placements.find(({ part }) => catalogue.parts.get(part)?.category === 'busbar')
  if (!group || !present) return
  const rated = (id: string) => {
    const part = catalogue.parts.get(id)
    return (part && factNumber(part, 'ratedAmps')) ?? 0
  }
  const stronger = candidatesOf(catalogue, 'busbar', group).filter((id) => rated(id) > rated(present.part))
  for (const by of stronger.sort((a, b) => rated(a) - rated(b))) {
    const edited = swapParts(design, catalogue, { group: group.id, ids: [present.id], part: by })
    yield proposal('swap-parts', { part: present.part, by, count: 1 }, edited)
  }
}
