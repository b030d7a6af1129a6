import { addRackGroup } from '../core/design/add-rack-group'
import { closeGaps } from '../core/design/close-gaps'
import { setGroupCount } from '../core/design/edits'
import { makeUnique } from '../core/design/make-unique'
import { moveRackGroup } from '../core/design/move-rack-group'
import { removeRackGroup } from '../core/design/remove-rack-group'
import { renameRackGroup } from '../core/design/rename-rack-group'
import { setFeed } from '../core/design/set-feed'
import { perform } from './commands'
import { useDesign } from './design-store'
import { useSelection } from './selection-store'

/* What the user can do to whole rack groups. A group that is made is selected, so that the next part goes into it. */

export function addRack(frame: string): boolean {
  const added = perform('addRack', (design, catalogue) => addRackGroup(design, catalogue, frame))
  const group = useDesign.getState().design.pod.racks.at(-1)
  if (added && group) useSelection.getState().selectGroup(group.id)
  return added
}

/** Splits one rack off a group and selects it. */
export function makeRackUnique(group: string): boolean {
  const before = new Set(useDesign.getState().design.pod.racks.map(({ id }) => id))
  const split = perform('makeUnique', (design, catalogue) => makeUnique(design, catalogue, group))
  const unique = useDesign.getState().design.pod.racks.find(({ id }) => !before.has(id))
  if (unique) useSelection.getState().selectGroup(unique.id)
  return split
}

export function removeRack(group: string): boolean {
  const removed = perform('removeRack', (design) => removeRackGroup(design, group))
  const first = useDesign.getState().design.pod.racks[0]
  if (removed && first) useSelection.getState().selectGroup(first.id)
  return removed
}

export function renameRack(group: string, name: string): boolean {
  return perform('renameRack', (design) => renameRackGroup(design, { group, name }))
}

export function feedRack(group: string, fedBy: string | undefined): boolean {
  return perform('feedRack', (design) => setFeed(design, { group, fedBy }))
}

/** @param by -1 is one place earlier, 1 one later */
export function moveRack(group: string, by: 1 | -1): boolean {
  const from = useDesign.getState().design.pod.racks.findIndex(({ id }) => id === group)
  return moveRackTo(group, from + by)
}

/** @param to place among the groups, 0 is the first */
export function moveRackTo(group: string, to: number): boolean {
  return perform('moveRack', (design) => moveRackGroup(design, { group, to }))
}

export function setRackCount(group: string, count: number): boolean {
  return perform('setCount', (design) => setGroupCount(design, { group, count }))
}

export function closeRackGaps(group: string): boolean {
  return perform('closeGaps', (design, catalogue) => closeGaps(design, catalogue, group))
}
