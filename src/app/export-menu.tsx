import { copyLink } from '../features/share/copy-link'
import { saveDesignFile } from '../features/share/save-design-file'
import { useGuide } from '../state/guide-store'
import { useText } from '../state/preferences-store'
import { MenuButton } from '../ui/menu-button'
import { EXPORT_GROUPS, type ExportKind, exportDesign, isExportKind } from './export-design'
import { pickDesignFile, pickTypes } from './pick-design-file'
import css from './top-bar.module.css'

const icon = (id: ExportKind) => (id === 'print' ? ('file' as const) : ('download' as const))

export function ExportMenu() {
  const { shell: text, share, start } = useText()
  const item = (id: ExportKind) => ({ id, label: text.exportItems[id], icon: icon(id) })
  return (
    <MenuButton
      label={text.export}
      icon="download"
      groups={[
        ...EXPORT_GROUPS.map((kinds) => ({ entries: kinds.map(item) })),
        { entries: [{ id: 'copyLink', label: share.copyLink, icon: 'copy' }] },
        {
          entries: [
            { id: 'new', label: start.open, icon: 'plus' },
            { id: 'open', label: text.openFile, icon: 'file' },
            { id: 'types', label: text.importTypes, icon: 'file' },
            { id: 'save', label: share.file.save, icon: 'download' },
          ],
        },
      ]}
      onAction={(id) => {
        if (id === 'open') void pickDesignFile()
        else if (id === 'types') pickTypes()
        else if (id === 'new') useGuide.getState().open('new-design')
        else if (id === 'save') void saveDesignFile()
        else if (id === 'copyLink') void copyLink()
        else if (isExportKind(id)) void exportDesign(id)
      }}
    >
      <span className={css.word}>{text.export}</span>
    </MenuButton>
  )
}
