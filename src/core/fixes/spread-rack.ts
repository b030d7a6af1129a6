import { addRackGroup } from '../design/add-rack-group'
import { type Edited, removePlacements, setGroupCount } from '../design/edits'
import { transferPlacements } from '../design/transfer-placements'
import { type FixContext, type Proposer, proposal } from './fix'
import { topTrays } from './top-trays'

/**
 * The compute trays of a rack over several, as many in each: the lowest stay, the others stand in new racks of the same
 * frame. As few racks as will do.
 */
export const spreadRack: Proposer = function* (context) {
  const { group, evaluation } = context
  const trays = group && topTrays(group, evaluation.catalogue)
  if (!group || !trays) return
  const { part, ids } = trays
  for (let racks = 2; racks <= ids.length; racks++) {
    // Racks of one group are alike, so only even shares are.
    if (ids.length % racks !== 0) continue
    const each = ids.length / racks
    const edited = spread(context, group, ids, racks)
    yield proposal('spread-rack', { part, each, racks: racks * group.count }, edited)
  }
}

/** @param ids from the top down */
function spread(
  { evaluation: { design, catalogue } }: FixContext,
  { id: from, frame, count }: { readonly id: string; readonly frame: string; readonly count: number },
  ids: readonly string[],
  racks: number,
): Edited {
  const each = ids.length / racks
  // The top share becomes the new racks; those between it and the lowest are what more of the new racks hold.
  const thinned = removePlacements(design, { group: from, ids: ids.slice(each, ids.length - each) })
  if (!thinned.ok) return thinned
  const added = addRackGroup(thinned.value, catalogue, frame)
  if (!added.ok) return added
  const to = added.value.pod.racks.at(-1)?.id ?? ''
  const moved = transferPlacements(added.value, catalogue, { from, ids: ids.slice(0, each), to, toU: 1 })
  return moved.ok ? setGroupCount(moved.value, { group: to, count: (racks - 1) * count }) : moved
}
