import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runRack } from './run-rack'

const OLD = join(import.meta.dirname, '..', 'core', 'design', 'schema-1', 'design.rackwright.json')

test('a file of an older version is read, and standard error says what became of it', async () => {
  const { code, output, errors } = await runRack('report', OLD, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(output)).toHaveProperty('metrics')
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/older version.*from schema 1 to 2: copper links.*DAC/)
})

test('a system of this version says nothing on standard error', async () => {
  expect((await runRack('report', 'gb300-nvl72', '--json')).errors).toEqual([])
})
