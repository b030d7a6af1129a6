import type { KeyboardEvent } from 'react'
import type { RackGroup } from '../../core/design/schema'
import { makeRackUnique, moveRack, removeRack } from '../../state/rack-commands'
import { useSelection } from '../../state/selection-store'

/** Keys in the row: arrows walk and choose, with Alt they move the rack, Enter opens it, U splits one off, Delete takes it out. */
export function useRowKeys(
  groups: readonly RackGroup[],
  current: RackGroup | undefined,
  onOpen: () => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (!current || event.ctrlKey || event.metaKey) return
    const list = event.currentTarget
    const at = groups.indexOf(current)
    /** React has drawn the change by the next frame. */
    const focusChosen = () =>
      requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus())
    const choose = (group: RackGroup | undefined) => {
      if (!group) return
      useSelection.getState().selectGroup(group.id)
      focusChosen()
    }
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight': {
        const by = event.key === 'ArrowLeft' ? -1 : 1
        if (!event.altKey) choose(groups[at + by])
        else if (groups[at + by]) {
          moveRack(current.id, by)
          focusChosen()
        }
        break
      }
      case 'Home':
        choose(groups[0])
        break
      case 'End':
        choose(groups.at(-1))
        break
      case 'Enter':
        onOpen()
        break
      case 'u':
        if (current.count > 1 && makeRackUnique(current.id)) focusChosen()
        break
      case 'Delete':
      case 'Backspace':
        removeRack(current.id)
        focusChosen()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
}
