import { describe, expect, test } from 'vitest'
import { factNumber } from '../../src/core/catalogue/resolve'
import type { Part } from '../../src/core/catalogue/schema'
import type { MetricId } from '../../src/core/metrics/registry'
import {
  accelerator,
  catalogue,
  evaluated,
  expectWithin,
  perAccelerator,
  systems,
  value,
} from './evaluate-shipped'

/* The *check* rows of the report that speak of custom chips, of Ascend 910B, of UALink and of plain server boards. */

describe('the report computes, beyond NVIDIA', () => {
  test('hccs-910b: seven links of 56 GB/s are 392 GB/s an NPU, one link to each of the seven others', () => {
    const server = evaluated('ascend-910b-server')
    const { part } = accelerator(server)
    const link = 2 * (factNumber(part, 'scaleUpLinkGBps') ?? 0)
    expect(link).toBe(56)
    expect((factNumber(part, 'scaleUpLinks') ?? 0) * link).toBe(392)
    expect(server.directs).toMatchObject([{ networks: 4, linksPerEndpoint: 7, leftOver: 0 }])
    expect(2 * perAccelerator(server, 'compute.scaleUpTbps')).toBeCloseTo(0.392, 9)
  })

  test('trn2: a tray has two chips on two OAMs of M6/M7 with three steps, and one board of 28 layers of M8', () => {
    const { bill } = evaluated('trainium2-ultraserver')
    const tray = bill.lines.find(({ part }) => part.id === 'trn2-tray')
    const inTray = bill.lines.filter(({ path }) => tray?.path.every((step, i) => path[i] === step))
    const pieces = (id: string) => inTray.reduce((n, line) => (line.part.id === id ? n + line.total : n), 0)
    const trays = tray?.total ?? 0
    expect(pieces('trainium2') / trays).toBe(2)
    expect(pieces('trainium2-oam') / trays).toBe(2)
    expect(pieces('trainium2-ubb') / trays).toBe(1)
    expect(catalogue.parts.get('trainium2-ubb')?.facts).toMatchObject({
      layers: { value: 28 },
      laminate: { value: 'm8' },
    })
    expect(catalogue.parts.get('trainium2-oam')?.facts).toMatchObject({
      hdiSteps: { value: 3 },
      laminate: { value: expect.stringMatching(/^m[67]$/) },
    })
  })

  test('trn3: twice the compute of Trainium2 and about 40 % more of it a watt, on boards of more layers', () => {
    const old = evaluated('trainium2-ultraserver')
    const air = evaluated('trainium3-nl32x2')
    const times = (id: MetricId) => perAccelerator(air, id) / perAccelerator(old, id)
    expectWithin(times('compute.fp8Pflops'), 2, 0.05)
    const perWatt = (chip: Part) => (factNumber(chip, 'fp8Tflops') ?? 0) / (factNumber(chip, 'tdpWatts') ?? 1)
    expectWithin(perWatt(accelerator(air).part) / perWatt(accelerator(old).part), 1.4, 0.05)
    for (const id of ['trainium3-air-ubb', 'trainium3-liquid-ubb']) {
      const board = catalogue.parts.get(id)
      expect(board && factNumber(board, 'layers')).toBeGreaterThan(28)
    }
  })

  test('asic-ubb-next: boards of the next custom chips have 30 layers and more', () => {
    for (const id of ['trainium3-air-ubb', 'trainium3-liquid-ubb', 'tpu-v7-board']) {
      const board = catalogue.parts.get(id)
      expect(board && factNumber(board, 'layers'), id).toBeGreaterThanOrEqual(30)
    }
  })

  test('tpu7: four Ironwood chips on a board, 64 in a cube of 96 optical ports', () => {
    const cube = evaluated('tpu-v7-cube')
    const boards = cube.bill.lines.filter(({ part }) => part.id === 'tpu-v7-board')
    expect(value(cube, 'count.accelerators') / boards.reduce((n, line) => n + line.total, 0)).toBe(4)
    expect(value(cube, 'count.accelerators')).toBe(64)
    expect(value(cube, 'links.scaleUpTransceivers')).toBe(96)
    expect(value(cube, 'links.scaleUpCopperCables')).toBe(80)
  })

  test('tpu7: 144 cubes are a pod of 9 216 chips on 48 circuit switches, 42.5 EFLOPS', () => {
    const cube = systems.get('tpu-v7-cube')
    const racks = cube?.pod.racks.map((rack) => ({ ...rack, count: 144 }))
    const pod = evaluated('tpu-v7-cube', { pod: { ...cube?.pod, racks } })
    expect(value(pod, 'count.accelerators')).toBe(9216)
    expect(value(pod, 'compute.fp8Pflops') / 1000).toBeCloseTo(42.5, 1)
    const circuit = pod.bill.lines.filter(({ role }) => role === 'circuit-switch')
    expect(circuit.reduce((n, line) => n + line.total, 0)).toBe(48)
  })

  test('ualink-1: 1 024 accelerators; a lane of 200 GT/s, 800 GT/s each way over four', () => {
    const pod = evaluated('ualink-1024')
    expect(value(pod, 'count.accelerators')).toBe(1024)
    const { part } = accelerator(pod)
    const lanes = (factNumber(part, 'pairsPerLink') ?? 0) / 2
    const gigabits = (factNumber(part, 'scaleUpLinkGBps') ?? 0) * 8
    expect(lanes).toBe(4)
    expect(gigabits).toBe(800)
    expect(gigabits / lanes).toBe(200)
    const chip = catalogue.parts.get('ualink-switch-l1')
    expect(((chip && factNumber(chip, 'scaleUpLinkGBps')) ?? 0) * 8).toBe(4 * 212.5)
    expect(pod.findings.filter(({ code }) => code === 'links.switch-short')).toEqual([])
  })

  test.each([
    ['pcb-pcie3', 'pcie3-server', 8, 12, 0.014, 0.02],
    ['pcb-pcie4', 'pcie4-server', 12, 16, 0.008, 0.014],
    ['pcb-pcie5', 'pcie5-server', 16, 99, 0.004, 0.008],
    ['pcb-birch', 'birch-stream-server', 18, 22, 0, 0.004],
  ])('%s: the main board of the %s has its layers and loss', (_row, id, fewest, most, leastDf, mostDf) => {
    const { bill, metrics, findings } = evaluated(id)
    expect(metrics['boards.maxLayers'].amount?.value).toBeGreaterThanOrEqual(fewest)
    expect(metrics['boards.maxLayers'].amount?.value).toBeLessThanOrEqual(most)
    const board = bill.lines.find(({ part }) => part.id.startsWith('server-board'))?.part
    const laminate = catalogue.parts.get(String(board?.facts.laminate?.value))
    const df = (laminate && factNumber(laminate, 'dissipationFactor')) ?? 0
    expect(df).toBeGreaterThanOrEqual(leastDf)
    expect(df).toBeLessThanOrEqual(mostDf)
    expect(findings.filter(({ code }) => code.startsWith('boards.'))).toEqual([])
  })
})
