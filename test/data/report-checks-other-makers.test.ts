import { describe, expect, test } from 'vitest'
import { factNumber } from '../../src/core/catalogue/resolve'
import { accelerator, catalogue, evaluated, perAccelerator } from './evaluate-shipped'

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
