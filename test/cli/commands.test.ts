import { describe, expect, test } from 'vitest'
import { loadPresets } from '../presets'
import type { ReportShape } from './report-shape'
import { runRack } from './run-rack'

const SYSTEMS = ['cloudmatrix384', 'gb200-nvl72', 'gb300-nvl72', 'hgx-b200', 'hgx-h100']

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
  test('of a named system shows the proportions of the report beside its own', async () => {
    const { code, output } = await runRack('reconcile', 'gb300-nvl72')
    expect(code).toBe(0)
    expect(output).toMatch(/Proportions in the report: GB300 NVL72/)
    expect(output).toMatch(/Share of heat into liquid +72\.5% +85\.\d%/)
    expect((await runRack('reconcile')).output).not.toMatch(/Proportions/)
  })

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
