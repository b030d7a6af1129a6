import { useRef } from 'react'
import { copyLink } from '../features/share/copy-link'
import { useText } from '../state/preferences-store'
import { MenuButton } from '../ui/menu-button'
import { type ExportKind, exportDesign, isExportKind } from './export-design'
import { openDesignFile } from './open-design-file'
import css from './top-bar.module.css'

export function ExportMenu() {
  const { shell: text, share } = useText()
  const input = useRef<HTMLInputElement>(null)
  const item = (id: ExportKind) => ({ id, label: text.exportItems[id], icon: 'download' as const })
  return (
    <>
      <MenuButton
        label={text.export}
        icon="download"
        groups={[
          { entries: [item('billCsv'), item('billJson'), item('design')] },
          { entries: [{ id: 'copyLink', label: share.copyLink, icon: 'copy' }] },
          { entries: [{ id: 'open', label: text.openFile, icon: 'file' }] },
        ]}
        onAction={(id) => {
          if (id === 'open') input.current?.click()
          else if (id === 'copyLink') void copyLink()
          else if (isExportKind(id)) void exportDesign(id)
        }}
      />
      <input
        ref={input}
        className={css.file}
        type="file"
        accept=".json,application/json"
        aria-label={text.openFile}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file chosen again must count as a choice.
          event.target.value = ''
          if (file) void openDesignFile(file)
        }}
      />
    </>
  )
}
