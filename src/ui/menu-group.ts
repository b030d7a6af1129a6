import type { IconName } from './icon'

interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  /** One of a set that is in force. */
  readonly chosen?: boolean
}

export interface MenuGroup {
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

/** What entries are for, by id: a line below the name. */
export type MenuHelp = Readonly<Record<string, string>>
