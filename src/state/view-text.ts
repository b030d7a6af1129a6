import { type ViewMessages, viewMessages } from '../i18n/view-messages'
import { useLanguage } from './preferences-store'

/** Every sentence in the current language, for parts of the page that load when they are opened. */
export function useViewText(): ViewMessages {
  return viewMessages(useLanguage())
}
