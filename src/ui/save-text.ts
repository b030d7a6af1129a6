import { saveBlob } from './save-blob'

/** Hands a text to the browser to save as a file. */
export function saveText(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type }))
}
