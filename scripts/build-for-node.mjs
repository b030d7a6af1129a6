import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { CLI_INPUTS, isStale, ROOT } from './newest-change.mjs'

const CACHE = join(ROOT, '.cache')

/**
 * Bundles a TypeScript entry with all it needs into one file for Node, unless it is fresh, and gives its address.
 * The file takes its place in one step, so that commands running side by side never read half of it.
 * @param {string} entry path from the repository's folder
 * @param {string} name  file name in .cache/, with .mjs
 */
export async function buildForNode(entry, name, inputs = CLI_INPUTS) {
  const output = join(CACHE, name)
  if (isStale(output, inputs)) await bundle(entry, output)
  return pathToFileURL(output).href
}

async function bundle(entry, output) {
  const draft = join(CACHE, `node-${process.pid}`)
  mkdirSync(CACHE, { recursive: true })
  const started = new Date()
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, entry),
        target: 'node20',
        outDir: draft,
        minify: false,
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: basename(output) } },
      },
    })
    const bundled = join(draft, basename(output))
    // Dated back to its start: what is changed while it builds makes it stale.
    utimesSync(bundled, started, started)
    renameSync(bundled, output)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
