import type { OptionName } from '../core/options/options'
import type { Messages } from '../i18n/messages'
import { getPresets } from './presets'

type Kind = keyof Messages['shell']['changes']

/**
 * What an edit is called in undo, redo, their list and the announcement: a key of `shell.changes`, with the lever where
 * one was pulled, and `fix:` before it where it was offered by a finding.
 */
export type ChangeLabel = Kind | `setOption:${OptionName}` | `setLever:${string}` | `fix:${string}`

/** @param label from the history, which takes any text; one that is not known is an edit */
export function describeChange(label: string, text: Messages): string {
  const at = label.indexOf(':')
  const [kind, rest] = at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at + 1)]
  const { changes, changeOf, fixOf } = text.shell
  if (kind === 'fix') return fixOf(describeChange(rest, text))
  const said = (changes as Readonly<Record<string, string>>)[kind] ?? changes.edit
  const option = (text.terms.options as Readonly<Record<string, { name: string }>>)[rest]
  const lever = kind === 'setLever' && getPresets().catalogue.levers.find(({ id }) => id === rest)
  const name = lever ? lever.name[text.language] : option?.name
  return name ? changeOf(said, name) : said
}
