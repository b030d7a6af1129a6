import type { Messages } from '../../i18n/messages'
import type { IconName } from '../../ui/icon'

export const ACTION_GROUPS = ['edit', 'drawing', 'view', 'file', 'settings', 'help'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

/** Something the user can do. Keyboard, menus, buttons and palette run the same value. */
export interface Action {
  readonly id: string
  readonly group: ActionGroup
  readonly label: (text: Messages) => string
  readonly icon?: IconName
  /** Patterns of tinykeys; the first is the one shown where there is room for one. */
  readonly keys?: readonly string[]
  /**
   * Where its keys act: `drawing` in the Design view outside of lists and fields, `page` outside of fields and
   * dialogs (the default), `anywhere` outside of dialogs alone.
   */
  readonly reach?: 'drawing' | 'page' | 'anywhere'
  /** One of a set that is in force. */
  readonly chosen?: () => boolean
  /** Always, where there is no test. */
  readonly enabled?: () => boolean
  /** What is missing where it is not enabled. */
  readonly needs?: keyof Messages['palette']['needs']
  readonly perform: () => unknown
}

export function canPerform(action: Action): boolean {
  return action.enabled?.() ?? true
}
