import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildJsonSchemas } from '../../src/io/json-schemas'

const FOLDER = join(import.meta.dirname, '..', '..', 'presets', 'schema')

test('the JSON Schemas of preset files are those of the code (`npm run schemas` renews them)', () => {
  const schemas = buildJsonSchemas()
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(schemas)
      .map((name) => `${name}.schema.json`)
      .sort(),
  )
  for (const [name, schema] of Object.entries(schemas)) {
    const text = readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8')
    expect(JSON.parse(text), name).toEqual(JSON.parse(JSON.stringify(schema)))
  }
})
