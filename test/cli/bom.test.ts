import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { loadPresets } from '../presets'
import type { ReportShape } from './report-shape'
import { runRack } from './run-rack'
import { folder } from './save-copy'

describe('bom', () => {
  const parse = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true })

  test('as CSV has a byte order mark, CRLF lines and the agreed columns', async () => {
    const { code, output } = await runRack('bom', 'gb300-nvl72', '--format', 'csv')
    expect(code).toBe(0)
    expect(
      output.startsWith('\ufeffLevel,Path,Part,Category,Description,Quantity per parent,Total quantity,'),
    ).toBe(true)
    expect(output.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const { data, errors, meta } = parse(output)
    expect(errors).toEqual([])
    expect(meta.fields).toEqual([
      'Level',
      'Path',
      'Part',
      'Category',
      'Description',
      'Quantity per parent',
      'Total quantity',
      'Unit price (US$)',
      'Extended price (US$)',
      'Source',
      'Grade',
      'About this file',
    ])
    expect(data.length).toBeGreaterThan(40)
  })

  test('counts every row as its quantity times the total of its parent, which stands above it', async () => {
    const { data } = parse((await runRack('bom', 'cloudmatrix384')).output)
    const paths = new Set(data.map((row) => row.Path))
    expect(paths.size).toBe(data.length)
    // Totals and paths of the rows that the current one lies below, outermost first.
    const above: { path: string; total: number }[] = []
    for (const row of data) {
      const level = Number(row.Level)
      const [path, total] = [row.Path ?? '', Number(row['Total quantity'])]
      expect(level, path).toBeLessThanOrEqual(above.length + 1)
      above.length = level - 1
      const parent = above.at(-1)
      if (parent) {
        expect(path.startsWith(`${parent.path}/`), path).toBe(true)
        expect(Number(row['Quantity per parent']) * parent.total, path).toBeCloseTo(total, 4)
      }
      above.push({ path, total })
    }
  })

  test('adds up to the price of the whole design', async () => {
    const { data } = parse((await runRack('bom', 'gb300-nvl72')).output)
    const report = JSON.parse((await runRack('report', 'gb300-nvl72', '--json')).output) as ReportShape
    const sum = data.reduce((total, row) => total + Number(row['Extended price (US$)'] ?? 0), 0)
    const whole = report.metrics['cost.bomUsd']?.value ?? Number.NaN
    expect(sum / whole).toBeCloseTo(1, 9)
  })

  test('cites a source that exists on every row', async () => {
    const { catalogue } = loadPresets()
    const { lines } = JSON.parse((await runRack('bom', 'gb300-nvl72', '--format', 'json')).output) as {
      lines: { path: string; source: string; grade?: string; unitPrice?: { value: number } }[]
    }
    for (const { path, source, grade, unitPrice } of lines) {
      if (source === '' && unitPrice === undefined) continue
      expect(catalogue.sources.has(source.split(':', 1)[0] ?? ''), path).toBe(true)
      expect(grade, path).toBeDefined()
    }
    expect(lines.filter(({ source }) => source !== '').length / lines.length).toBeGreaterThan(0.8)
  })

  test('as a workbook has its ten sheets, formulas that carry their values, and rows folded by level', async () => {
    const out = join(folder, 'bill.xlsx')
    const { code, bytes } = await runRack('bom', 'gb300-nvl72', '--format', 'xlsx', '--out', out)
    expect([code, bytes.length]).toEqual([0, 0])
    const { sheets } = await readXlsx(readFileSync(out), { readStyles: true })
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Bill of materials',
      'Power',
      'Cooling',
      'Links',
      'Boards',
      'Compute',
      'Findings',
      'Sources',
      'Assumptions',
    ])
    const [summary, bill] = sheets
    const priced = summary?.rows.findIndex((row) => row[1] === 'cost.bomUsd') ?? -1
    const { metrics } = JSON.parse((await runRack('report', 'gb300-nvl72', '--json')).output) as ReportShape
    expect(summary?.rows[priced]?.[2]).toBeCloseTo(metrics['cost.bomUsd']?.value ?? Number.NaN, 3)
    expect(summary?.cells?.get(`${priced},2`)?.formula).toContain('SUM(')
    const rows = bill?.rows.slice(4, -1) ?? []
    expect(rows.map((_, i) => bill?.rowDefs?.get(i + 4)?.outlineLevel ?? 0)).toEqual(
      rows.map((row) => Number(row[0]) - 1),
    )
  })

  test('as Markdown is a table, with Chinese headings where asked', async () => {
    const { output } = await runRack('bom', 'hgx-h100', '--format', 'md', '--lang', 'zh')
    const lines = output.split('\n')
    expect(lines[0]).toMatch(/^# 物料清单/)
    expect(lines[2]).toMatch(/^\| 层级 \|/)
    const table = lines.filter((line) => line.startsWith('|'))
    expect(new Set(table.map((line) => line.replaceAll('\\|', '').split('|').length))).toEqual(new Set([13]))
    // What it is of and what it is not stands below.
    expect(lines.slice(lines.indexOf(table.at(-1) ?? '')).join(' ')).toMatch(
      /部件库 \w+.*不可作为工程签核依据/,
    )
  })

  test('written with --out is what it would print', async () => {
    const out = join(folder, 'bill.csv')
    await runRack('bom', 'hgx-b200', '--out', out)
    expect(readFileSync(out, 'utf8')).toBe((await runRack('bom', 'hgx-b200')).output)
  })
})
