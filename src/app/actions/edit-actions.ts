import { LIBRARY_SEARCH } from '../../features/library/library-panel'
import {
  duplicateSelected,
  moveSelected,
  moveSelectedHalf,
  removeSelected,
  selectAll,
} from '../../state/commands'
import { useDesign } from '../../state/design-store'
import { useGuide } from '../../state/guide-store'
import { usePartEditor } from '../../state/part-editor-store'
import { useSelection } from '../../state/selection-store'
import { useView } from '../../state/view-store'
import type { Action } from './action'

const hasSelection = () => useSelection.getState().placements.length > 0

export const undoAction: Action = {
  id: 'undo',
  group: 'edit',
  label: (text) => text.shell.undo,
  icon: 'undo',
  keys: ['$mod+z'],
  enabled: () => useDesign.getState().past.length > 0,
  needs: 'undo',
  perform: () => useDesign.getState().undo(),
}

export const redoAction: Action = {
  id: 'redo',
  group: 'edit',
  label: (text) => text.shell.redo,
  icon: 'redo',
  keys: ['$mod+Shift+z', '$mod+y'],
  enabled: () => useDesign.getState().future.length > 0,
  needs: 'redo',
  perform: () => useDesign.getState().redo(),
}

function focusSearch(): boolean {
  const field = document.getElementById(LIBRARY_SEARCH)
  if (!(field instanceof HTMLInputElement)) return false
  field.focus()
  field.select()
  return true
}

/** Every step by its name, to go back or forward to in one go. */
export const historyAction: Action = {
  id: 'history',
  group: 'edit',
  label: (text) => text.shell.history.title,
  icon: 'history',
  enabled: () => useDesign.getState().past.length + useDesign.getState().future.length > 0,
  needs: 'undo',
  perform: () => useGuide.getState().open('history'),
}

/** What is done to the design and to what is selected in it. */
export const EDIT_ACTIONS: readonly Action[] = [
  undoAction,
  redoAction,
  historyAction,
  {
    id: 'find-part',
    group: 'edit',
    label: (text) => text.start.findPart,
    icon: 'search',
    keys: ['/'],
    perform: () => {
      useView.getState().setView('design')
      // At once where it is there, so that no letter typed after the key is lost; else when the view has been drawn.
      if (!focusSearch()) requestAnimationFrame(focusSearch)
    },
  },
  {
    id: 'select-all',
    group: 'edit',
    label: (text) => text.palette.actions.selectAll,
    keys: ['$mod+a'],
    reach: 'drawing',
    perform: () => selectAll(),
  },
  {
    id: 'clear-selection',
    group: 'edit',
    label: (text) => text.palette.actions.clearSelection,
    keys: ['Escape'],
    reach: 'drawing',
    enabled: () => {
      const { placements, part, slot } = useSelection.getState()
      return placements.length > 0 || part !== undefined || slot !== undefined
    },
    needs: 'selection',
    perform: () => useSelection.getState().clear(),
  },
  {
    id: 'move-up',
    group: 'edit',
    label: (text) => text.palette.actions.moveUp,
    icon: 'up',
    keys: ['ArrowUp'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => moveSelected(1),
  },
  {
    id: 'move-down',
    group: 'edit',
    label: (text) => text.palette.actions.moveDown,
    icon: 'down',
    keys: ['ArrowDown'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => moveSelected(-1),
  },
  {
    id: 'move-half-up',
    group: 'edit',
    label: (text) => text.placing.halfUp,
    icon: 'up',
    keys: ['Alt+ArrowUp'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => moveSelectedHalf(1),
  },
  {
    id: 'move-half-down',
    group: 'edit',
    label: (text) => text.placing.halfDown,
    icon: 'down',
    keys: ['Alt+ArrowDown'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => moveSelectedHalf(-1),
  },
  {
    id: 'duplicate',
    group: 'edit',
    label: (text) => text.palette.actions.duplicate,
    icon: 'copy',
    keys: ['$mod+d'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => duplicateSelected(),
  },
  {
    id: 'remove',
    group: 'edit',
    label: (text) => text.palette.actions.remove,
    icon: 'trash',
    keys: ['Delete', 'Backspace'],
    reach: 'drawing',
    enabled: hasSelection,
    needs: 'selection',
    perform: () => removeSelected(),
  },
  {
    id: 'new-own-part',
    group: 'edit',
    label: (text) => text.ownParts.add,
    icon: 'plus',
    perform: () => usePartEditor.getState().start(),
  },
]
