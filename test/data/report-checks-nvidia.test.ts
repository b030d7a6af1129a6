import { describe, expect, test } from 'vitest'
import { factNumber } from '../../src/core/catalogue/resolve'
import type { Part } from '../../src/core/catalogue/schema'
import { evaluate } from '../../src/core/evaluate'
import type { Evaluation } from '../../src/core/evaluation'
import type { MetricId } from '../../src/core/metrics/registry'
import { loadPresets } from '../presets'

/* The report's rows on the wider NVIDIA family, computed. The id in each name is the row's. */
const { catalogue, systems } = loadPresets()

function evaluated(id: string): Evaluation {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return evaluate(design, catalogue)
}

function value({ metrics }: Evaluation, id: MetricId): number {
  const amount = metrics[id].amount
  if (!amount) throw new Error(`${id} is unknown: ${metrics[id].unknown}`)
  return amount.value
}

function partOf(evaluation: Evaluation, category: Part['category']): Part {
  const line = evaluation.bill.lines.find((candidate) => candidate.part.category === category)
  if (!line) throw new Error(`no ${category}`)
  return line.part
}

/** Rack units that eight accelerators take. */
function unitsOfEight(id: string): number {
  const evaluation = evaluated(id)
  const perTray = value(evaluation, 'count.accelerators') / value(evaluation, 'count.computeTrays')
  return (8 / perTray) * (partOf(evaluation, 'compute-tray').mount?.heightU ?? 0)
}

const codes = (id: string) => evaluated(id).findings.map(({ code }) => code)

describe('the report computes', () => {
  test.each([
    ['hgx-h100-u', 'hgx-h100-6u', 6],
    ['hgx-b200-u', 'hgx-b200', 10],
    ['hgx-b200-u, liquid', 'hgx-b200-4u-liquid', 4],
    ['nvl72-tray-u', 'gb200-nvl72', 2],
  ])('%s: eight GPUs of %s take %dU', (_row, id, units) => {
    expect(unitsOfEight(id)).toBe(units)
  })

  test('rack-tdp-h100: a rack of 6U nodes draws about 40 kW as well', () => {
    expect(Math.abs(value(evaluated('hgx-h100-6u'), 'power.itKw') / 40 - 1)).toBeLessThanOrEqual(0.1)
  })

  test('tdp-h100, tdp-b200, tdp-next, tdp-future: 700, 1200, 1400 and 2000 W and more a GPU', () => {
    const watts = ['hgx-h100-6u', 'hgx-b200-4u-liquid', 'gb300-nvl72', 'vera-rubin-nvl72'].map((id) =>
      factNumber(partOf(evaluated(id), 'accelerator'), 'tdpWatts'),
    )
    expect(watts.slice(0, 3)).toEqual([700, 1200, 1400])
    expect(watts[3]).toBeGreaterThanOrEqual(2000)
  })

  test('nvlink: 900 GB/s a GPU in version 4, 1800 in version 5, both directions', () => {
    const both = (id: string) => {
      const gpu = partOf(evaluated(id), 'accelerator')
      return 2 * (factNumber(gpu, 'scaleUpLinks') ?? 0) * (factNumber(gpu, 'scaleUpLinkGBps') ?? 0)
    }
    expect(both('gh200-nvl32')).toBe(900)
    expect(both('hgx-h100-6u')).toBe(900)
    expect(both('gb200-nvl36x2')).toBe(1800)
    expect(both('vera-rubin-nvl72')).toBe(3600)
  })

  test('gh200-nvl32, nvl36, nvl72: domains of 32, 36 and 72 GPUs', () => {
    const gpus = ['gh200-nvl32', 'gb200-nvl36-l2a', 'gb200-nvl36x2', 'gb200-nvl72'].map((id) =>
      value(evaluated(id), 'count.accelerators'),
    )
    expect(gpus).toEqual([32, 36, 72, 72])
  })

  test('nvl36: NVL36 L2A gives its heat to the room, NVL72 L2L to water', () => {
    expect(codes('gb200-nvl36-l2a')).toContain('cooling.room-air')
    expect(codes('gb200-nvl72')).not.toContain('cooling.room-air')
    expect(value(evaluated('gb200-nvl36-l2a'), 'power.pue')).toBeGreaterThan(
      value(evaluated('gb200-nvl72'), 'power.pue'),
    )
  })

  test('qd-gb200-tray: six connector pairs a compute tray and two a switch tray, in NVL36 too', () => {
    expect(value(evaluated('gb200-nvl36x2'), 'cooling.quickDisconnectPairs')).toBe(18 * 6 + 18 * 2)
  })

  test('copper: half the pairs of an NVL72 in NVL36, all of them and 162 active cables in NVL36x2', () => {
    const cables = (id: string) => value(evaluated(id), 'links.scaleUpCopperCables')
    expect(cables('gb200-nvl36-l2a')).toBe(5184 / 2)
    expect(cables('gb200-nvl36x2')).toBe(5184 + 162)
    expect(cables('vera-rubin-nvl72')).toBe(5184)
    expect(cables('rubin-ultra-nvl576')).toBe(0)
  })

  test('rack-tdp-b: two NVL36 racks draw more than one NVL72', () => {
    const more =
      value(evaluated('gb200-nvl36x2'), 'power.itKw') - value(evaluated('gb200-nvl72'), 'power.itKw')
    expect(more).toBeGreaterThan(5)
    expect(more).toBeLessThan(20)
  })

  test('hvdc-800: a rack of one megawatt, fed at 800 V with about 1.25 kA', () => {
    const rack = evaluated('rack-1mw-800v')
    expect(Math.abs(value(rack, 'power.itKw') / 1000 - 1)).toBeLessThanOrEqual(0.1)
    expect(factNumber(partOf(rack, 'busbar'), 'busbarVolts')).toBe(800)
    expect(Math.abs(value(rack, 'power.busbarA') / 1250 - 1)).toBeLessThanOrEqual(0.1)
  })

  test('pcb-ai: accelerator boards are HDI from H100 to Rubin Ultra', () => {
    const systemsWithModules = [
      'hgx-h100-6u',
      'gh200-nvl32',
      'gb200-nvl36-l2a',
      'vera-rubin-nvl72',
      'rubin-ultra-nvl576',
    ]
    for (const id of systemsWithModules) {
      const { lines } = evaluated(id).bill
      const gpu = lines.find(({ part }) => part.category === 'accelerator')
      const board = lines[gpu?.parent ?? -1]?.part
      expect(board?.category, id).toBe('board')
      expect(board && factNumber(board, 'hdiSteps'), id).toBeGreaterThanOrEqual(1)
    }
  })

  test('ccl-next: laminates go from M6/M7 to M8 and M9', () => {
    const grades = (id: string) => evaluated(id).bill.lines.map(({ part }) => part.facts.laminate?.value)
    expect(grades('vera-rubin-nvl72')).toEqual(expect.arrayContaining(['m8', 'm9']))
    expect(grades('hgx-h100-6u')).not.toContain('m8')
  })
})
