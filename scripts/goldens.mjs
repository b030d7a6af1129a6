// `npm run goldens`: renews the whole reports and bills that test/golden holds results against. Read the diff.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildForNode } from './build-for-node.mjs'
import { ROOT } from './newest-change.mjs'

const { buildGoldens } = await import(
  await buildForNode('test/golden/build-goldens.ts', 'goldens.mjs', ['src', 'presets', 'test/golden'])
)
const folder = join(ROOT, 'test', 'golden', 'expected')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(await buildGoldens())) writeFileSync(join(folder, name), text)
