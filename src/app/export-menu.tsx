import { copyLink } from '../features/share/copy-link'
import { saveDesignFile } from '../features/share/save-design-file'
import type { Language } from '../i18n/language'
import { useGuide } from '../state/guide-store'
import { useLanguage, useText } from '../state/preferences-store'
import { MenuButton } from '../ui/menu-button'
import type { MenuHelp } from '../ui/menu-group'
import { EXPORT_GROUPS, type ExportKind, exportDesign, isExportKind } from './export-design'
import { pickDesignFile, pickTypes } from './pick-design-file'
import css from './top-bar.module.css'

const icon = (id: ExportKind) => (id === 'print' ? ('file' as const) : ('download' as const))

export function ExportMenu() {
  const { shell: text, share, start } = useText()
  const language = useLanguage()
  const item = (id: ExportKind) => ({ id, label: text.exportItems[id], icon: icon(id) })
  return (
    <MenuButton
      label={text.export}
      icon="download"
      help={() => loadHelp(language)}
      groups={[
        {
          title: text.exportTitles.file,
          entries: [
            { id: 'new', label: start.open, icon: 'plus' },
            { id: 'open', label: text.openFile, icon: 'file' },
            { id: 'types', label: text.importTypes, icon: 'file' },
            { id: 'save', label: share.file.save, icon: 'download' },
            item('design'),
            { id: 'copyLink', label: share.copyLink, icon: 'copy' },
          ],
        },
        ...EXPORT_GROUPS.map((kinds, i) => ({
          ...(i === 0 && { title: text.exportTitles.export }),
          entries: kinds.map(item),
        })),
        { entries: [{ id: 'help', label: text.exportHelp, icon: 'info' }] },
      ]}
      onAction={(id) => {
        if (id === 'open') void pickDesignFile()
        else if (id === 'types') pickTypes()
        else if (id === 'new') useGuide.getState().open('new-design')
        else if (id === 'help') useGuide.getState().open('exports')
        else if (id === 'save') void saveDesignFile()
        else if (id === 'copyLink') void copyLink()
        else if (isExportKind(id)) void exportDesign(id)
      }}
    >
      <span className={css.word}>{text.export}</span>
    </MenuButton>
  )
}

const loaded = new Map<Language, Promise<MenuHelp>>()

/** What each file is for, read when the menu is first come near to; without it the menu still does its work. */
function loadHelp(language: Language): Promise<MenuHelp> {
  const known = loaded.get(language)
  if (known) return known
  const help = import('../i18n/export-help').then(
    ({ EXPORT_HELP }) => {
      const items: Readonly<Record<ExportKind, { readonly short: string }>> = EXPORT_HELP[language].items
      return Object.fromEntries(Object.entries(items).map(([id, { short }]) => [id, short]))
    },
    () => ({}),
  )
  loaded.set(language, help)
  return help
}
