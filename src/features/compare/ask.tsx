import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { ModalDialog } from '../../ui/modal-dialog'
import { useWords } from './use-words'

interface AskProps {
  readonly title: string
  readonly onClose: () => void
  /** Undefined where there is nothing to add yet. */
  readonly onAdd: (() => void) | undefined
  readonly children: ReactNode
}

/** A question whose answer is a design to add. */
export function Ask({ title, onClose, onAdd, children }: AskProps) {
  const words = useWords().addDialog
  return (
    <ModalDialog
      title={title.replace(/…$/, '')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" disabled={onAdd === undefined} onClick={onAdd}>
            {words.add}
          </Button>
        </>
      }
    >
      {children}
    </ModalDialog>
  )
}
