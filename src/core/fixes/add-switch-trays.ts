import type { RackGroup } from '../design/schema'
import { addRepeatedly } from './add-repeatedly'
import { type Proposer, proposal } from './fix'
import { holds } from './holds'
import { countPlaced } from './parts-in-group'

const MOST_TRAYS = 18

/** More trays with the switch chip that is short, in the rack that has the most of them: one, two, … */
export const addSwitchTrays: Proposer = function* ({ evaluation: { design, catalogue }, finding }) {
  // A network without switches may join the chips of a network that has some.
  const chip = String(finding.numbers.switch ?? finding.numbers.endpoint)
  const trays = [...catalogue.parts.values()].filter(
    ({ id, category, mount }) => category === 'switch-tray' && mount && holds(catalogue, id, chip),
  )
  const { racks } = design.pod
  const placed = ({ id }: { readonly id: string }) =>
    racks.reduce((n, group) => n + countPlaced(group, id), 0)
  // The kind that the design has comes before its cousins.
  for (const { id: part } of trays.sort((a, b) => placed(b) - placed(a))) {
    const most = (group: RackGroup) => countPlaced(group, part)
    for (const group of [...racks].sort((a, b) => most(b) - most(a))) {
      for (let count = 1; count <= MOST_TRAYS; count++) {
        const edited = addRepeatedly(design, catalogue, group.id, Array<string>(count).fill(part))
        if (!edited.ok) break
        yield proposal('add-parts', { part, count }, edited)
      }
    }
  }
}
