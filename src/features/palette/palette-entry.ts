import type { Messages } from '../../i18n/messages'
import type { IconName } from '../../ui/icon'

export type PaletteGroup = Exclude<keyof Messages['palette']['groups'], 'recent'>

/** A line of the palette: an action, or something that is done to a part, a system, a figure or a term. */
export interface PaletteEntry {
  readonly id: string
  readonly group: PaletteGroup
  readonly label: string
  /** Also searched: the label in other languages, ids, synonyms. */
  readonly words: readonly string[]
  /** What a term means or a part is, in a lighter hand. */
  readonly detail?: string
  readonly icon?: IconName
  /** A colour token, e.g. that of the part's category. */
  readonly tone?: string
  /** A pattern of tinykeys. */
  readonly keys?: string
  readonly enabled: boolean
  /** What is missing where it is not enabled. */
  readonly needs?: string
  readonly chosen: boolean
  readonly perform: () => unknown
}
