import { useEffect, useRef } from 'react'
import { GLOSSARIES } from '../../i18n/glossaries'
import { useGuide } from '../../state/guide-store'
import { useLanguage, useText } from '../../state/preferences-store'
import { SideSheet } from '../../ui/side-sheet'
import css from './glossary-sheet.module.css'

/** Every term with its meaning, in the order of the alphabet, opened at the one that was asked for. */
export function GlossarySheet() {
  const text = useText()
  const language = useLanguage()
  const glossary = GLOSSARIES[language]
  const { term: asked, close } = useGuide()
  const found = useRef<HTMLDivElement>(null)
  // In braces: newer browsers answer with a promise, which React would take for the effect's undoing.
  useEffect(() => {
    found.current?.scrollIntoView({ block: 'center' })
  }, [])
  const terms = Object.entries(glossary.terms).sort(([, a], [, b]) => a.name.localeCompare(b.name, language))
  return (
    <SideSheet title={glossary.title} closeLabel={text.shell.close} onClose={close}>
      <p className={css.lead}>{glossary.lead}</p>
      {/* Takes focus because it scrolls and holds nothing else that keys could reach. */}
      <dl className={css.terms} tabIndex={0} aria-label={glossary.title}>
        {terms.map(([id, { name, meaning }]) => (
          <div key={id} className={css.term} {...(id === asked && { ref: found, 'data-asked': '' })}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </SideSheet>
  )
}
