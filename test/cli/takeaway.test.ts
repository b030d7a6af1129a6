import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { runRack } from './run-rack'

const folder = mkdtempSync(join(tmpdir(), 'rackwright-'))
afterAll(() => rmSync(folder, { recursive: true }))

const type = (model: string) =>
  `manufacturer: Acme\nmodel: ${model}\nslug: acme-${model.toLowerCase()}\nu_height: 2\nweight: 20\nweight_unit: kg\n`
const types = join(folder, 'types')
mkdirSync(join(types, 'Acme'), { recursive: true })
writeFileSync(join(types, 'Acme', 'x1.yaml'), type('X1'))
writeFileSync(join(types, 'Acme', 'x2.yml'), type('X2').replace('u_height: 2', "u_height: '2'"))
writeFileSync(join(types, 'README.md'), 'not a type')
const archive = join(folder, 'types.zip')
writeFileSync(archive, zipSync({ 'x3.yaml': strToU8(type('X3')) }))

test.each(['html', 'svg'])(
  'a bill as %s in a file is what is printed, in either language',
  async (format) => {
    const out = join(folder, `bill.${format}`)
    for (const lang of ['en', 'zh']) {
      const printed = await runRack('bom', 'hgx-h100', '--format', format, '--lang', lang)
      const { code } = await runRack('bom', 'hgx-h100', '--format', format, '--lang', lang, '--out', out)
      expect([printed.code, code]).toEqual([0, 0])
      expect(readFileSync(out, 'utf8')).toBe(printed.output)
      if (lang === 'zh') expect(printed.output).toMatch(/>[^<]*\p{Script=Han}{2}[^<]*</u)
    }
  },
)

test('a report as HTML is the bill as HTML, and is not JSON at once', async () => {
  const [report, bill, both] = await Promise.all([
    runRack('report', 'hgx-h100', '--html', '--lang', 'zh'),
    runRack('bom', 'hgx-h100', '--format', 'html', '--lang', 'zh'),
    runRack('report', 'hgx-h100', '--html', '--json'),
  ])
  expect([report.code, report.errors]).toEqual([0, []])
  expect(report.output).toBe(bill.output)
  expect([both.code, both.output, both.errors]).toEqual([
    2,
    '',
    ['rack: --json and --html cannot be used together'],
  ])
})

test.each([
  ['csv', '--row', 'itKw'],
  ['html', '--side', 'rear'],
  ['json', '--theme', 'dark'],
])('a bill as %s has no use for %s and says so', async (format, flag, value) => {
  const { code, output, errors } = await runRack('bom', 'hgx-h100', '--format', format, flag, value)
  expect([code, output, errors]).toEqual([2, '', [`rack: ${flag} needs --format svg or png`]])
})

test('a picture shows the side, the row and the theme that are asked for', async () => {
  const draw = async (...flags: string[]) =>
    (await runRack('bom', 'hgx-h100', '--format', 'svg', ...flags)).output
  const [front, both, row, dark] = await Promise.all([
    draw(),
    draw('--side', 'both'),
    draw('--row', 'massKg'),
    draw('--theme', 'dark'),
  ])
  expect(both.length).toBeGreaterThan(front.length)
  expect(row).toMatch(/>Mass</)
  expect(dark).not.toBe(front)
  for (const flags of [
    ['--row', 'colour'],
    ['--side', 'top'],
    ['--theme', 'red'],
    ['--row', 'massKg', '--side', 'rear'],
  ]) {
    const refused = await runRack('bom', 'hgx-h100', '--format', 'svg', ...flags)
    expect([refused.code, refused.output, refused.errors.length]).toEqual([2, '', 1])
  }
})

test('a bill for NetBox is an archive of types, racks and devices', async () => {
  const { code, bytes } = await runRack('bom', 'hgx-h100', '--format', 'netbox')
  expect(code).toBe(0)
  const paths = Object.keys(unzipSync(new Uint8Array(bytes)))
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'racks.csv', 'devices.csv']))
  expect(paths.some((path) => path.startsWith('device-types/'))).toBe(true)
  expect(paths.some((path) => path.startsWith('rack-types/'))).toBe(true)
})

test('NetBox types from a folder and an archive come into a design, and what was mended is said', async () => {
  const out = join(folder, 'with-types.json')
  const { code, output, errors } = await runRack('netbox', types, archive, '--into', 'hgx-h100', '--out', out)
  expect([code, errors]).toEqual([0, []])
  expect(output).toMatch(/^3 parts from 3 files\n/)
  expect(output).toContain('corrected: a number written as text')
  const design = JSON.parse(readFileSync(out, 'utf8')) as { parts: { id: string }[] }
  expect(design.parts.map(({ id }) => id)).toEqual(['own-acme-x1', 'own-acme-x2', 'own-acme-x3'])
  expect((await runRack('check', out)).errors).toEqual([])
})

test.each([
  ['nothing to read', ['--into', 'hgx-h100'], /<yaml\|zip\|folder> is missing/],
  ['no design', [archive], /--into needs/],
  ['a file that does not exist', [join(folder, 'none.yaml'), '--into', 'hgx-h100'], /no such file/],
  ['an archive that is none', [join(types, 'README.md'), '--into', 'hgx-h100'], /not a ZIP archive/],
  ['a folder without types', [join(folder, 'empty'), '--into', 'hgx-h100'], /No part could be read/],
  ['an unknown system', [archive, '--into', 'hgx-1'], /unknown system/],
])('an import with %s is refused in one line, and nothing is written', async (_, words, reason) => {
  mkdirSync(join(folder, 'empty'), { recursive: true })
  const out = join(folder, 'never.json')
  const before = readdirSync(folder)
  const { code, output, errors } = await runRack('netbox', ...words, '--out', out)
  expect([code, output]).toEqual([2, ''])
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(reason)
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(folder)).toEqual(before)
})
