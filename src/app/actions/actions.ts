import type { Action } from './action'
import { DRAWING_ACTIONS } from './drawing-actions'
import { EDIT_ACTIONS } from './edit-actions'
import { FILE_ACTIONS } from './file-actions'
import { HELP_ACTIONS } from './help-actions'
import { SCENE_ACTIONS } from './scene-actions'
import { LANGUAGE_ACTIONS, THEME_ACTIONS } from './settings-actions'
import { VIEW_ACTIONS } from './view-actions'

/** Everything that the page can do without a part or a system being named. */
export const ACTIONS: readonly Action[] = [
  ...EDIT_ACTIONS,
  ...DRAWING_ACTIONS,
  ...SCENE_ACTIONS,
  ...VIEW_ACTIONS,
  ...FILE_ACTIONS,
  ...LANGUAGE_ACTIONS,
  ...THEME_ACTIONS,
  ...HELP_ACTIONS,
]
