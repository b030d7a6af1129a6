import { setOwnPartContents } from '../../core/design/own-parts/set-own-part-contents'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useLanguage } from '../../state/preferences-store'
import { ContentRow } from './content-row'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'
import { PartSearch } from './part-search'

/** What is inside the part, and a search for what else should be. */
export function ContentsList() {
  const words = EDITOR_WORDS[useLanguage()].contents
  const { part, attempt } = useEditor()
  return (
    <section className={css.section} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      {part.contains.length === 0 && <p className={css.none}>{words.none}</p>}
      {part.contains.length > 0 && part.facts.massKg && <p className={css.lead}>{words.massStated}</p>}
      <ul className={css.contents}>
        {part.contains.map((contains, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be of one part; their order tells them apart
          <ContentRow key={`${contains.part} ${at}`} contains={contains} at={at} />
        ))}
      </ul>
      <PartSearch
        label={words.search}
        except={part.id}
        sayPick={words.add}
        onPick={({ id }) =>
          attempt((design, catalogue) =>
            setOwnPartContents(design, catalogue, { part: part.id, change: { add: id, qty: 1 } }),
          )
        }
      />
    </section>
  )
}
