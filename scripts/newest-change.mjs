import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's folder, whatever the working directory is. */
export const ROOT = join(import.meta.dirname, '..')

/** Everything the page is built from. */
export const PAGE_INPUTS = [
  'src',
  'presets',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/presets-asset.mjs',
  'package-lock.json',
]
/** Everything the command line is built from. */
export const CLI_INPUTS = ['src', 'presets', 'package-lock.json']

/**
 * Time of the newest change below the given files and folders, ms. A folder's own time counts too: it moves when a file
 * is removed.
 */
export function newestChange(inputs) {
  let newest = 0
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    newest = Math.max(newest, stat.mtimeMs)
    if (stat.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name))
  }
  for (const input of inputs) visit(join(ROOT, input))
  return newest
}

/** True when the output is missing or older than what it is made from. */
export function isStale(output, inputs) {
  const built = statSync(output, { throwIfNoEntry: false })
  return !built || built.mtimeMs < newestChange(inputs)
}
