import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

function rack(...argv: string[]) {
  return spawnSync(process.execPath, [join('scripts', 'rack.mjs'), ...argv], { cwd: ROOT, encoding: 'utf8' })
}

// The first answer may have to build.
beforeAll(() => {
  rack('list')
}, 120_000)

test('the script prints JSON alone on standard output, with exit code 0', () => {
  const { status, stdout, stderr } = rack('list', '--json')
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toContainEqual({ id: 'gb300-nvl72', name: 'GB300 NVL72' })
})

test('the script ends with 2 and one line on standard error for bad input', () => {
  const { status, stdout, stderr } = rack('report', 'gb900')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^rack: unknown system 'gb900'.*\n$/)
})

test('the script answers from its bundle and does not build again while no source has changed', () => {
  const bundle = join(ROOT, '.cache', 'rack.mjs')
  const built = statSync(bundle).mtimeMs
  const { status, stdout } = rack('report', 'cloudmatrix384', '--json')
  expect(status).toBe(0)
  expect(stdout).toContain('"power.systemKw"')
  expect(statSync(bundle).mtimeMs).toBe(built)
})
