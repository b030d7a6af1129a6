import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './newest-change.mjs'

/**
 * Vite plugin: the presets as one JSON file beside the built page, named after its content, and asked for as soon as
 * the page's head is read.
 * @returns {import('vite').Plugin}
 */
export function presetsAsset() {
  const source = JSON.stringify(readPresets())
  const name = `assets/presets-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`
  return {
    name: 'rackwright-presets',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    config: () => ({ define: { __PRESETS_ADDRESS__: JSON.stringify(`./${name}`) } }),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source })
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${name}` },
        injectTo: 'head',
      },
    ],
  }
}

function readPresets() {
  const folder = join(ROOT, 'presets')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema/'))
    .sort()
    .map((path) => ({ path, data: JSON.parse(readFileSync(join(folder, path), 'utf8')) }))
}
