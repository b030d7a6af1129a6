// The command line: `npm run -s rack -- <command>`. Builds itself when the sources are newer than the bundle.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CLI_INPUTS, isStale, ROOT } from './newest-change.mjs'

// A reader that has seen enough (`| head`) is not an error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

const bundle = join(ROOT, '.cache', 'rack.mjs')
if (isStale(bundle, CLI_INPUTS)) {
  if (!existsSync(join(ROOT, 'node_modules', 'vite'))) {
    process.stderr.write('rack: run `npm ci` first\n')
    process.exit(2)
  }
  // Imported here alone: a fresh bundle answers without loading the bundler.
  const { buildForNode } = await import('./build-for-node.mjs')
  await buildForNode('src/rack.ts', 'rack.mjs')
}
const { main } = await import(pathToFileURL(bundle).href)
process.exitCode = await main(process.argv.slice(2), async (drawing, density) => {
  // Drives a browser, which no other answer needs.
  const { paintPicture } = await import('./paint-picture.mjs')
  return paintPicture(drawing, density)
})
