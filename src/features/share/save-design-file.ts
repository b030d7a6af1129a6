import type { Design } from '../../core/design/schema'
import { fileStem } from '../../io/export-name'
import { type DesignFile, fileOf, tieFile } from '../../state/design-file'
import { useDesign } from '../../state/design-store'
import { keptText } from '../../state/kept-designs'
import { useNotices } from '../../state/notice-store'
import { designName } from '../../state/part-name'
import { usePreferences } from '../../state/preferences-store'
import { saveText } from '../../ui/save-text'

/** The part of the File System Access API that is used; not every browser has it, nor do the compiler's types. */
interface FilePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<FileSystemFileHandle>
}

const JSON_TYPE = 'application/json'

/**
 * Saves the design on the table into the file that it came from or was saved to before; without one where the user
 * says, or else among the downloads.
 * @param elsewhere asks for the file even where one is known
 */
export async function saveDesignFile(elsewhere = false): Promise<void> {
  const { notify } = useNotices.getState()
  const { design } = useDesign.getState()
  try {
    const known = elsewhere ? undefined : fileOf(design)
    const saved = (known && (await saveAgain(design, known))) ?? (await saveAs(design))
    notify('info', (messages) => messages.shell.exported(saved))
  } catch (error) {
    // The user closed the picker.
    if (error instanceof DOMException && error.name === 'AbortError') return
    const reason = error instanceof Error ? error.message : String(error)
    notify('problem', (messages) => messages.shell.exportFailed(reason))
  }
}

/** @returns the name of the file; undefined where it was changed elsewhere, is gone, or may no longer be written */
async function saveAgain(design: Design, { handle, writtenAt }: DesignFile): Promise<string | undefined> {
  const { lastModified } = await handle.getFile().catch(() => ({ lastModified: undefined }))
  if (lastModified !== writtenAt) {
    useNotices.getState().notify('info', (messages) => messages.share.file.changed(handle.name))
    return undefined
  }
  try {
    await write(design, handle)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return undefined
    throw error
  }
  return handle.name
}

async function saveAs(design: Design): Promise<string> {
  const name = `${fileStem(designName(design, usePreferences.getState().language))}.rackwright.json`
  const picker = (window as FilePicker).showSaveFilePicker
  if (!picker) {
    saveText(name, keptText(design), JSON_TYPE)
    return name
  }
  const handle = await picker.call(window, {
    suggestedName: name,
    types: [{ accept: { [JSON_TYPE]: ['.json'] } }],
  })
  await write(design, handle)
  return handle.name
}

async function write(design: Design, handle: FileSystemFileHandle): Promise<void> {
  const file = await handle.createWritable()
  await file.write(keptText(design))
  await file.close()
  tieFile(design, { handle, writtenAt: (await handle.getFile()).lastModified })
}
