import { create } from 'zustand'
import { LANGUAGES, type Language } from '../i18n/language'
import { loadLanguage, MESSAGES, type Messages } from '../i18n/messages'
import { readStored, writeStored } from './stored'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

export interface PreferencesState {
  readonly language: Language
  readonly theme: Theme
  /** Takes effect once the language has loaded; stays as it was where it cannot be. */
  readonly setLanguage: (language: Language) => Promise<void>
  readonly setTheme: (theme: Theme) => void
}

const KEY = 'rackwright.preferences'

function restore(): { language: Language; theme: Theme } {
  const stored = readStored(KEY)
  const saved = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const spoken = typeof navigator !== 'undefined' && navigator.language.startsWith('zh') ? 'zh' : 'en'
  return {
    language: LANGUAGES.find((language) => language === saved.language) ?? spoken,
    theme: THEMES.find((theme) => theme === saved.theme) ?? 'system',
  }
}

export const usePreferences = create<PreferencesState>()((set) => ({
  ...restore(),
  setLanguage: async (language) => {
    await loadLanguage(language)
    set({ language })
  },
  setTheme: (theme) => set({ theme }),
}))

usePreferences.subscribe(({ language, theme }) => writeStored(KEY, { language, theme }))

export function useLanguage(): Language {
  return usePreferences((state) => state.language)
}

/** Every sentence in the current language. */
export function useText(): Messages {
  return MESSAGES[useLanguage()]
}
