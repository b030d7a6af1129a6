// `npm run schemas`: writes the JSON Schemas that editors check preset files with.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildForNode } from './build-for-node.mjs'
import { ROOT } from './newest-change.mjs'

const { buildJsonSchemas } = await import(await buildForNode('src/io/json-schemas.ts', 'schemas.mjs'))
for (const [name, schema] of Object.entries(buildJsonSchemas())) {
  writeFileSync(
    join(ROOT, 'presets', 'schema', `${name}.schema.json`),
    `${JSON.stringify(schema, undefined, 2)}\n`,
  )
}
