import type { KeyboardEvent } from 'react'
import {
  duplicateSelected,
  moveSelected,
  moveSelectedHalf,
  removeSelected,
  selectAll,
} from '../../state/commands'
import { pickUpPlacements } from '../../state/placing'
import { useSelection } from '../../state/selection-store'
import type { Entry } from './unit-entries'

/**
 * Keys inside a rack. Arrows walk; on a unit that is selected they move it by its own height, as everywhere on the
 * page, with Alt by half a unit, and with Ctrl they still walk. M takes it in hand. Enter and Space select, with Shift they add.
 * @returns the key of the entry that the focus goes to, if it goes
 */
export function steerRack(
  event: KeyboardEvent,
  entries: readonly Entry[],
  focused: string | undefined,
  pick: (entry: Entry, add: boolean) => void,
): string | undefined {
  const at = entries.findIndex((entry) => entry.key === focused)
  const entry = entries[at]
  const command = event.ctrlKey || event.metaKey
  const held = entry !== undefined && useSelection.getState().placements.includes(entry.key)
  switch (event.key) {
    case 'm':
      return command ? undefined : take(event, lift(entry))
    case 'ArrowUp':
    case 'ArrowDown': {
      const up = event.key === 'ArrowUp'
      if (held && !command) {
        if (event.altKey) moveSelectedHalf(up ? 1 : -1)
        else moveSelected(up ? 1 : -1)
        return take(event, entry.key)
      }
      return take(event, entries[at + (up ? -1 : 1)]?.key)
    }
    case 'Home':
      return take(event, entries[0]?.key)
    case 'End':
      return take(event, entries.at(-1)?.key)
    case 'Enter':
    case ' ':
      if (entry) pick(entry, event.shiftKey || command)
      return take(event)
    case 'Delete':
    case 'Backspace': {
      const after = entries[at + 1]?.key ?? entries[at - 1]?.key
      return take(event, removeSelected() ? after : undefined)
    }
    case 'Escape':
      useSelection.getState().clear()
      return take(event)
    case 'd':
    case 'a':
      if (!command) return undefined
      if (event.key === 'd') duplicateSelected()
      else selectAll()
      return take(event)
    default:
      return undefined
  }
}

/** Takes the unit, or the selection it belongs to, in hand: arrows then take it anywhere, into other racks too. */
function lift(entry: Entry | undefined): undefined {
  const { group, placements } = useSelection.getState()
  if (entry?.kind === 'unit' && group !== undefined && placements.includes(entry.key))
    pickUpPlacements(group, placements, 'keys')
}

/** The key is spent: the page's own handler need not see it. */
function take(event: KeyboardEvent, focus?: string): string | undefined {
  event.preventDefault()
  event.stopPropagation()
  return focus
}
