import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Citation } from '../../core/catalogue/schema'
import { resolveEvidence } from '../../state/evidence'
import { useViewText } from '../../state/view-text'
import { Reference } from '../../ui/reference'
import styles from './sources-view.module.css'

interface EvidenceCellProps {
  readonly cited: Citation
  readonly catalogue: Catalogue
  /** How the value was read or reasoned, where the table has no column of its own for it. */
  readonly note?: string | undefined
}

/** Grade and document of a value. */
export function EvidenceCell({ cited, catalogue, note }: EvidenceCellProps) {
  const { grades } = useViewText().terms
  const { grade, source, sourceId, href, address } = resolveEvidence(catalogue, cited)
  return (
    <td className={styles.reference}>
      <Reference
        tone={`grade-${grade}`}
        label={grades[grade]}
        title={source?.title ?? sourceId}
        href={href}
        place={address}
        note={note}
      />
    </td>
  )
}
