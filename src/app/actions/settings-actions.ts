import { LANGUAGES, type Language } from '../../i18n/language'
import { useNotices } from '../../state/notice-store'
import { THEMES, usePreferences } from '../../state/preferences-store'
import type { Action } from './action'

/** Languages name themselves, so that everybody finds the way back. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文' }

export const LANGUAGE_ACTIONS: readonly Action[] = LANGUAGES.map((language) => ({
  id: `language-${language}`,
  group: 'settings',
  label: (text) => text.palette.actions.language(LANGUAGE_NAMES[language]),
  icon: 'settings',
  chosen: () => usePreferences.getState().language === language,
  perform: () => usePreferences.getState().setLanguage(language).catch(sayOffline),
}))

export const THEME_ACTIONS: readonly Action[] = THEMES.map((theme) => ({
  id: `theme-${theme}`,
  group: 'settings',
  label: (text) => text.palette.actions.theme(text.shell.themes[theme]),
  icon: 'sun',
  chosen: () => usePreferences.getState().theme === theme,
  perform: () => usePreferences.getState().setTheme(theme),
}))

function sayOffline(): void {
  useNotices.getState().notify('problem', (text) => text.shell.languageFailed)
}
