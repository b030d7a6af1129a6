import { copyLink } from '../../features/share/copy-link'
import { saveDesignFile } from '../../features/share/save-design-file'
import { useGuide } from '../../state/guide-store'
import { EXPORT_KINDS, exportDesign } from '../export-design'
import { pickDesignFile, pickTypes } from '../pick-design-file'
import type { Action } from './action'

/** What leaves the page as a file, and what comes in. */
export const FILE_ACTIONS: readonly Action[] = [
  {
    id: 'new-design',
    group: 'file',
    label: (text) => text.start.open,
    icon: 'plus',
    perform: () => useGuide.getState().open('new-design'),
  },
  ...EXPORT_KINDS.map(
    (kind): Action => ({
      id: `export-${kind}`,
      group: 'file',
      label: (text) => text.palette.actions.export(text.shell.exportItems[kind]),
      icon: 'download',
      perform: () => exportDesign(kind),
    }),
  ),
  {
    id: 'copy-link',
    group: 'file',
    label: (text) => text.share.copyLink,
    icon: 'copy',
    perform: copyLink,
  },
  {
    id: 'import-types',
    group: 'file',
    label: (text) => text.shell.importTypes,
    icon: 'file',
    perform: pickTypes,
  },
  {
    id: 'open-file',
    group: 'file',
    label: (text) => text.shell.openFile,
    icon: 'file',
    keys: ['$mod+o'],
    perform: pickDesignFile,
  },
  {
    id: 'save-file',
    group: 'file',
    label: (text) => text.share.file.save,
    icon: 'download',
    keys: ['$mod+s'],
    reach: 'anywhere',
    perform: () => saveDesignFile(),
  },
  {
    id: 'save-file-as',
    group: 'file',
    label: (text) => text.share.file.saveAs,
    icon: 'download',
    keys: ['$mod+Shift+s'],
    perform: () => saveDesignFile(true),
  },
]
