import { type FormEvent, lazy, Suspense, useId, useState } from 'react'
import { NAME_LIMIT } from '../../core/design/schema'
import { renameOwn } from '../../state/keep-designs'
import { useViewText } from '../../state/view-text'
import { Button } from '../../ui/button'
import css from './kept-designs.module.css'

const ModalDialog = lazy(() =>
  import('../../ui/modal-dialog').then((module) => ({ default: module.ModalDialog })),
)

interface RenameDialogProps {
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

export function RenameDialog({ id, name, onClose }: RenameDialogProps) {
  const text = useViewText().gallery.kept
  const [draft, setDraft] = useState(name)
  const field = useId()
  const rename = (event?: FormEvent) => {
    event?.preventDefault()
    if (draft.trim() === '') return
    void renameOwn(id, draft)
    onClose()
  }
  return (
    <Suspense fallback={null}>
      <ModalDialog
        title={text.renameTitle}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>{text.cancel}</Button>
            <Button variant="primary" disabled={draft.trim() === ''} onClick={() => rename()}>
              {text.apply}
            </Button>
          </>
        }
      >
        <form onSubmit={rename} className={css.form}>
          <label htmlFor={field}>{text.name}</label>
          <input
            id={field}
            className={css.input}
            // biome-ignore lint/a11y/noAutofocus: the dialog has this one field, and was opened to type into it
            autoFocus
            value={draft}
            maxLength={NAME_LIMIT}
            onChange={(event) => setDraft(event.target.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </form>
      </ModalDialog>
    </Suspense>
  )
}
