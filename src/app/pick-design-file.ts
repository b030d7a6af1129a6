import { importTypes, openDesignFile } from './open-design-file'

/** The part of the File System Access API that is used; not every browser has it, nor do the compiler's types. */
interface OpenPicker {
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[]
  }) => Promise<readonly FileSystemFileHandle[]>
}

/** Asks for a file and opens the design in it; where the browser has it, so that it can be saved into the same file. */
export async function pickDesignFile(): Promise<void> {
  const picker = (window as OpenPicker).showOpenFilePicker
  if (!picker) return pickByField()
  try {
    const [handle] = await picker.call(window, { types: [{ accept: { 'application/json': ['.json'] } }] })
    if (handle) await openDesignFile(await handle.getFile(), handle)
  } catch (error) {
    // The user closed the picker; one that may not be shown at all leaves the field.
    if (!(error instanceof DOMException && error.name === 'AbortError')) pickByField()
  }
}

function pickByField(): void {
  askForFiles('.json,application/json', false, ([file]) => file && void openDesignFile(file))
}

/** Asks for device and rack types of NetBox: files of YAML, or an archive of them. */
export function pickTypes(): void {
  askForFiles('.yaml,.yml,.zip', true, (files) => files.length > 0 && void importTypes(files))
}

function askForFiles(accept: string, multiple: boolean, onFiles: (files: readonly File[]) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = multiple
  input.addEventListener('change', () => onFiles([...(input.files ?? [])]))
  input.click()
}
