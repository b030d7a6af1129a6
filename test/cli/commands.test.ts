import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { afterAll, describe, expect, test } from 'vitest'
import { METRIC_IDS, METRICS } from '../../src/core/metrics/registry'
import { loadPresets } from '../presets'
import { runRack } from './run-rack'

const folder = mkdtempSync(join(tmpdir(), 'rackwright-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SYSTEMS = ['cloudmatrix384', 'gb200-nvl72', 'gb300-nvl72', 'hgx-b200', 'hgx-h100']

interface ReportShape {
  system: string
  metrics: Record<string, { value: number | null; unit: string; range?: [number, number]; unknown?: string }>
  findings: { code: string; severity: string; where: object; numbers: object; fix?: object }[]
}

function saveCopy(name: string, change: (design: Record<string, unknown>) => void): string {
  const path = join(folder, name)
  const design = structuredClone(loadPresets().systems.get('gb300-nvl72')) as unknown as Record<
    string,
    unknown
  >
  change(design)
  writeFileSync(path, JSON.stringify(design))
  return path
}

describe('list', () => {
  test('names every system, as text with its family and as JSON', async () => {
    const { code, output } = await runRack('list', '--json')
    expect(code).toBe(0)
    const systems = JSON.parse(output) as { id: string; name: string }[]
    expect(systems.map(({ id }) => id)).toEqual(expect.arrayContaining(SYSTEMS))
    for (const system of systems) {
      expect(Object.keys(system)).toEqual(['id', 'name'])
      expect(Object.values(system)).not.toContain('')
    }
    const text = await runRack('list')
    for (const id of SYSTEMS) expect(text.output).toContain(id)
    expect(text.output).toMatch(/^gb300-nvl72 +GB300 NVL72 +NVIDIA NVLink racks$/m)
  })
})

describe('report', () => {
  test.each(SYSTEMS)(
    'of %s states every metric with its unit, and a reason where there is no value',
    async (id) => {
      const { code, output, errors } = await runRack('report', id, '--json')
      expect([code, errors]).toEqual([0, []])
      const report = JSON.parse(output) as ReportShape
      expect(Object.keys(report)).toEqual(['system', 'metrics', 'findings'])
      expect(report.system).toBe(id)
      expect(Object.keys(report.metrics)).toEqual(METRIC_IDS)
      for (const metric of METRIC_IDS) {
        const entry = report.metrics[metric]
        expect(entry?.unit, metric).toBe(METRICS[metric])
        if (entry?.value === null) expect(entry.unknown, metric).toMatch(/^[a-z-]+$/)
        else expect(Number.isFinite(entry?.value), metric).toBe(true)
        if (entry?.range) {
          expect(entry.range[0], metric).toBeLessThanOrEqual(entry.value ?? Number.NaN)
          expect(entry.range[1], metric).toBeGreaterThanOrEqual(entry.value ?? Number.NaN)
        }
      }
      for (const finding of report.findings) {
        const { fix, ...rest } = finding
        expect(Object.keys(rest)).toEqual(['code', 'severity', 'where', 'numbers'])
        if (fix) expect(Object.keys(fix)).toEqual(['code', 'numbers'])
      }
    },
  )

  test('as text names the system, the metrics and the findings, in English and in Chinese', async () => {
    const english = await runRack('report', 'gb300-nvl72')
    expect(english.output).toContain('GB300 NVL72')
    for (const id of METRIC_IDS) expect(english.output).toContain(id)
    expect(english.output).not.toMatch(/NaN|undefined|null|-0\b/)
    const chinese = await runRack('report', 'gb300-nvl72', '--lang', 'zh')
    expect(chinese.output).toMatch(/\p{Script=Han}{2}/u)
  })

  test('of a file is that of the system it was saved from', async () => {
    const path = saveCopy('same.json', () => undefined)
    const [file, system] = await Promise.all([
      runRack('report', path, '--json'),
      runRack('report', 'gb300-nvl72', '--json'),
    ])
    expect(JSON.parse(file.output)).toEqual(JSON.parse(system.output))
  })
})

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

describe('compare', () => {
  test('sets a design against itself under other options', async () => {
    const { code, output } = await runRack(
      ...['compare', 'gb300-nvl72', '--against', 'optics-kind=lpo', '--against', 'hostLink=aec', '--json'],
    )
    expect(code).toBe(0)
    const { designs } = JSON.parse(output) as {
      designs: {
        system: string
        metrics: Record<string, { value: number }>
        ratios: Record<string, number>
      }[]
    }
    expect(designs.map(({ system }) => system)).toEqual([
      'gb300-nvl72',
      'gb300-nvl72 (optics-kind=lpo, hostLink=aec)',
    ])
    expect(designs[1]?.ratios['links.opticsKw']).toBeLessThan(0.5)
    expect((await runRack('compare', 'gb300-nvl72', '--against', 'no-such=1')).code).toBe(2)
    expect((await runRack('compare', 'gb300-nvl72')).code).toBe(2)
  })

  test('gives each design its metrics and its ratios to the first', async () => {
    const { code, output } = await runRack('compare', 'gb200-nvl72', 'cloudmatrix384', 'hgx-h100', '--json')
    expect(code).toBe(0)
    const { base, designs } = JSON.parse(output) as {
      base: string
      designs: { system: string; metrics: ReportShape['metrics']; ratios: Record<string, number> }[]
    }
    expect(base).toBe('gb200-nvl72')
    expect(designs.map(({ system }) => system)).toEqual(['gb200-nvl72', 'cloudmatrix384', 'hgx-h100'])
    expect(new Set(Object.values(designs[0]?.ratios ?? {}))).toEqual(new Set([1]))
    expect(designs[1]?.ratios['count.accelerators']).toBeCloseTo(384 / 72, 9)
    for (const { metrics, ratios } of designs) {
      expect(Object.keys(metrics)).toEqual(METRIC_IDS)
      for (const [id, ratio] of Object.entries(ratios)) {
        expect(ratio, id).toBeCloseTo(
          (metrics[id]?.value ?? Number.NaN) / (designs[0]?.metrics[id]?.value ?? Number.NaN),
          9,
        )
      }
    }
  })

  test('keeps its shape and adds what flags ask for: footing, attribution, bills, ranges, draws', async () => {
    const asked = ['--per', 'rack', '--attribute', 'power.systemKw', '--bill', '--sensitivity', 'mass.kg']
    const drawn = ['--monte-carlo', 'mass.kg', '--draws', '200', '--seed', '9']
    const flags = [...asked, ...drawn, '--json']
    const { code, output } = await runRack('compare', 'gb200-nvl72', 'cloudmatrix384', ...flags)
    expect(code).toBe(0)
    const json = JSON.parse(output) as {
      designs: { metrics: ReportShape['metrics']; footed: { metrics: Record<string, { value: number }> } }[]
      attributions: {
        difference: { value: number }
        groups: { value: number; parts: { value: number }[] }[]
      }[]
      billDifferences: { rows: { change: string; category: string }[] }[]
      sensitivities: { system?: string; value: number; bars: { range: number[] }[] }[]
      monteCarlos: { draws: number; seed: number; percentiles: Record<string, number> }[]
    }
    expect(json.designs[1]?.footed.metrics['count.accelerators']?.value).toBe(24)
    expect(json.designs[1]?.metrics['count.accelerators']?.value).toBe(384)
    const [attribution] = json.attributions
    const parts = attribution?.groups.flatMap((group) => group.parts) ?? []
    expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(
      attribution?.difference.value ?? 0,
      6,
    )
    expect(json.billDifferences[0]?.rows).toContainEqual(
      expect.objectContaining({ change: 'swapped', category: 'accelerator' }),
    )
    expect(json.sensitivities.map(({ system }) => system)).toEqual([
      'gb200-nvl72',
      'cloudmatrix384',
      undefined,
    ])
    expect(json.monteCarlos.map(({ draws, seed }) => [draws, seed])).toEqual([
      [200, 9],
      [200, 9],
      [200, 9],
    ])
  })

  test('reads like a sentence, in both languages', async () => {
    const ask = (...flags: string[]) =>
      runRack('compare', 'gb200-nvl72', 'cloudmatrix384', '--attribute', 'power.systemKw', ...flags)
    const { output } = await ask()
    expect(output).toMatch(/\+\d+\u202fkW: accelerators \+\d+, .*, \d+ others [+−]/)
    expect(output).toMatch(/the difference lies between \+\d+/)
    const chinese = await ask('--lang', 'zh')
    expect(chinese.output).toMatch(/\+\d+\u202fkW：加速器 \+\d+，/)
  })

  test('as text tells swapped parts, the widest ranges and the percentiles of draws', async () => {
    const bill = await runRack('compare', 'gb200-nvl72', 'gb300-nvl72', '--bill')
    expect(bill.output).toMatch(/Swapped +GB200 compute tray → GB300 compute tray/)
    const tornado = await runRack('compare', 'gb200-nvl72', 'hgx-h100', '--sensitivity', 'mass.kg')
    expect(tornado.output).toMatch(/GB200 compute tray: mass +\d+/)
    const drawn = await runRack(
      'compare',
      'hgx-h100',
      'hgx-b200',
      '--monte-carlo',
      'mass.kg',
      '--draws',
      '50',
    )
    expect(drawn.output).toMatch(/P95 +[\d.,]+\u202fkg/)
    expect(drawn.output).toMatch(/is above .* in 100% of draws/)
  })

  test('as text sets the designs side by side', async () => {
    const { output } = await runRack('compare', 'gb200-nvl72', 'cloudmatrix384')
    expect(output).toMatch(/count\.accelerators .* 72 .* 384 .*5\.33×/)
  })
})

describe('explain', () => {
  test('lists terms that sum to the value, each with where it comes from', async () => {
    const { code, output } = await runRack('explain', 'gb300-nvl72', 'cooling.quickDisconnectPairs')
    expect(code).toBe(0)
    expect(output).toContain('cooling.quickDisconnectPairs')
    expect(output).toMatch(/gb300-compute-tray/)
    expect(output).toMatch(/270\s+Sum/)
  })

  test('of a metric that cannot be known gives the reason', async () => {
    const { code, output } = await runRack('explain', 'hgx-h100', 'cooling.flowLpm')
    expect(code).toBe(0)
    expect(output).toMatch(/not known: /)
  })
})

describe('check', () => {
  test('ends with 1 and names the finding when there is an error', async () => {
    const path = saveCopy('overlap.json', (design) => {
      const rack = (
        design as { pod: { racks: [{ placements: { id: string; u?: number; part: string }[] }] } }
      ).pod.racks[0]
      const tray = rack.placements.find(({ part }) => part === 'gb300-compute-tray')
      if (tray) rack.placements.push({ ...tray, id: 'twin' })
    })
    const { code, output } = await runRack('check', path)
    expect(code).toBe(1)
    expect(output).toContain('space.overlap')
    expect(output).toMatch(/Fix: Move GB300 compute tray to U\d+\./)
  })

  test('ends with 0 when nothing is in error', async () => {
    const path = saveCopy('sound.json', (design) => {
      const options = design.options as Record<string, unknown>
      options.shelfRedundancy = 'N'
    })
    const { code, output } = await runRack('check', path)
    expect(output).not.toMatch(/^error/m)
    expect(code).toBe(0)
  })
})

describe('options', () => {
  test('names every option in words, with what it can be or between what it lies', async () => {
    const { output } = await runRack('options', 'gb300-nvl72')
    expect(output).toMatch(/^hostLink +Host links +optical +optical · dac · aec$/m)
    expect(output).toMatch(/^supplyC +\S.* +35 +5–60$/m)
    expect(output).toMatch(/^cdu +.*cdu-central-2000kw · cdu-in-rack-250kw/m)
  })

  test('lists what --set can change, with its value and choices, and --set changes it', async () => {
    const { code, output } = await runRack('options', 'gb300-nvl72', '--json')
    expect(code).toBe(0)
    const options = JSON.parse(output) as { id: string; value: unknown; choices?: string[] }[]
    expect(options.find(({ id }) => id === 'shelfRedundancy')).toEqual({
      id: 'shelfRedundancy',
      value: 'N+N',
      choices: ['N', 'N+1', 'N+N'],
    })
    expect(options.find(({ id }) => id === 'plate-material')?.choices).toContain('aluminium')
    const kw = async (...settings: string[]) => {
      const report = await runRack('report', 'gb300-nvl72', '--json', ...settings)
      const { metrics, findings } = JSON.parse(report.output) as ReportShape
      return { network: metrics['power.networkKw']?.value ?? 0, findings: findings.map((f) => f.code) }
    }
    const before = await kw()
    const after = await kw('--set', 'optics-kind=cpo', '--set', 'shelfRedundancy=N+1')
    expect(after.network).toBeLessThan(before.network)
    expect(before.findings).toContain('power.shelf-short')
    expect(after.findings).not.toContain('power.shelf-short')
  })
})

describe('reconcile', () => {
  test('sets every printed total beside the roll-up, none more than 10 % off without a reason', async () => {
    const { code, output } = await runRack('reconcile', '--json')
    expect(code).toBe(0)
    const rows = JSON.parse(output) as { system: string; metric?: string; gap?: number; why?: string }[]
    const systems = new Map<string, number>()
    for (const { system, metric } of rows) if (metric) systems.set(system, (systems.get(system) ?? 0) + 1)
    expect([...systems.keys()].sort()).toEqual([...loadPresets().systems.keys()].sort())
    const silent = rows.filter(({ gap, why }) => gap !== undefined && Math.abs(gap) > 0.1 && !why)
    expect(silent).toEqual([])
  })
})

describe('demand', () => {
  test('plans pods for a scenario and tells what a power limit serves', async () => {
    const search = await runRack('demand', 'cloudmatrix384', '--scenario', 'search', '--json')
    expect(search.code).toBe(0)
    expect(JSON.parse(search.output)).toMatchObject({ pods: 360, racks: 5760, accelerators: 138_240 })
    const limit = await runRack(
      'demand',
      'gb300-nvl72',
      '--mw',
      '10',
      '--rate',
      '1000',
      '--utilisation',
      '0.5',
    )
    expect(limit.output).toMatch(/pods\s+\d+/)
    expect(limit.output).toMatch(/tokens per day/)
  })
})

describe('fabric', () => {
  test('plans leaf, spine and core and counts links and transceivers', async () => {
    const { code, output } = await runRack('fabric', '--endpoints', '2048', '--radix', '64', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toEqual({
      leaf: 64,
      spine: 32,
      core: 0,
      links: { hostLeaf: 2048, leafSpine: 2048, spineCore: 0 },
      transceivers: 8192,
    })
  })

  test('as text has grouped digits', async () => {
    const { output } = await runRack('fabric', '--endpoints', '2048', '--radix', '64', '--tiers', '2')
    expect(output).toMatch(/transceivers\s+8,192/)
  })
})

describe('help', () => {
  test('names every command, and one alone with its flags', async () => {
    for (const argv of [['help'], ['--help'], ['-h']]) {
      const { code, output } = await runRack(...argv)
      expect(code).toBe(0)
      for (const name of ['list', 'report', 'bom', 'compare', 'explain', 'check', 'fabric'])
        expect(output).toContain(`  ${name} `)
    }
    const one = await runRack('bom', '--help')
    expect(one.output).toContain('--format csv|json|xlsx|md')
    expect(one.output).not.toContain('  fabric ')
  })
})
