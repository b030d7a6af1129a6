import { useId } from 'react'
import { findUses } from '../../core/design/own-parts/find-uses'
import { removeOwnPart } from '../../core/design/own-parts/remove-own-part'
import { countOriginals, swapOriginals } from '../../core/design/own-parts/swap-originals'
import { EDITOR_WORDS } from '../../i18n/editor-words'
import { formatWhole } from '../../i18n/format'
import { localise } from '../../i18n/language'
import { addPart } from '../../state/commands'
import { useCatalogue } from '../../state/design-catalogue'
import { useDesign } from '../../state/design-store'
import { copyAsOwnPart } from '../../state/own-part-commands'
import { usePartEditor } from '../../state/part-editor-store'
import { partName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { Button } from '../../ui/button'
import { useEditor } from './editor-context'
import css from './part-editor.module.css'

/** Where the design asks for the part, and what else can be done with it. */
export function PartUses() {
  const language = useLanguage()
  const words = EDITOR_WORDS[language].uses
  const catalogue = useCatalogue()
  const { part, attempt } = useEditor()
  const design = useDesign((state) => state.design)
  const usedId = useId()
  const uses = findUses(design, catalogue, part.id)
  const originals = countOriginals(design, part.from)
  const say = (n: number) => formatWhole(n, language)
  return (
    <section className={css.section} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      {uses.length === 0 ? (
        <p className={css.none}>{words.none}</p>
      ) : (
        <ul className={css.uses}>
          {uses.map(({ kind, where, id, count }) => (
            <li key={`${kind} ${id}`}>{words.kinds[kind](localise(where, language), say(count))}</li>
          ))}
        </ul>
      )}
      <div className={css.useActions}>
        {originals > 0 && part.from !== undefined && (
          <Button
            variant="primary"
            onClick={() => attempt((design, seen) => swapOriginals(design, seen, part.id), 'swapOriginals')}
          >
            {words.swap(say(originals), partName(catalogue, part.from, language))}
          </Button>
        )}
        {part.mount && part.category !== 'frame' && (
          <Button icon="plus" onClick={() => addPart(part.id)}>
            {words.add}
          </Button>
        )}
        <Button icon="copy" onClick={() => copyAsOwnPart(part.id)}>
          {words.copy}
        </Button>
        <Button
          variant="danger"
          icon="trash"
          disabled={uses.length > 0}
          aria-describedby={uses.length > 0 ? usedId : undefined}
          onClick={() => {
            if (attempt((design, seen) => removeOwnPart(design, seen, part.id), 'removeOwnPart'))
              usePartEditor.getState().close()
          }}
        >
          {words.remove}
        </Button>
      </div>
      {uses.length > 0 && (
        <p id={usedId} className={css.help}>
          {words.removeUsed}
        </p>
      )}
    </section>
  )
}
