import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { pngTexts } from '../io/write-export'

const ROOT = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'rackwright-png-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function rack(chromium: string, ...argv: string[]) {
  return spawnSync(process.execPath, [join('scripts', 'rack.mjs'), ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, RACKWRIGHT_CHROMIUM: chromium },
  })
}

test('the command line paints the racks, and the row with a figure, as PNG that says what it is', () => {
  for (const [file, flags] of [
    ['racks.png', ['--side', 'both']],
    ['row.png', ['--row', 'massKg', '--theme', 'dark', '--lang', 'zh']],
  ] as const) {
    const out = join(folder, file)
    const { status, stderr } = rack(
      inject('chromium'),
      'bom',
      'hgx-h100',
      '--format',
      'png',
      ...flags,
      '--out',
      out,
    )
    expect([status, stderr]).toEqual([0, ''])
    const png = readFileSync(out)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(600)
    expect(pngTexts(png).get('Description')).toMatch(/not for engineering sign-off|不可作为工程签核依据/)
  }
})

test('without a Chromium the command says what is missing and writes nothing', () => {
  const out = join(folder, 'never.png')
  const { status, stdout, stderr } = rack(
    '/nowhere/chromium',
    'bom',
    'hgx-h100',
    '--format',
    'png',
    '--out',
    out,
  )
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^rack: RACKWRIGHT_CHROMIUM is .*not a program that can be run\n$/)
  expect(existsSync(out)).toBe(false)
})
