import { findDifference } from '../core/compare/difference'
import type { Refusal } from '../core/design/refusal'
import type { Design } from '../core/design/schema'
import type { Outcome } from '../core/units/outcome'
import { type DifferenceText, describeDifference } from '../i18n/describe-difference'
import { describeRefusal } from '../i18n/describe-refusal'
import type { Language } from '../i18n/language'
import { MESSAGES } from '../i18n/messages'
import { evaluationOf } from './evaluation'
import { HEADLINE } from './headline'

/** What an edit of a design would do, in words, without doing it; the reason where it would be refused. */
export function previewEdit(
  design: Design,
  edit: (design: Design) => Outcome<Design, Refusal>,
  language: Language,
): DifferenceText {
  const before = evaluationOf(design)
  const edited = edit(design)
  if (!edited.ok)
    return { rows: [], notes: [], instead: describeRefusal(edited.error, before.catalogue, language) }
  if (edited.value === design) return { rows: [], notes: [], instead: MESSAGES[language].preview.current }
  const after = evaluationOf(edited.value)
  return describeDifference(findDifference(before, after), after.catalogue, language, HEADLINE)
}
