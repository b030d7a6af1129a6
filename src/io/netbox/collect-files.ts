import { YAML_LIMIT } from './mend-yaml'
import type { FileOutcome, NetboxFile } from './read-netbox'
import { FILES_LIMIT, INFLATED_LIMIT, isYaml, readZip, ZIP_LIMIT, type ZipFault } from './read-zip'

/** A file that has not been read yet. */
export interface OfferedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

export interface CollectedFiles {
  readonly files: readonly NetboxFile[]
  readonly refused: readonly FileOutcome[]
}

/**
 * The YAML files among what was chosen or dropped, archives opened. Bounded one by one and together: what is too large is
 * not read, and past the bounds of a whole import nothing more is.
 */
export async function collectFiles(offered: readonly OfferedFile[]): Promise<CollectedFiles> {
  const files: NetboxFile[] = []
  const refused: FileOutcome[] = []
  let size = 0
  for (const file of offered) {
    const read = await readOffered(file)
    const more = typeof read === 'string' ? [] : read
    const characters = more.reduce((sum, { text }) => sum + text.length, 0)
    const fault: ZipFault | undefined =
      typeof read === 'string'
        ? read
        : files.length + more.length > FILES_LIMIT
          ? 'too-many'
          : size + characters > INFLATED_LIMIT
            ? 'too-large'
            : undefined
    if (fault) refused.push({ name: file.name, parts: [], mends: [], fault: { code: fault, detail: '' } })
    else {
      files.push(...more)
      size += characters
    }
  }
  return { files, refused }
}

async function readOffered({ name, size, read }: OfferedFile): Promise<readonly NetboxFile[] | ZipFault> {
  // Before it is read: a huge file would fill the memory.
  if (size > (isYaml(name) ? YAML_LIMIT : ZIP_LIMIT)) return 'too-large'
  const bytes = await read()
  if (isYaml(name)) return [{ name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }]
  return readZip(bytes)
}
