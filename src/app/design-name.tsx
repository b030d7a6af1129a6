import { useEffect, useState } from 'react'
import { renameDesign } from '../core/design/edits'
import { NAME_LIMIT } from '../core/design/schema'
import { isEdited, perform } from '../state/commands'
import { useDesign } from '../state/design-store'
import { designName } from '../state/part-name'
import { useLanguage, useText } from '../state/preferences-store'
import css from './top-bar.module.css'

/** The design's name, to be typed over. */
export function DesignName() {
  const text = useText().shell
  const language = useLanguage()
  const design = useDesign((state) => state.design)
  const name = designName(design, language)
  const [draft, setDraft] = useState(name)
  useEffect(() => setDraft(name), [name])
  const commit = () => {
    if (draft.trim() === name) return setDraft(name)
    if (!perform('rename', (current) => renameDesign(current, draft))) setDraft(name)
  }
  return (
    <div className={css.design}>
      <input
        className={css.name}
        aria-label={text.name}
        title={name}
        value={draft}
        size={Math.min(34, Math.max(8, draft.length))}
        maxLength={NAME_LIMIT}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') setDraft(name)
        }}
      />
      {isEdited(design) && <span className={css.edited}>{text.edited}</span>}
    </div>
  )
}
