import { createHash } from 'node:crypto'
import { buildForNode } from './build-for-node.mjs'

/**
 * Vite plugin: the presets, checked, as one JSON file beside the built page, named after its content, and asked for as
 * soon as the page's head is read. A fault in them breaks the build.
 * @returns {import('vite').Plugin}
 */
export function presetsAsset() {
  let source = ''
  let name = ''
  return {
    name: 'rackwright-presets',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async config() {
      const { buildPackedPresets } = await import(
        await buildForNode('src/io/packed-presets.ts', 'packed-presets.mjs')
      )
      source = JSON.stringify(buildPackedPresets())
      name = `assets/presets-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.json`
      return { define: { __PRESETS_ADDRESS__: JSON.stringify(`./${name}`) } }
    },
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
