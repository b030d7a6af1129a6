/** What can be dropped on the page: a file, or a folder of them. */
export type Dropped = File | FileSystemDirectoryEntry

/** A file with its path from the folder that was dropped. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** What a drop brings. It must be asked for within the event; a browser that knows no folders gives files alone. */
export function takeDropped(transfer: DataTransfer): Dropped[] {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries = items.map((item) => item.webkitGetAsEntry?.())
  return [...transfer.files].map((file, i) => {
    const entry = entries[i]
    return entry?.isDirectory ? (entry as FileSystemDirectoryEntry) : file
  })
}

/** A folder is not followed farther down; and no more files than these are looked at, wanted or not. */
const DEEPEST = 8
const MOST_SEEN = 20_000

/**
 * The wanted files of what was dropped, folders gone through in the order of names.
 * @param most as many files as are wanted; with more, the answer is undefined
 */
export async function listDropped(
  dropped: readonly Dropped[],
  isWanted: (name: string) => boolean,
  most: number,
): Promise<readonly NamedFile[] | undefined> {
  const files: NamedFile[] = []
  let seen = 0
  const visit = async (folder: FileSystemDirectoryEntry, depth: number): Promise<boolean> => {
    const entries = await readFolder(folder)
    seen += entries.length
    if (seen > MOST_SEEN) return false
    for (const entry of entries.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1))) {
      if (entry.isDirectory) {
        if (depth < DEEPEST && !(await visit(entry as FileSystemDirectoryEntry, depth + 1))) return false
      } else if (isWanted(entry.name)) {
        if (files.length === most) return false
        files.push({
          name: entry.fullPath.replace(/^\//, ''),
          file: await fileOf(entry as FileSystemFileEntry),
        })
      }
    }
    return true
  }
  for (const each of dropped) {
    if (each instanceof File) files.push({ name: each.name, file: each })
    else if (!(await visit(each, 1))) return undefined
  }
  return files.length > most ? undefined : files
}

/** A folder tells its entries in portions, the last of which is empty. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return entries
    entries.push(...portion)
    if (entries.length > MOST_SEEN) return entries
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}
