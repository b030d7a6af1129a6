import { describeFault } from '../i18n/describe-refusal'
import { FILE_LIMIT, readDesign } from '../io/read-design'
import { tieFile } from '../state/design-file'
import { useDesign } from '../state/design-store'
import { useNotices } from '../state/notice-store'
import { useSelection } from '../state/selection-store'
import { tellClimb } from '../state/tell-climb'
import { useView } from '../state/view-store'
import type { Dropped } from '../ui/dropped-files'

/** Device and rack types of NetBox come into the design; what reads them loads when such a file comes. */
export async function importTypes(files: readonly Dropped[]): Promise<void> {
  const { importNetbox } = await import('./import-netbox')
  await importNetbox(files)
}

/** Whether a file is taken for types of NetBox: YAML, or an archive of it. */
export function isTypes(name: string): boolean {
  return /\.(ya?ml|zip)$/i.test(name)
}

/**
 * Opens a design from a file of anybody: bounded, parsed, refused with the reason; the former design is one undo away.
 * @param handle by which the browser lets the file be written again
 */
export async function openDesignFile(file: File, handle?: FileSystemFileHandle): Promise<void> {
  if (isTypes(file.name)) return importTypes([file])
  const { notify } = useNotices.getState()
  const refuse = (fault: Parameters<typeof describeFault>[0]) =>
    notify('problem', (text, language) => text.shell.saved.fileRefused(describeFault(fault, language)))
  // Before the text is read: a huge file would fill the memory.
  if (file.size > FILE_LIMIT) return refuse({ code: 'too-large', path: '', detail: '' })
  const parsed = readDesign(await file.text())
  if (!parsed.ok) return refuse(parsed.error[0] ?? { code: 'not-a-design', path: '', detail: '' })
  useSelection.setState({ group: undefined, placements: [], part: undefined, slot: undefined })
  useDesign.getState().open(parsed.value)
  void tellClimb(parsed.value)
  if (handle) tieFile(parsed.value, { handle, writtenAt: file.lastModified })
  useView.getState().setView('design')
}
