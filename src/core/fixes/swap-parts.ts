import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import { swapParts } from '../design/swap-parts'
import { feedsOf } from '../power/feeds'
import { suitsBusbar } from '../power/suits-busbar'
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

/** Shelves with the voltage of the busbar where the others stand. */
export const otherShelf: Proposer = function* ({ evaluation: { design, catalogue }, finding, group }) {
  const part = finding.where.part
  const busbar = catalogue.parts.get(String(finding.numbers.by))
  if (!group || part === undefined || !busbar) return
  const ids = group.placements.filter((placement) => placement.part === part).map(({ id }) => id)
  for (const by of candidatesOf(catalogue, 'power-shelf', group)) {
    const shelf = catalogue.parts.get(by)
    if (!shelf || by === part || !suitsBusbar(shelf, busbar)) continue
    const edited = swapParts(design, catalogue, { group: group.id, ids, part: by })
    yield proposal('swap-parts', { part, by, count: ids.length }, edited)
  }
}

/** A busbar for the voltage of the shelf, the weakest that does first; where it hangs, the shelf's rack or one that it feeds. */
export const otherBusbar: Proposer = function* ({ evaluation: { design, catalogue }, finding }) {
  const shelf = catalogue.parts.get(finding.where.part ?? '')
  const wrong = String(finding.numbers.by)
  const feeder = finding.where.group
  const feeds = feedsOf(design)
  const group = design.pod.racks.find(
    ({ id, placements }) =>
      (id === feeder || feeds.get(id) === feeder) && placements.some(({ part }) => part === wrong),
  )
  if (!group || !shelf) return
  const ids = group.placements.filter(({ part }) => part === wrong).map(({ id }) => id)
  const suited = candidatesOf(catalogue, 'busbar', group).filter((id) => {
    const busbar = catalogue.parts.get(id)
    return busbar !== undefined && id !== wrong && suitsBusbar(shelf, busbar)
  })
  for (const by of suited.sort((a, b) => ratedAmps(catalogue, a) - ratedAmps(catalogue, b))) {
    const edited = swapParts(design, catalogue, { group: group.id, ids, part: by })
    yield proposal('swap-parts', { part: wrong, by, count: ids.length }, edited)
  }
}

/** A busbar that carries more, the weakest that does first. */
export const strongerBusbar: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  const present = group?.placements.find(({ part }) => catalogue.parts.get(part)?.category === 'busbar')
  if (!group || !present) return
  const rated = (id: string) => ratedAmps(catalogue, id)
  const stronger = candidatesOf(catalogue, 'busbar', group).filter((id) => rated(id) > rated(present.part))
  for (const by of stronger.sort((a, b) => rated(a) - rated(b))) {
    const edited = swapParts(design, catalogue, { group: group.id, ids: [present.id], part: by })
    yield proposal('swap-parts', { part: present.part, by, count: 1 }, edited)
  }
}

function ratedAmps(catalogue: Catalogue, id: string): number {
  const part = catalogue.parts.get(id)
  return (part && factNumber(part, 'ratedAmps')) ?? 0
}
