import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import type { Evaluation } from '../../src/core/evaluation'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import { type BillJson, billJsonSchema } from '../../src/io/bill-json'
import { EXPORT_FORMATS, type ExportFormat, isBinary } from '../../src/io/export-file'
import { listBill } from '../../src/io/report/bill-entries'
import { escapeHtml } from '../../src/io/report/escape-html'
import { draftSheets } from '../../src/io/workbook/build-workbook'
import { loadPresets } from '../presets'
import { someDesign } from '../some-design'
import { DAY, writeExport } from './write-export'

const { catalogue, systems } = loadPresets()
const TEXTS = EXPORT_FORMATS.filter((format) => !isBinary(format))

const write = async (evaluation: Evaluation, format: ExportFormat, language: 'en' | 'zh' = 'en') =>
  String(await writeExport(evaluation, format, language))

const rowsOf = (html: string) => [...html.matchAll(/<tr tabindex="0".*?<\/tr>/gs)].map(([row]) => row)
const cellsOf = (row: string) =>
  [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
    cell.replace(/<[^>]*>/g, '').trim(),
  )
const numberOf = (text: string | undefined) => Number(text?.replaceAll(',', '') ?? Number.NaN)

function systemOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

describe('of every system', () => {
  test.each([...systems.keys()])('%s: every form is whole', async (id) => {
    const evaluation = evaluate(systemOf(id), catalogue)
    for (const language of ['en', 'zh'] as const) {
      for (const format of language === 'en' ? TEXTS : (['html', 'md'] as const)) {
        const text = await write(evaluation, format, language)
        const said = text.replace(/<script>.*?<\/script>/s, '')
        expect(said, `${format} in ${language}`).not.toMatch(
          /\bundefined\b|\bNaN\b|\[object Object\]|Infinity/,
        )
      }
    }
  })

  test.each([...systems.keys()])(
    '%s: the report has every line once, and its columns add up to the total below them',
    async (id) => {
      const evaluation = evaluate(systemOf(id), catalogue)
      const html = await write(evaluation, 'html')
      const rows = rowsOf(html).map(cellsOf)
      expect(rows.length).toBe(evaluation.bill.lines.length)
      expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([10]))
      const [, foot = ''] = /<tfoot>(.*?)<\/tfoot>/s.exec(html) ?? []
      const totals = cellsOf(foot)
      const sum = (column: number) => rows.reduce((so, cells) => so + numberOf(cells[column] || '0'), 0)
      // Prices are rounded to a dollar, masses to a tenth of a kilogram.
      expect(Math.abs(sum(7) - numberOf(totals[7]))).toBeLessThanOrEqual(rows.length / 2 + 1)
      expect(Math.abs(sum(5) - numberOf(totals[5]))).toBeLessThanOrEqual(rows.length / 20 + 0.1)
      for (const metric of METRIC_IDS) expect(html).toContain(`>${metric}<`)
      for (const group of evaluation.design.pod.racks)
        expect(html).toContain(`<figure data-group="${group.id}"`)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  test.each([...systems.keys()])(
    '%s: every paint that a drawing uses stands in its file, colours and fonts resolved',
    async (id) => {
      const svg = await write(evaluate(systemOf(id), catalogue), 'svg')
      const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name))
      const used = [...svg.matchAll(/(?:url\(|href=")#([^")]+)/g)].map(([, name]) => name)
      expect(used.length).toBeGreaterThan(10)
      expect(used.filter((name) => !ids.has(name))).toEqual([])
      expect(svg).not.toContain('var(--')
      const classes = new Set(
        [...svg.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
      )
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(svg) ?? []
      expect([...classes].filter((name) => !style.includes(`.${name}`))).toEqual([])
    },
  )
})

describe('of any design', () => {
  test('the draw, mass and price of the lines come to those of the design', () => {
    fc.assert(
      fc.property(someDesign, (design) => {
        const evaluation = evaluate(design, catalogue)
        const entries = listBill(evaluation)
        const { metrics } = evaluation
        const sum = (of: (entry: (typeof entries)[number]) => number | undefined) =>
          entries.reduce((so, entry) => so + (of(entry) ?? 0), 0)
        expect(sum(({ price }) => price)).toBeCloseTo(metrics['cost.bomUsd'].amount?.value ?? 0, 2)
        expect(sum(({ massKg }) => massKg)).toBeCloseTo(metrics['mass.kg'].amount?.value ?? 0, 4)
        const outermost = sum(({ line, drawKw }) =>
          line.depth === 0 && line.branch !== 'cooling-plant' ? drawKw : 0,
        )
        expect(outermost).toBeCloseTo(metrics['power.systemKw'].amount?.value ?? 0, 4)
      }),
      { numRuns: 40 },
    )
  })

  test('no formula of the workbook points outside its sheet, and no cell is broken', () => {
    fc.assert(
      fc.property(someDesign, fc.constantFrom('en' as const, 'zh' as const), (design, language) => {
        const sheets = draftSheets(evaluate(design, catalogue), language, DAY)
        const rows = new Map(sheets.map(({ name, rows: all }) => [name, all.length]))
        for (const { name, rows: all } of sheets) {
          for (const { value, formula = '' } of all.flat()) {
            if (typeof value === 'number') expect(Number.isFinite(value), name).toBe(true)
            expect(String(value ?? '')).not.toMatch(/^(undefined|NaN)$/)
            expect(formula.length).toBeLessThan(8000)
            for (const [, sheet = '', row = ''] of formula.matchAll(/'([^']+)'!\$[A-Z]+\$(\d+)/g))
              expect(Number(row), formula).toBeLessThanOrEqual(rows.get(sheet) ?? 0)
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})

test('what a design is called is text everywhere, never markup, formula or style', async () => {
  const name = `</style><script>alert(1)</script>"'&<img src=x onerror=alert(1)> =1+1`
  const design = { ...systemOf('hgx-h100'), name, notes: name }
  const evaluation = evaluate(design, catalogue)
  const html = await write(evaluation, 'html')
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(html).not.toContain('<img')
  expect(html).toContain(escapeHtml(name))
  expect(await write(evaluation, 'md')).not.toMatch(/(^|[^\\])<script/)
})

test('the report asks for nothing from anywhere', async () => {
  const html = await write(evaluate(systemOf('gb300-nvl72'), catalogue), 'html')
  expect(html).toContain(`content="default-src 'none';`)
  expect(html).not.toMatch(/\s(src|srcset|action|formaction|poster|data)=|<link|@import|url\((?!#)/)
})

test('the bill as JSON is what its schema says', async () => {
  for (const design of systems.values()) {
    const bill = JSON.parse(await write(evaluate(design, catalogue), 'json')) as BillJson
    expect(billJsonSchema.parse(bill)).toEqual(bill)
  }
})

test('changed values stand on the cover, in the list of assumptions and in the bill for scripts', async () => {
  const design = {
    ...systemOf('gb300-nvl72'),
    overrides: [{ part: 'gb300-gpu', fact: 'tdpWatts', value: 1234, reason: 'Measured by us' }],
  }
  const evaluation = evaluate(design, catalogue)
  const html = await write(evaluation, 'html')
  expect(html).toContain('Thermal design power: 1,234\u202fW')
  expect(html).toContain('Measured by us')
  expect((JSON.parse(await write(evaluation, 'json')) as BillJson).overrides).toEqual([
    { part: 'gb300-gpu', fact: 'tdpWatts', value: 1234, reason: 'Measured by us' },
  ])
})
