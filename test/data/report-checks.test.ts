import { describe, expect, test } from 'vitest'
import { factNumber } from '../../src/core/catalogue/resolve'
import { accelerator, evaluated, expectWithin, perAccelerator, value } from './evaluate-shipped'

/*
 * The *check* rows of the report that speak of the systems, computed from the catalogue. The id in each name is
 * the row's. None of these results is stored in the catalogue.
 */
const gb200 = evaluated('gb200-nvl72')
const gb300 = evaluated('gb300-nvl72')
const cm384 = evaluated('cloudmatrix384')
const h100 = evaluated('hgx-h100')

describe('the report computes', () => {
  test('rack-tdp-h100: a rack of H100 nodes draws about 40 kW', () => {
    expectWithin(value(h100, 'power.itKw'), 40, 0.1)
  })

  test('rack-tdp-b: a GB200 NVL72 draws about 120 kW', () => {
    expectWithin(value(gb200, 'power.itKw'), 120, 0.1)
  })

  test('nvl72-tray-u: eight GPUs take two trays, 2U', () => {
    const tray = gb200.bill.lines.find((line) => line.part.category === 'compute-tray')
    const trays = 8 / (value(gb200, 'count.accelerators') / value(gb200, 'count.computeTrays'))
    expect(trays).toBe(2)
    expect(trays * (tray?.part.mount?.heightU ?? 0)).toBe(2)
  })

  test('hbm-gb300: half as much memory again as GB200', () => {
    expect(perAccelerator(gb200, 'compute.hbmTb')).toBeCloseTo(0.192, 9)
    expect(perAccelerator(gb300, 'compute.hbmTb')).toBeCloseTo(0.288, 9)
    expect(value(gb300, 'compute.hbmTb') / value(gb200, 'compute.hbmTb')).toBeCloseTo(1.5, 9)
  })

  test('gb300-fp4: about 1.5 times the FP4 rate of GB200 NVL72', () => {
    expectWithin(value(gb300, 'compute.fp4Pflops') / value(gb200, 'compute.fp4Pflops'), 1.5, 0.05)
  })

  test('nvlink: 18 links of 50 GB/s each way are 1800 GB/s', () => {
    const { part } = accelerator(gb300)
    expect((factNumber(part, 'scaleUpLinks') ?? 0) * (factNumber(part, 'scaleUpLinkGBps') ?? 0) * 2).toBe(
      1800,
    )
  })

  test('NVLink copper: 5 184 cables in an NVL72', () => {
    expect(value(gb200, 'links.scaleUpCopperCables')).toBe(5184)
    expect(value(gb300, 'links.scaleUpCopperCables')).toBe(5184)
  })

  test('qd-gb200-total: 126 connector pairs, US$10 080', () => {
    expect(value(gb200, 'cooling.quickDisconnectPairs')).toBe(126)
    expect(value(gb200, 'cooling.quickDisconnectUsd')).toBe(10_080)
  })

  test('qd-gb300-total: 270 connector pairs, US$14 040', () => {
    expect(value(gb300, 'cooling.quickDisconnectPairs')).toBe(270)
    expect(value(gb300, 'cooling.quickDisconnectUsd')).toBe(14_040)
  })

  test('cm384: 384 NPUs, 192 CPUs, 6 912 transceivers in 16 racks', () => {
    expect(value(cm384, 'count.accelerators')).toBe(384)
    expect(value(cm384, 'count.cpus')).toBe(192)
    expect(value(cm384, 'count.racks')).toBe(16)
    expect(value(cm384, 'links.scaleUpTransceivers')).toBe(5376)
    expect(value(cm384, 'links.scaleOutTransceivers')).toBe(1536)
    expect(value(cm384, 'links.transceivers')).toBe(6912)
  })

  test('cm384-chip: about 0.3 times the compute and 0.7 times the memory of a GB200 GPU', () => {
    expect(
      perAccelerator(cm384, 'compute.bf16Pflops') / perAccelerator(gb200, 'compute.bf16Pflops'),
    ).toBeCloseTo(0.3, 1)
    expect(perAccelerator(cm384, 'compute.hbmTb') / perAccelerator(gb200, 'compute.hbmTb')).toBeCloseTo(
      0.7,
      1,
    )
  })

  test.each([
    ['1.7 times the compute', 'compute.bf16Pflops', 1.7],
    ['3.6 times the memory', 'compute.hbmTb', 3.6],
    ['3.9 times the power', 'power.systemKw', 3.9],
  ] as const)('cm384-system: %s of GB200 NVL72', (_words, id, ratio) => {
    expectWithin(value(cm384, id) / value(gb200, id), ratio, 0.05)
  })

  test('cm384-system: 2.3 times the power per FLOP of GB200 NVL72', () => {
    expectWithin(value(gb200, 'compute.bf16PerWatt') / value(cm384, 'compute.bf16PerWatt'), 2.3, 0.05)
  })

  test('cm384-cluster: 432 pods hold 165 888 cards', () => {
    expect(value(evaluated('cloudmatrix384', { pods: 432 }), 'count.accelerators')).toBe(165_888)
  })
})
