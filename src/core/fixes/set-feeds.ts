import { setFeed } from '../design/set-feed'
import { type Proposer, proposal } from './fix'
import { candidatesOf, countPlaced } from './parts-in-group'

/** Another rack group with power shelves of its own. */
export const otherFeed: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  if (!group) return
  for (const other of design.pod.racks) {
    const shelves = candidatesOf(catalogue, 'power-shelf', other)
    if (other.id === group.id || !shelves.some((shelf) => countPlaced(other, shelf) > 0)) continue
    const edited = setFeed(design, { group: group.id, fedBy: other.id })
    yield proposal('set-feed', { feeder: other.id }, edited)
  }
}

/** On its own shelves again. */
export const ownFeed: Proposer = function* ({ evaluation: { design }, group }) {
  if (group) yield proposal('clear-feed', {}, setFeed(design, { group: group.id, fedBy: undefined }))
}
