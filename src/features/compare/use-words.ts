import type { ViewMessages } from '../../i18n/view-messages'
import { useViewText } from '../../state/view-text'

/** The sentences of the comparison in the current language. */
export function useWords(): ViewMessages['compare'] {
  return useViewText().compare
}
