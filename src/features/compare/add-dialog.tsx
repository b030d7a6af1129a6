import { useState } from 'react'
import { useDesign } from '../../state/design-store'
import { designName } from '../../state/part-name'
import { useLanguage } from '../../state/preferences-store'
import { NumberField } from '../../ui/field'
import { addDesign, addLink } from './add-designs'
import type { Elsewhere } from './add-menu'
import { Ask } from './ask'
import styles from './compare-view.module.css'
import { OptionsDialog } from './options-dialog'
import { useWords } from './use-words'

interface AddDialogProps {
  readonly kind: Elsewhere
  readonly onClose: () => void
}

/** Asks for what a design from elsewhere needs: its link, how many edits ago, or which options. */
export default function AddDialog({ kind, onClose }: AddDialogProps) {
  if (kind === 'link') return <LinkDialog onClose={onClose} />
  return kind === 'past' ? <PastDialog onClose={onClose} /> : <OptionsDialog onClose={onClose} />
}

type DialogProps = Pick<AddDialogProps, 'onClose'>

function LinkDialog({ onClose }: DialogProps) {
  const words = useWords().addDialog
  const [link, setLink] = useState('')
  const [refused, setRefused] = useState<string>()
  const add = async () => {
    const reason = await addLink(link)
    if (reason === undefined) onClose()
    else setRefused(reason)
  }
  return (
    <Ask title={words.link} onClose={onClose} onAdd={link.trim() === '' ? undefined : () => void add()}>
      <textarea
        className={styles.link}
        aria-label={words.linkLabel}
        rows={4}
        value={link}
        onChange={(event) => setLink(event.target.value)}
      />
      {refused !== undefined && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
    </Ask>
  )
}

function PastDialog({ onClose }: DialogProps) {
  const words = useWords()
  const language = useLanguage()
  const { design, past } = useDesign()
  // Edits before another design was opened were of that other one.
  const most = past.length - 1 - past.findLastIndex(({ label }) => label === 'open')
  const [n, setN] = useState(1)
  const then = past[past.length - n]?.state
  const name = words.guest.ago({ name: designName(design, language), n })
  const add = () => {
    if (then) addDesign(then, name)
    onClose()
  }
  return (
    <Ask title={words.addDialog.past} onClose={onClose} onAdd={most > 0 && then ? add : undefined}>
      {most > 0 ? (
        <>
          <NumberField label={words.addDialog.pastLabel} value={n} min={1} max={most} onChange={setN} />
          <p className={styles.note}>{words.addDialog.pastLead(most)}</p>
        </>
      ) : (
        <p>{words.addDialog.noPast}</p>
      )}
    </Ask>
  )
}
