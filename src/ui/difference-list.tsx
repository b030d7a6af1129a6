import { classNames } from './class-names'
import css from './difference-list.module.css'
import { Icon, type IconName } from './icon'

interface DifferenceListProps {
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly before: string
    readonly after: string
    /** With its sign; '' where there is none to tell. */
    readonly delta: string
    readonly rises: boolean
  }[]
  readonly notes: readonly {
    readonly id: string
    readonly icon: IconName
    readonly tone: 'error' | 'warning' | 'info' | 'good'
    readonly text: string
  }[]
  /** In place of both: that nothing changes, or why it cannot be done. */
  readonly instead?: string
  /** How many figures more. */
  readonly more?: string
}

/** What an edit changes: figures before and after, and what else comes of it. */
export function DifferenceList({ rows, notes, instead, more }: DifferenceListProps) {
  return (
    <div className={css.list}>
      {instead && <p className={css.instead}>{instead}</p>}
      {notes.length > 0 && (
        <ul className={css.notes}>
          {notes.map(({ id, icon, tone, text }) => (
            <li key={id} className={classNames(css.note, css[tone])}>
              <Icon name={icon} size={13} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <ul className={css.rows}>
          {rows.map(({ id, name, before, after, delta, rises }) => (
            <li key={id} className={css.row}>
              <span className={css.name}>{name}</span>
              <span className={css.values}>
                {/* A step below the figures shown would read as none. */}
                {before === after ? after : `${before} → ${after}`}
              </span>
              <span className={classNames(css.delta, rises ? css.up : css.down)}>{delta}</span>
            </li>
          ))}
        </ul>
      )}
      {more && <p className={css.more}>{more}</p>}
    </div>
  )
}
