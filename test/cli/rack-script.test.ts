import { spawnSync } from 'node:child_process'
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

test('the script answers a report within a second once it is built', () => {
  // The best of three: a busy machine slows any one of them.
  const seconds = [1, 2, 3].map(() => {
    const start = performance.now()
    const { status, stdout } = rack('report', 'cloudmatrix384', '--json')
    expect(status).toBe(0)
    expect(stdout).toContain('"power.systemKw"')
    return (performance.now() - start) / 1000
  })
  expect(Math.min(...seconds)).toBeLessThan(1)
})
