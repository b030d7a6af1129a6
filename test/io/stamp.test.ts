import { inflateSync } from 'node:zlib'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import type { BillJson } from '../../src/io/bill-json'
import { EXPORT_FORMATS } from '../../src/io/export-file'
import { buildStamp, describeStamp } from '../../src/io/export-stamp'
import { addPngTexts } from '../../src/io/png-texts'
import { ROW_FIGURES } from '../../src/io/rack-artist'
import { stampTable } from '../../src/io/stamp-table'
import { loadPresets } from '../presets'
import { DAY, pngTexts, readExport, writeExport } from './write-export'

const { catalogue, systems } = loadPresets()

function systemOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

const CHANGED: Design = {
  ...systemOf('gb300-nvl72'),
  name: 'Ours & theirs',
  overrides: [
    { part: 'gb300-gpu', fact: 'tdpWatts', value: 1234, reason: 'Measured by us' },
    { part: 'osfp-1600-dr8', fact: 'watts', value: 21.5, reason: 'From the data sheet' },
  ],
}
const DESIGNS = [...systems.values(), CHANGED]

/** Without what each form sets in its own way: blanks, quotes, entities, backslashes. */
const squeeze = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replace(/<[^>]*>|[\s\\"]/g, '')

describe.each(EXPORT_FORMATS)('a file as %s', (format) => {
  test('names design, date, versions, grades and changed values, and says what its numbers are not', async () => {
    for (const design of DESIGNS) {
      const evaluation = evaluate(design, catalogue)
      for (const language of ['en', 'zh'] as const) {
        const content = await writeExport(evaluation, format, language)
        const text = squeeze(await readExport(content, format))
        const stamp = buildStamp(evaluation, language, DAY)
        if (format === 'json') {
          // Codes instead of words.
          const bill = JSON.parse(String(content)) as BillJson
          expect(bill).toMatchObject({
            design: stamp.design,
            designSchema: stamp.schema,
            catalogueVersion: stamp.catalogueVersion,
            date: '2026-07-31',
            grades: stamp.grades,
            overrides: stamp.overrides,
          })
          expect(bill.limits).toMatch(/not for engineering sign-off|不可作为工程签核依据/)
          continue
        }
        for (const [label, said] of describeStamp(stamp, evaluation, language))
          expect(text, `${format}: ${label}`).toContain(squeeze(said))
        for (const { reason } of design.overrides) expect(text).toContain(squeeze(reason))
        expect(text).toContain(catalogue.version)
        expect(text).toContain('2026-07-31')
        expect(text).toMatch(/notforengineeringsign-off|不可作为工程签核依据/)
      }
    }
  })
})

test.each(ROW_FIGURES)('a picture of the row with %s under each rack says the same', async (figure) => {
  const evaluation = evaluate(CHANGED, catalogue)
  const picture = { theme: 'dark', figure, room: { w: 1200, h: 640 } } as const
  for (const format of ['svg', 'png'] as const) {
    const text = squeeze(await readExport(await writeExport(evaluation, format, 'en', picture), format))
    for (const [, said] of describeStamp(buildStamp(evaluation, 'en', DAY), evaluation, 'en'))
      expect(text, format).toContain(squeeze(said))
  }
})

test('a CSV file keeps its headings first and a row a part; what the file is stands in one column more', async () => {
  for (const design of DESIGNS) {
    const csv = String(await writeExport(evaluate(design, catalogue), 'csv'))
    const { data, errors } = Papa.parse<string[]>(csv.slice(1).trimEnd())
    expect(errors).toEqual([])
    const [headings = [], ...rows] = data
    expect(headings.at(-1)).toBe('About this file')
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings.length]))
    for (const row of rows) expect(Number(row[0])).toBeGreaterThan(0)
  }
})

test('lines for which a table has no row share its last one, and an empty table has one for them', () => {
  const lines = ['a', 'b', 'c']
  expect(stampTable({ headings: ['n'], rows: [[1], [2]] }, lines, 'About').rows).toEqual([
    [1, 'a'],
    [2, 'b\nc'],
  ])
  expect(stampTable({ headings: ['n'], rows: [] }, lines, 'About').rows).toEqual([[undefined, 'a\nb\nc']])
  expect(stampTable({ headings: ['n'], rows: [[1], [2], [3], [4]] }, lines, 'About').rows[3]).toEqual([
    4,
    undefined,
  ])
})

test('a picture carries words in any language, and is still the picture', async () => {
  const plain = Buffer.from(await writeExport(evaluate(CHANGED, catalogue), 'png'))
  const worded = Buffer.from(addPngTexts(plain, { Author: '机柜', Comment: 'a\nb' }))
  expect(pngTexts(worded).get('Author')).toBe('机柜')
  expect(pngTexts(worded).get('Comment')).toBe('a\nb')
  // The pixel is still read: header first, data after the words.
  expect(worded.subarray(0, 33)).toEqual(plain.subarray(0, 33))
  const at = worded.indexOf('IDAT')
  expect(inflateSync(worded.subarray(at + 4, at + 4 + worded.readUInt32BE(at - 4)))).toHaveLength(2)
})
