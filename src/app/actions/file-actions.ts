import { copyLink } from '../../features/share/copy-link'
import { EXPORT_KINDS, exportDesign } from '../export-design'
import { pickDesignFile } from '../pick-design-file'
import type { Action } from './action'

/** What leaves the page as a file, and what comes in. */
export const FILE_ACTIONS: readonly Action[] = [
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
    id: 'open-file',
    group: 'file',
    label: (text) => text.shell.openFile,
    icon: 'file',
    keys: ['$mod+o'],
    perform: pickDesignFile,
  },
]
