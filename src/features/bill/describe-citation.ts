import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Citation } from '../../core/catalogue/schema'
import type { ViewMessages } from '../../i18n/view-messages'
import { resolveEvidence } from '../../state/evidence'

interface CitationWords {
  readonly grade: string
  readonly publisher: string
  /** Grade, title and reasoning in one sentence. */
  readonly whole: string
}

export function describeCitation(
  cited: Citation,
  { text, catalogue }: { readonly text: ViewMessages; readonly catalogue: Catalogue },
): CitationWords {
  const { source, sourceId, at } = resolveEvidence(catalogue, cited)
  const grade = text.terms.grades[cited.grade]
  const known = cited.grade === 'user' ? text.inspector.override.mine : sourceId
  return {
    grade,
    publisher: source?.publisher ?? known,
    whole: text.bill.from({ grade, source: source?.title ?? known, at: at ?? '' }),
  }
}
