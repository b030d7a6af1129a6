import { describe, expect, test } from 'vitest'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import type { ReportShape } from './report-shape'
import { runRack } from './run-rack'

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
