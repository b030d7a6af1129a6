import type { OptionName } from '../core/options/options'
import type { Messages } from '../i18n/messages'

type Kind = keyof Messages['shell']['changes']

/**
 * What an edit is called in undo, redo, their list and the announcement: a key of `shell.changes`, with the lever where
 * one was pulled, and `fix:` before it where it was offered by a finding.
 */
export type ChangeLabel = Kind | `setOption:${OptionName}` | `fix:${string}`

/** @param label from the history, which takes any text; one that is not known is an edit */
export function describeChange(label: string, text: Messages): string {
  const at = label.indexOf(':')
  const [kind, rest] = at < 0 ? [label, ''] : [label.slice(0, at), label.slice(at + 1)]
  const { changes, changeOf, fixOf } = text.shell
  if (kind === 'fix') return fixOf(describeChange(rest, text))
  const said = (changes as Readonly<Record<string, string>>)[kind] ?? changes.edit
  const option = (text.terms.options as Readonly<Record<string, { name: string }>>)[rest]
  return option ? changeOf(said, option.name) : said
}
