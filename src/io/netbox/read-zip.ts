import { unzipSync } from 'fflate'
import { YAML_LIMIT } from './mend-yaml'
import type { NetboxFile } from './read-netbox'

/** Largest archive that is read, bytes; most files in it that are, and most that they may inflate to. */
export const ZIP_LIMIT = 50_000_000
export const FILES_LIMIT = 1000
export const INFLATED_LIMIT = 20_000_000

export type ZipFault = 'too-large' | 'too-many' | 'not-a-zip'

/** The YAML files of an archive; its other files are not touched. Nothing is written, so names lead nowhere. */
export function readZip(bytes: Uint8Array): readonly NetboxFile[] | ZipFault {
  if (bytes.length > ZIP_LIMIT) return 'too-large'
  let files = 0
  let inflated = 0
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isYaml(name) || originalSize > YAML_LIMIT) return false
        files++
        inflated += originalSize
        return files <= FILES_LIMIT && inflated <= INFLATED_LIMIT
      },
    })
    if (files > FILES_LIMIT) return 'too-many'
    if (inflated > INFLATED_LIMIT) return 'too-large'
    return Object.entries(entries).map(([name, content]) => ({
      name,
      text: new TextDecoder().decode(content),
    }))
  } catch {
    return 'not-a-zip'
  }
}

export function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name)
}
