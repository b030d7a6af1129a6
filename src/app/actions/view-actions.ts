import { useView, VIEWS } from '../../state/view-store'
import type { Action } from './action'

/** A view by its number in the row of tabs, and what opens over a view. */
export const VIEW_ACTIONS: readonly Action[] = [
  ...VIEWS.map(
    (view, at): Action => ({
      id: `view-${view}`,
      group: 'view',
      label: (text) => text.palette.actions.goTo(text.shell.views[view]),
      icon: 'right',
      keys: [String(at + 1)],
      chosen: () => useView.getState().view === view,
      perform: () => useView.getState().setView(view),
    }),
  ),
  {
    id: 'findings',
    group: 'view',
    label: (text) => text.palette.actions.findings,
    icon: 'warning',
    perform: () => useView.getState().showFindings(true),
  },
]
