import { findOwnPart, ownPartsOf } from '../../core/design/own-parts/design-catalogue'
import type { Design } from '../../core/design/schema'
import { useCatalogue } from '../../state/design-catalogue'
import { matchesPart, searchWords } from '../../state/match-part'
import { usePartEditor } from '../../state/part-editor-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { Swatch } from '../../ui/badge'
import { Button, IconButton } from '../../ui/button'
import css from './library-panel.module.css'
import { LibraryRow } from './library-row'

interface OwnPartsShelfProps {
  readonly design: Design
  readonly query: string
  readonly frame: string | undefined
}

/** The parts that belong to this design, those for the inside of others too, and the way to make one. */
export function OwnPartsShelf({ design, query, frame }: OwnPartsShelfProps) {
  const text = useText()
  const language = useLanguage()
  const catalogue = useCatalogue()
  const { edit, start } = usePartEditor.getState()
  const words = searchWords(query)
  const all = ownPartsOf(design)
  const shown = all
    .flatMap(({ id }) => catalogue.parts.get(id) ?? [])
    .filter((part) => matchesPart(part, words))
  if (words.length > 0 && shown.length === 0) return null
  return (
    <section aria-label={text.ownParts.title} className={css.own}>
      <div className={css.ownHead}>
        <h3>
          {text.ownParts.title}
          {all.length > 0 && <span>{shown.length}</span>}
        </h3>
        <Button variant="quiet" icon="plus" onClick={start}>
          {text.ownParts.add}
        </Button>
      </div>
      {all.length === 0 && <p className={css.ownNone}>{text.ownParts.none}</p>}
      <ul>
        {shown.map((part) => {
          const name = part.name[language]
          const editor = (
            <IconButton icon="edit" label={text.ownParts.editOf(name)} onClick={() => edit(part.id)} />
          )
          if (findOwnPart(design, part.id)?.mount && part.category !== 'frame')
            return <LibraryRow key={part.id} part={part} frame={frame} aside={editor} />
          return (
            <li key={part.id} className={css.row}>
              <button type="button" className={css.name} title={name} onClick={() => edit(part.id)}>
                <Swatch tone={`cat-${part.category}`} />
                <span className={css.label}>{name}</span>
                <span className={css.size}>{text.terms.categories[part.category]}</span>
              </button>
              {editor}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
