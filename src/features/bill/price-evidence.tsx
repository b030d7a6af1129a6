import { Badge } from '../../ui/badge'
import type { CellContext } from './bill-cell'
import type { BillRow } from './bill-row'
import styles from './bill-table.module.css'
import { describeCitation } from './describe-citation'

interface PriceEvidenceProps {
  readonly row: BillRow
  readonly context: CellContext
}

/** How far the unit price can be trusted, and who printed it. */
export function PriceEvidence({ row, context }: PriceEvidenceProps) {
  const { text } = context
  if (!row.cited && row.figures.price.total && row.kind !== 'category') {
    return (
      <td title={text.bill.unknown.evidenceBelow}>
        <span className={styles.contents}>{text.bill.fromContents}</span>
      </td>
    )
  }
  if (!row.cited && row.kind === 'category') return <td />
  if (!row.cited) {
    const reason = text.bill.unknown.evidence
    return (
      <td title={reason}>
        <span aria-hidden="true" className={styles.dash}>
          —
        </span>
        <span className={styles.hidden}>{reason}</span>
      </td>
    )
  }
  const { grade, publisher, whole } = describeCitation(row.cited, context)
  return (
    <td className={styles.evidence} title={whole}>
      <Badge tone={`grade-${row.cited.grade}`}>{grade}</Badge>
      <span className={styles.publisher}>{publisher}</span>
    </td>
  )
}
