import { removePlacements } from '../design/edits'
import type { FindingCode } from '../rules/finding'
import { type Proposer, proposal } from './fix'
import { topTrays } from './top-trays'

/** Findings that speak of every piece of a part in the rack. */
const OF_A_KIND: ReadonlySet<FindingCode> = new Set(['part.unknown', 'space.width', 'power.shelf-voltage'])

/** Takes out what the finding speaks of: the one tray, or all of an unknown or misfitting part. */
export const removePlaced: Proposer = function* ({ evaluation: { design }, finding, group }) {
  const placement = group?.placements.find(({ id }) => id === finding.where.placement)
  if (!group || !placement) return
  const several = OF_A_KIND.has(finding.code)
  const ids = group.placements
    .filter(({ id, part }) => id === placement.id || (several && part === placement.part))
    .map(({ id }) => id)
  const edited = removePlacements(design, { group: group.id, ids })
  yield proposal('remove-parts', { part: placement.part, count: ids.length }, edited)
}

/** Takes compute trays out from the top, one, two, … up to half of them: beyond that it is another rack. */
export const removeTrays: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  const trays = group && topTrays(group, catalogue)
  if (!group || !trays) return
  for (let count = 1; count <= trays.ids.length / 2; count++) {
    const edited = removePlacements(design, { group: group.id, ids: trays.ids.slice(0, count) })
    yield proposal('remove-parts', { part: trays.part, count }, edited)
  }
}
