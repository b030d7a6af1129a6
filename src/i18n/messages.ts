import { en, type Messages } from './en/messages'
import type { Language } from './language'

export type { Messages } from './en/messages'

/** English comes with the page; another language is English until it has loaded. */
export const MESSAGES: Record<Language, Messages> = { en, zh: en }

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  zh: async () => (await import('./zh/messages')).zh,
}

/** A language's sentences are a file of their own: nobody waits for one that they do not read. */
export async function loadLanguage(language: Language): Promise<void> {
  MESSAGES[language] = await LOADERS[language]()
}

// The command line and the tests read from disk and want every language at once; only a page has a window.
if (typeof window === 'undefined') await loadLanguage('zh')
