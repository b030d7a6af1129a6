import { addRepeatedly } from './add-repeatedly'
import { type Proposer, proposal } from './fix'
import { candidatesOf } from './parts-in-group'

/** No rack has more; above it the search is over. */
const MOST_SHELVES = 12

/** More power shelves, of the kind that the rack has already where it has one: one, two, … */
export const addShelves: Proposer = function* ({ evaluation: { design, catalogue }, group }) {
  if (!group) return
  for (const part of candidatesOf(catalogue, 'power-shelf', group)) {
    for (let count = 1; count <= MOST_SHELVES; count++) {
      const edited = addRepeatedly(design, catalogue, group.id, Array<string>(count).fill(part))
      if (!edited.ok) break
      yield proposal('add-parts', { part, count }, edited)
    }
  }
}
