import { useEffect, useState } from 'react'
import { describeFault } from '../../i18n/describe-refusal'
import { deleteOwn } from '../../state/keep-designs'
import { type KeptDesign, refreshKept, useKept } from '../../state/kept-designs'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { saveText } from '../../ui/save-text'
import type { DrawDesign } from './draw-design'
import { KeptCard } from './kept-card'
import css from './kept-designs.module.css'
import { RenameDialog } from './rename-dialog'

interface KeptDesignsProps {
  readonly drawing: DrawDesign
}

/** What the user made, latest first; nothing at all before the first edit. */
export function KeptDesigns({ drawing }: KeptDesignsProps) {
  const text = useViewText().gallery.kept
  const language = useLanguage()
  const { access, designs, broken } = useKept()
  const [renaming, setRenaming] = useState<KeptDesign>()
  useEffect(() => {
    void refreshKept()
  }, [])
  if (access === 'blocked') {
    return (
      <p className={css.problem} role="note">
        <Icon name="warning" />
        {text.blocked}
      </p>
    )
  }
  if (designs.length === 0 && broken.length === 0) return null
  return (
    <section className={css.section} aria-label={text.title}>
      <h2 className={css.title}>{text.title}</h2>
      <p className={css.lead}>{text.lead}</p>
      {broken.map(({ id, text: content, fault }) => (
        <div key={id} className={css.problem} role="note">
          <Icon name="warning" />
          <span className={css.reason}>{text.broken(fault ? describeFault(fault, language) : '')}</span>
          <Button
            icon="download"
            onClick={() => saveText('rackwright-design-set-aside.json', content, 'application/json')}
          >
            {text.download}
          </Button>
          <Button onClick={() => void deleteOwn(id, text.brokenName)}>{text.delete}</Button>
        </div>
      ))}
      <ul className={css.cards}>
        {designs.map((kept) => (
          <li key={kept.id}>
            <KeptCard
              kept={kept}
              drawing={drawing(kept.design, { height: 96, racks: 2 })}
              onRename={() => setRenaming(kept)}
            />
          </li>
        ))}
      </ul>
      {renaming && (
        <RenameDialog
          id={renaming.id}
          name={designName(renaming.design, language)}
          onClose={() => setRenaming(undefined)}
        />
      )}
    </section>
  )
}
