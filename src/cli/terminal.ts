/** What a command may touch: its arguments, the file it is told to read or write, and where it speaks. */
export interface Terminal {
  readonly print: (output: string | Uint8Array) => void
  readonly printError: (line: string) => void
  /** True when a person reads the output, not a file or another program. */
  readonly isInteractive: boolean
  /** @throws BadInput when it cannot be read or is larger than the limit in bytes */
  readonly readText: (path: string, limit: number) => string
  /** @throws BadInput like `readText` */
  readonly readBytes: (path: string, limit: number) => Uint8Array
  /** Paths of all files below a folder, sorted; undefined where the path is no folder. */
  readonly listFiles: (path: string) => readonly string[] | undefined
  /** @throws BadInput when it cannot be written */
  readonly write: (path: string, data: string | Uint8Array) => void
  /** The reader's day, for what is dated. */
  readonly today: () => Date
  /** Whether two paths name one file. */
  readonly isSameFile: (a: string, b: string) => boolean
}
