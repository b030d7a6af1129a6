import { describeFault } from '../i18n/describe-refusal'
import type { Language } from '../i18n/language'
import type { Messages } from '../i18n/messages'
import type { LinkFault } from '../io/share-link'

/** Why a link was not opened. */
export function describeLinkFault(fault: LinkFault, text: Messages, language: Language): string {
  const { refused } = text.share
  return fault.code === 'design' ? refused.design(describeFault(fault.fault, language)) : refused[fault.code]
}
