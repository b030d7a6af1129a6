import { formatWhole } from '../../i18n/format'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { Icon } from '../../ui/icon'
import type { SourceEntry } from './filter-sources'
import styles from './sources-view.module.css'
import { UseTable } from './use-table'

interface SourceRowProps {
  readonly entry: SourceEntry
  readonly open: boolean
  readonly toggle: (id: string) => void
}

export function SourceRow({ entry, open, toggle }: SourceRowProps) {
  const text = useViewText()
  const language = useLanguage()
  const words = text.sources
  const { source, uses, all } = entry
  const href = /^https?:\/\/\S+$/.test(source.address) ? source.address : undefined
  const detail = `source-${source.id}`
  return (
    <>
      <tr className={styles.source} data-open={open || undefined}>
        <th scope="row" className={styles.title}>
          <div className={styles.titleInner}>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={open}
              aria-controls={open ? detail : undefined}
              title={source.id}
              onClick={() => toggle(source.id)}
            >
              <Icon name="chevronRight" size={12} />
              <span>{source.title}</span>
            </button>
            {href ? (
              <a
                className={styles.visit}
                href={href}
                target="_blank"
                rel="noopener noreferrer"
                title={href}
                aria-label={words.visitOf(source.title)}
              >
                <Icon name="external" size={12} />
              </a>
            ) : null}
          </div>
        </th>
        <td>{source.publisher}</td>
        <td className={styles.date}>
          {source.date ?? (
            <span title={words.undated}>
              <span aria-hidden="true">—</span>
              <span className={styles.hidden}>{words.undated}</span>
            </span>
          )}
        </td>
        <td>{text.terms.trust[source.trust]}</td>
        <td className={styles.number}>
          {uses.length === all
            ? formatWhole(all, language)
            : `${formatWhole(uses.length, language)} / ${formatWhole(all, language)}`}
        </td>
      </tr>
      {open ? (
        <tr className={styles.detail} id={detail}>
          <td colSpan={5}>
            {href && !source.note ? null : (
              <dl className={styles.facts}>
                {href ? null : (
                  <div>
                    <dt>{words.place}</dt>
                    <dd>{source.address}</dd>
                  </div>
                )}
                {source.note ? (
                  <div>
                    <dt>{words.note}</dt>
                    <dd>{source.note}</dd>
                  </div>
                ) : null}
              </dl>
            )}
            {uses.length > 0 ? <UseTable title={source.title} uses={uses} /> : <p>{words.noValues}</p>}
          </td>
        </tr>
      ) : null}
    </>
  )
}
