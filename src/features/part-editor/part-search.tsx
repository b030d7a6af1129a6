import { useState } from 'react'
import type { Part } from '../../core/catalogue/schema'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { useCatalogue } from '../../state/design-catalogue'
import { matchesPart, searchWords } from '../../state/match-part'
import { useLanguage, useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { SearchField } from '../../ui/field'
import css from './part-editor.module.css'

interface PartSearchProps {
  readonly label: string
  /** What pressing a hit does, in words, from the name of the part. */
  readonly sayPick: (name: string) => string
  readonly onPick: (part: Part) => void
  /** Left out: a part is not put inside itself. */
  readonly except?: string
  /** Whether rack frames are among them. */
  readonly frames?: boolean
}

/** More hits than this are a reason to type another word. */
const MOST_HITS = 8

/** Finds a part of the catalogue or of the design by the words of its name. */
export function PartSearch({ label, sayPick, onPick, except, frames = false }: PartSearchProps) {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const [query, setQuery] = useState('')
  const words = searchWords(query)
  const hits =
    words.length === 0
      ? []
      : [...catalogue.parts.values()].filter(
          (part) => part.id !== except && (frames || part.category !== 'frame') && matchesPart(part, words),
        )
  return (
    <div className={css.search}>
      <SearchField label={label} value={query} onChange={setQuery} />
      {words.length > 0 && hits.length === 0 && (
        <p className={css.none}>{EDITOR_WORDS[language].contents.noHits(query)}</p>
      )}
      {hits.length > 0 && (
        <ul className={css.hits}>
          {hits.slice(0, MOST_HITS).map((part) => (
            <li key={part.id}>
              <button
                type="button"
                className={css.hit}
                aria-label={sayPick(part.name[language])}
                onClick={() => {
                  onPick(part)
                  setQuery('')
                }}
              >
                <Swatch tone={`cat-${part.category}`} />
                <span className={css.hitName}>{part.name[language]}</span>
                <span className={css.hitKind}>{text.terms.categories[part.category]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
