import type { Finding } from '../../core/rules/finding'
import { useDesign } from '../../state/design-store'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'

/** Selects what the finding speaks of and shows it: the placement, else the placements of the part, else the rack. */
export function goToFinding({ where }: Finding): void {
  const { design } = useDesign.getState()
  const selection = useSelection.getState()
  const view = useView.getState()
  view.showFindings(false)
  if (where.link !== undefined) {
    view.setView('network')
    return
  }
  const group = design.pod.racks.find(({ id }) => id === where.group)
  if (group && where.placement !== undefined) {
    selection.selectPlacements(group.id, [where.placement])
  } else if (group) {
    const placed = group.placements.filter(({ part }) => part === where.part).map(({ id }) => id)
    selection.selectPlacements(group.id, placed)
    if (where.part !== undefined && placed.length === 0) selection.selectPart(where.part)
  } else if (where.part !== undefined) {
    selection.selectPart(where.part)
  }
  view.setView('design')
}
