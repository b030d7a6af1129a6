import { describe, expect, test } from 'vitest'
import { METRIC_IDS, METRICS } from '../../src/core/metrics/registry'
import type { ReportShape } from './report-shape'
import { runRack } from './run-rack'
import { saveCopy } from './save-copy'

const SYSTEMS = ['cloudmatrix384', 'gb200-nvl72', 'gb300-nvl72', 'hgx-b200', 'hgx-h100']

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
