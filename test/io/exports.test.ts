import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { exportName, fileStem } from '../../src/io/export-name'
import { formatCsv } from '../../src/io/format-csv'
import { formatMarkdown } from '../../src/io/format-markdown'
import { tidyNumber } from '../../src/io/table'
import { writeWorkbook } from '../../src/io/xlsx'

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1+1',
  '=cmd|calc\nsecond line',
]

test('no text that looks like a formula reaches a spreadsheet as one', () => {
  const csv = formatCsv({ headings: ['name'], rows: FORMULAS.map((text) => [text]) })
  const { data } = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n', skipEmptyLines: true })
  expect(data.slice(1)).toEqual(FORMULAS.map((text) => [`'${text}`]))
})

test('a negative number is a number, not a formula', () => {
  expect(formatCsv({ headings: ['n'], rows: [[-5]] })).toBe('\ufeffn\r\n-5\r\n')
})

test('commas, quotes and line breaks are quoted as RFC 4180 says, and an empty cell is empty', () => {
  const csv = formatCsv({
    headings: ['a', 'b', 'c', 'd'],
    rows: [['x, y', 'say "hi"', 'two\nlines', undefined]],
  })
  expect(csv).toBe('\ufeffa,b,c,d\r\n"x, y","say ""hi""","two\nlines",\r\n')
})

test('a Markdown cell can neither end its column nor become markup', () => {
  const text = formatMarkdown({ title: 'T <b>', headings: ['a', 'n'], rows: [['x|y [z](u) <img>\nnext', 5]] })
  expect(text.split('\n')).toEqual([
    '# T \\<b\\>',
    '',
    '| a | n |',
    '| --- | ---: |',
    '| x\\|y \\[z\\](u) \\<img\\> next | 5 |',
    '',
  ])
})

test('a workbook keeps numbers as numbers, texts that look like formulas as texts, and allows any sheet name', async () => {
  const bytes = await writeWorkbook(
    [
      {
        name: 'Bill: a/b [c] * ? and far more than thirty-one letters',
        columns: [{}, {}],
        rows: [
          [
            { value: 'text', look: 'head' },
            { value: 'number', look: 'head' },
          ],
          [{ value: '=1+1' }, { value: 2.5 }],
          [{ value: '中文' }, { formula: 'B2*2', value: 5 }],
        ],
        headRows: 1,
      },
    ],
    { day: new Date(2026, 0, 1) },
  )
  const { sheets } = await readXlsx(bytes)
  expect(sheets[0]?.name.length).toBeLessThanOrEqual(31)
  expect(sheets[0]?.rows).toEqual([
    ['text', 'number'],
    ['=1+1', 2.5],
    ['中文', 5],
  ])
})

test('a file is named after the design, the view and the day', () => {
  expect(exportName('GB300 NVL72', 'bill', new Date(2026, 6, 5), 'csv')).toBe(
    'gb300-nvl72-bill-2026-07-05.csv',
  )
})

test.each([
  ['../../etc/passwd', 'etc-passwd'],
  ['我的机柜 #1', '我的机柜-1'],
  ['a\u0000b\u202ec', 'a-b-c'],
  ['???', 'design'],
  ['', 'design'],
])('the name %j is safe for any file system', (name, stem) => {
  expect(fileStem(name)).toBe(stem)
})

test('a long name is cut, not refused', () => {
  expect([...fileStem('机'.repeat(500))]).toHaveLength(60)
})

test('a figure is free of the dust of binary fractions', () => {
  expect(tidyNumber(0.1 + 0.2)).toBe(0.3)
  expect(tidyNumber(165_888)).toBe(165_888)
  expect(tidyNumber(0)).toBe(0)
})
