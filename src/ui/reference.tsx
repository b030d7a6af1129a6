import { Badge } from './badge'
import { Icon } from './icon'
import css from './reference.module.css'

interface ReferenceProps {
  readonly tone: string
  readonly label: string
  readonly title: string
  readonly href?: string | undefined
  /** How the value was read or reasoned. */
  readonly note?: string | undefined
  /** Where a reader finds a document that has no web address. */
  readonly place?: string | undefined
}

/** What a number stands on: how sure, which document, where in it. */
export function Reference({ tone, label, title, href, note, place }: ReferenceProps) {
  return (
    <span className={css.reference}>
      <span className={css.line}>
        <Badge tone={tone}>{label}</Badge>
        {href ? (
          <a className={css.link} href={href} target="_blank" rel="noreferrer noopener" title={href}>
            {title}
            <Icon name="external" size={11} />
          </a>
        ) : (
          <span className={css.title}>{title}</span>
        )}
      </span>
      {place && <span className={css.note}>{place}</span>}
      {note && <span className={css.note}>{note}</span>}
    </span>
  )
}
