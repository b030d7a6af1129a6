import { openDesignFile } from './open-design-file'

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
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) void openDesignFile(file)
  })
  input.click()
}
