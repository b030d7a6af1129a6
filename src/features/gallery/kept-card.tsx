import type { ReactNode } from 'react'
import { LANGUAGE_TAGS } from '../../i18n/language'
import { viewMessages } from '../../i18n/view-messages'
import { deleteOwn, openKept } from '../../state/keep-designs'
import { duplicateKept, type KeptDesign } from '../../state/kept-designs'
import { useNotices } from '../../state/notice-store'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { useView } from '../../state/view-store'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menu-button'
import css from './kept-designs.module.css'

interface KeptCardProps {
  readonly kept: KeptDesign
  readonly drawing: ReactNode
  readonly onRename: () => void
}

export function KeptCard({ kept, drawing, onRename }: KeptCardProps) {
  const { gallery: text, shell } = useViewText()
  const language = useLanguage()
  const setView = useView((state) => state.setView)
  const { id, design, savedAt } = kept
  const name = designName(design, language)
  const time = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'medium', timeStyle: 'short' })
  const open = async () => {
    if (await openKept(id)) setView('design')
    else useNotices.getState().notify('problem', (_, shown) => viewMessages(shown).gallery.kept.gone)
  }
  const act = (action: string) => {
    if (action === 'duplicate') void duplicateKept(kept, text.kept.copyOf(name))
    if (action === 'rename') onRename()
    if (action === 'delete') void deleteOwn(id, name)
  }
  return (
    <article className={css.card} aria-label={name}>
      <div className={css.drawing} aria-hidden="true">
        {drawing}
      </div>
      <div className={css.body}>
        <h3 className={css.name} title={name}>
          {name}
        </h3>
        <p className={css.time}>{text.kept.savedAt(time.format(savedAt))}</p>
        <div className={css.actions}>
          <Button variant="primary" onClick={() => void open()} aria-label={text.openSystem(name)}>
            {text.open}
          </Button>
          <MenuButton
            label={text.kept.more(name)}
            groups={[
              {
                entries: [
                  { id: 'duplicate', label: text.kept.duplicate, icon: 'copy' },
                  { id: 'rename', label: text.kept.rename },
                  { id: 'delete', label: text.kept.delete, icon: 'trash' },
                ],
              },
            ]}
            onAction={act}
          >
            {shell.more}
          </MenuButton>
        </div>
      </div>
    </article>
  )
}
