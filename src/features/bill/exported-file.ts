/** A text to be saved: file name, content and media type. */
export interface ExportedFile {
  readonly name: string
  readonly text: string
  readonly type: string
}
