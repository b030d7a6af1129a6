import { fileStem } from '../../io/export-name'
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

/** Saves the design on the table where the user says, or else among the downloads. */
export async function saveDesignFile(): Promise<void> {
  const { notify } = useNotices.getState()
  const { design } = useDesign.getState()
  const name = `${fileStem(designName(design, usePreferences.getState().language))}.rackwright.json`
  const text = keptText(design)
  const picker = (window as FilePicker).showSaveFilePicker
  try {
    if (!picker) saveText(name, text, JSON_TYPE)
    else {
      const handle = await picker.call(window, {
        suggestedName: name,
        types: [{ accept: { [JSON_TYPE]: ['.json'] } }],
      })
      const file = await handle.createWritable()
      await file.write(text)
      await file.close()
      return notify('info', (messages) => messages.shell.exported(handle.name))
    }
    notify('info', (messages) => messages.shell.exported(name))
  } catch (error) {
    // The user closed the picker.
    if (error instanceof DOMException && error.name === 'AbortError') return
    const reason = error instanceof Error ? error.message : String(error)
    notify('problem', (messages) => messages.shell.exportFailed(reason))
  }
}
