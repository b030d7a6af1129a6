import { LANGUAGES } from '../i18n/language'
import { THEMES, usePreferences, useText } from '../state/preferences-store'
import { MenuButton } from '../ui/menu-button'
import { LANGUAGE_ACTIONS, LANGUAGE_NAMES, THEME_ACTIONS } from './actions/settings-actions'

const SETTINGS = [...LANGUAGE_ACTIONS, ...THEME_ACTIONS]

export function SettingsMenu() {
  const text = useText().shell
  const { language, theme } = usePreferences()
  return (
    <MenuButton
      label={text.settings}
      icon="settings"
      groups={[
        {
          title: text.language,
          entries: LANGUAGES.map((id) => ({
            id: `language-${id}`,
            label: LANGUAGE_NAMES[id],
            chosen: id === language,
          })),
        },
        {
          title: text.theme,
          entries: THEMES.map((id) => ({ id: `theme-${id}`, label: text.themes[id], chosen: id === theme })),
        },
      ]}
      onAction={(id) => SETTINGS.find((action) => action.id === id)?.perform()}
    />
  )
}
