import type { Catalogue } from '../core/catalogue/catalogue'
import type { DesignFault } from '../core/design/parse-design'
import type { Refusal } from '../core/design/refusal'
import { quotePart } from './describe-finding'
import type { Language } from './language'
import { MESSAGES } from './messages'

/** Why an edit was refused, in one sentence. */
export function describeRefusal(refusal: Refusal, catalogue: Catalogue, language: Language): string {
  const named = {
    ...refusal,
    ...('part' in refusal ? { part: quotePart(refusal.part, catalogue, language) } : {}),
    ...('frame' in refusal ? { frame: quotePart(refusal.frame, catalogue, language) } : {}),
    ...('byPart' in refusal ? { byPart: quotePart(refusal.byPart, catalogue, language) } : {}),
  }
  // The message of a code takes the refusal of that code; the compiler cannot follow the pairing.
  const message = MESSAGES[language].refusals.edit[refusal.code] as (p: typeof named) => string
  return message(named)
}

/** What is wrong with a file, a line a fault. */
export function describeFault(fault: DesignFault, language: Language): string {
  return MESSAGES[language].refusals.file[fault.code](fault)
}
