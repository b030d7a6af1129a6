import { lazy, Suspense } from 'react'
import { SCENE_KEY_ROWS } from '../features/scene/scene-key-rows'
import { useGuide } from '../state/guide-store'
import { useText } from '../state/preferences-store'
import { ACTION_GROUPS } from './actions/action'
import { ACTIONS } from './actions/actions'

const CommandPalette = lazy(() =>
  import('./command-palette').then((module) => ({ default: module.CommandPalette })),
)
const KeyList = lazy(() =>
  import('../features/help/key-list').then((module) => ({ default: module.KeyList })),
)
const GlossarySheet = lazy(() =>
  import('../features/help/glossary-sheet').then((module) => ({ default: module.GlossarySheet })),
)
const ExportGuide = lazy(() =>
  import('../features/help/export-guide').then((module) => ({ default: module.ExportGuide })),
)
const NewDesignDialog = lazy(() =>
  import('../features/start/new-design-dialog').then((module) => ({ default: module.NewDesignDialog })),
)

/** What helps to find one's way and lies over the page; its code loads when it is first asked for. */
export function Guide() {
  const text = useText()
  const panel = useGuide((state) => state.panel)
  const groups = ACTION_GROUPS.map((title) => ({
    title,
    rows: [...ACTIONS, ...SCENE_KEY_ROWS.map((row) => ({ ...row, group: 'drawing' }))].flatMap(
      ({ id, group, label, keys }) => (group === title && keys ? [{ id, label: label(text), keys }] : []),
    ),
  })).filter(({ rows }) => rows.length > 0)
  return (
    <Suspense fallback={null}>
      {panel === 'palette' && <CommandPalette />}
      {panel === 'keys' && <KeyList groups={groups} />}
      {panel === 'glossary' && <GlossarySheet />}
      {panel === 'exports' && <ExportGuide />}
      {panel === 'new-design' && <NewDesignDialog />}
    </Suspense>
  )
}
