import { LANGUAGE_TAGS } from '../i18n/language'
import { type PreferencesState, usePreferences } from '../state/preferences-store'

/** Language and theme as attributes of the document, now and whenever they or the system's own theme change. */
export function showPreferences(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const show = ({ language, theme }: PreferencesState) => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches)
    document.documentElement.lang = LANGUAGE_TAGS[language]
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  }
  show(usePreferences.getState())
  usePreferences.subscribe(show)
  system.addEventListener('change', () => show(usePreferences.getState()))
}
