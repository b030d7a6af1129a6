import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Citation } from '../../core/catalogue/schema'
import type { Messages } from '../../i18n/messages'
import { resolveEvidence } from '../../state/evidence'

interface CitationWords {
  readonly grade: string
  readonly publisher: string
  /** Grade, title and reasoning in one sentence. */
  readonly whole: string
}

export function describeCitation(
  cited: Citation,
  { text, catalogue }: { readonly text: Messages; readonly catalogue: Catalogue },
): CitationWords {
  const { source, sourceId, at } = resolveEvidence(catalogue, cited)
  const grade = text.terms.grades[cited.grade]
  return {
    grade,
    publisher: source?.publisher ?? sourceId,
    whole: text.bill.from({ grade, source: source?.title ?? sourceId, at: at ?? '' }),
  }
}
