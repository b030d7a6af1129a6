import { describeFault } from '../i18n/describe-refusal'
import type { KeptReference } from '../state/keep-designs'
import { useNotices } from '../state/notice-store'
import { restoreWorkingDesign } from '../state/working-design'
import { saveText } from '../ui/save-text'

/**
 * Brings back the design of the last visit; where it is broken, says so and offers it as a file.
 * @returns what it is kept under
 */
export function restoreDesign(): KeptReference | undefined {
  const { broken, reference } = restoreWorkingDesign()
  if (!broken) return reference
  const { text, fault } = broken
  useNotices
    .getState()
    .notify(
      'problem',
      (messages, language) => messages.shell.saved.broken(fault ? describeFault(fault, language) : '?'),
      {
        label: (messages) => messages.shell.saved.download,
        run: () => saveText('rackwright-design-set-aside.json', text, 'application/json'),
      },
    )
  return undefined
}
