import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { addOwnPart } from '../../src/core/design/own-parts/add-own-part'
import { catalogueOf, statedCatalogueOf } from '../../src/core/design/own-parts/design-catalogue'
import { swapOriginals } from '../../src/core/design/own-parts/swap-originals'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import type { Evaluation } from '../../src/core/evaluation'
import { type BillJson, billJsonSchema } from '../../src/io/bill-json'
import { EXPORT_FORMATS, isBinary } from '../../src/io/export-file'
import { readExport, writeExport } from '../io/write-export'
import { loadPresets } from '../presets'
import { someDesign } from '../some-design'

const { catalogue } = loadPresets()

/** What people call things, and what files choke on. */
const someName = fc.constantFrom(
  'Row 3, "cold" aisle; 50 kW',
  '液冷机柜 甲（北京）',
  '=HYPERLINK("http://x","y")',
  '+1 -2 @SUM(A1)',
  '| a | b |\n# not a heading',
  '</td></table><script>x()</script>',
  'شاسيه ‮ محوسب',
  '🧊 rack 👩🏽‍🔧',
  ']]>&amp;<!--',
  '  leading and trailing  ',
  'x'.repeat(160),
)

/** Any design, its racks and an own part under such names. */
const someNamedDesign = fc
  .record({ design: someDesign, name: someName, rack: someName, part: someName })
  .map(({ design, name, rack, part }): Design => {
    const named = {
      ...design,
      name,
      pod: { ...design.pod, racks: design.pod.racks.map((group) => ({ ...group, name: rack })) },
    }
    const copied = named.pod.racks.flatMap(({ placements }) => placements)[0]?.part
    if (copied === undefined) return named
    const own = addOwnPart(named, statedCatalogueOf(named, catalogue), { from: copied, name: part })
    if (!own.ok) return named
    const id = own.value.parts?.at(-1)?.id ?? ''
    const swapped = swapOriginals(own.value, catalogueOf(own.value, catalogue), id)
    return swapped.ok ? swapped.value : own.value
  })

const lineCount = ({ bill }: Evaluation) => bill.lines.length

function checkCsv(text: string, evaluation: Evaluation) {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd())
  expect(errors).toEqual([])
  const [headings = [], ...rows] = data
  expect(rows.length).toBe(lineCount(evaluation))
  for (const row of rows) expect(row.length).toBe(headings.length)
  // Only numbers may begin as a formula does.
  for (const cell of rows.flat())
    if (/^[=+\-@\t\r]/.test(cell)) expect(Number.isFinite(Number(cell))).toBe(true)
  const prices = rows.map((row) => Number(row[8] || 0))
  const sum = prices.reduce((so, price) => so + price, 0)
  expect(sum).toBeCloseTo(evaluation.metrics['cost.bomUsd'].amount?.value ?? 0, 0)
}

function checkJson(text: string, evaluation: Evaluation) {
  const bill = JSON.parse(text) as BillJson
  expect(billJsonSchema.parse(bill)).toEqual(bill)
  expect(bill.lines.length).toBe(lineCount(evaluation))
  expect(new Set(bill.lines.map(({ path }) => path)).size).toBe(bill.lines.length)
}

function checkMarkdown(text: string) {
  const tables = text.split(/\n(?!\|)/).filter((block) => block.includes('\n|'))
  expect(tables.length).toBeGreaterThan(0)
  const columns = (row: string) => row.split(/(?<!\\)\|/).length
  for (const table of tables) {
    const rows = table.split('\n').filter((row) => row.startsWith('|'))
    expect(new Set(rows.map(columns)).size).toBe(1)
  }
}

function checkHtml(html: string, evaluation: Evaluation) {
  expect(html.match(/<script/g)).toHaveLength(1)
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const rows = [...html.matchAll(/<tr tabindex="0".*?<\/tr>/gs)].map(([row]) => row)
  expect(rows.length).toBe(lineCount(evaluation))
  const first = html.indexOf('<tr tabindex="0"')
  const head = html.slice(html.lastIndexOf('<thead>', first), html.lastIndexOf('</thead>', first))
  const columns = head.match(/<th[ >]/g)?.length
  for (const row of rows) expect(row.match(/<t[dh][ >]/g)).toHaveLength(columns ?? -1)
}

describe('of any design, whatever its names', () => {
  test('every form is whole, has its columns, and counts what the design has', async () => {
    await fc.assert(
      fc.asyncProperty(
        someNamedDesign,
        fc.constantFrom('en' as const, 'zh' as const),
        async (design, language) => {
          const evaluation = evaluate(design, catalogue)
          for (const format of EXPORT_FORMATS) {
            const content = await writeExport(evaluation, format, language)
            const text = await readExport(content, format)
            const said = text.replace(/<script>.*?<\/script>/s, '')
            expect(said, format).not.toMatch(/\bundefined\b|\bNaN\b|\[object Object\]|\bInfinity\b/)
            if (isBinary(format)) continue
            if (format === 'csv') checkCsv(text, evaluation)
            if (format === 'json') checkJson(text, evaluation)
            if (format === 'md') checkMarkdown(text)
            if (format === 'html') checkHtml(text, evaluation)
          }
        },
      ),
      { numRuns: 20 },
    )
  }, 120_000)
})
