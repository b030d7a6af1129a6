import { Fragment } from 'react'
import type { Messages } from '../../i18n/messages'
import { useGuide } from '../../state/guide-store'
import { useText } from '../../state/preferences-store'
import { formatKeys } from '../../ui/format-keys'
import { KeyCaps } from '../../ui/key-caps'
import { SideSheet } from '../../ui/side-sheet'
import css from './key-list.module.css'

export interface KeyGroup {
  readonly title: keyof Messages['palette']['groups']
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    /** Patterns of tinykeys, any of which does it. */
    readonly keys: readonly string[]
  }[]
}

interface KeyListProps {
  readonly groups: readonly KeyGroup[]
}

/** Every key of the page, and the switch for those that are a single character. */
export function KeyList({ groups }: KeyListProps) {
  const text = useText()
  const { close, singleKeys, setSingleKeys } = useGuide()
  const words = text.palette.keys
  return (
    <SideSheet title={words.title} closeLabel={text.shell.close} onClose={close}>
      <p className={css.lead}>{words.lead}</p>
      {groups.map(({ title, rows }) => (
        <section key={title} className={css.group} aria-label={text.palette.groups[title]}>
          <h3 className={css.title}>{text.palette.groups[title]}</h3>
          <dl>
            {rows.map(({ id, label, keys }) => (
              <div key={id} className={css.row}>
                <dt>{label}</dt>
                <dd>
                  {distinct(keys).map((pattern, at) => (
                    <Fragment key={pattern}>
                      {at > 0 && <span className={css.or}>{words.or}</span>}
                      <KeyCaps pattern={pattern} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={css.single}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
        <span>
          {words.single}
          <span className={css.singleLead}>{words.singleLead}</span>
        </span>
      </label>
    </SideSheet>
  )
}

/** Patterns that look different on the keyboard. */
function distinct(patterns: readonly string[]): string[] {
  return [...new Map(patterns.map((pattern) => [formatKeys(pattern).join(' '), pattern])).values()]
}
