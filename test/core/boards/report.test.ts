import { describe, expect, test } from 'vitest'
import { reportBoards, splitLaminates } from '../../../src/core/boards/report'
import { evaluate } from '../../../src/core/evaluate'
import { loadPresets } from '../../presets'
import { buildCatalogue, buildDesign } from '../fixtures'

const printed = {
  id: 'printed',
  category: 'board' as const,
  facts: { layers: 30, hdiSteps: 0, areaM2: 0.5, laminate: 'laminate-m7', priceUsd: 700 },
}
const catalogue = buildCatalogue([
  printed,
  {
    id: 'board-tray',
    category: 'compute-tray',
    mount: { heightU: 1, widthClass: '21in', depth: 'full' },
    contains: [{ part: 'printed', qty: 3 }],
  },
])
const design = buildDesign([
  { part: 'tray', u: 1 },
  { part: 'board-tray', u: 2 },
])
const evaluation = evaluate(design, catalogue)

describe('circuit boards', () => {
  test('are counted with area, layer-area and the most layers', () => {
    const value = (id: keyof typeof evaluation.metrics) => evaluation.metrics[id].amount?.value
    expect(value('boards.count')).toBe(2 + 3)
    expect(value('boards.areaM2')).toBeCloseTo(2 * 0.09 + 3 * 0.5, 9)
    expect(value('boards.layerAreaM2')).toBeCloseTo(2 * 0.09 * 22 + 3 * 0.5 * 30, 9)
    expect(value('boards.maxLayers')).toBe(30)
    expect(evaluation.metrics['boards.maxLayers'].terms()).toHaveLength(1)
  })

  test('are worth their printed price, else what the model says, and say which', () => {
    const terms = evaluation.metrics['boards.valueUsd'].terms()
    const of = (part: string) => terms.find((term) => term.path.at(-1) === part)
    expect(of('printed')).toMatchObject({ count: 3, each: { value: 700 }, cited: { grade: 'official' } })
    expect(of('printed')?.code).toBeUndefined()
    expect(of('gpu-board')).toMatchObject({ code: 'board-model', cited: { grade: 'estimate' } })
  })

  test('are in the price of the racks with the same value', () => {
    const board = evaluation.metrics['boards.valueUsd'].amount?.value ?? 0
    const inRacks = evaluation.metrics['cost.racksUsd']
      .terms()
      .filter((term) => ['printed', 'gpu-board'].includes(term.path.at(-1) ?? ''))
      .reduce((sum, term) => sum + term.value.value, 0)
    expect(inRacks).toBeCloseTo(board, 9)
  })

  test('split into laminates that add up to the totals, in every shipped system', () => {
    const { catalogue: shipped, systems } = loadPresets()
    for (const system of systems.values()) {
      const { metrics, bill } = evaluate(system, shipped)
      const split = splitLaminates(bill.lines, shipped)
      const sum = (pick: (share: (typeof split)[number]) => number) =>
        split.reduce((total, share) => total + pick(share), 0)
      expect(sum((share) => share.boards)).toBe(metrics['boards.count'].amount?.value)
      expect(sum((share) => share.areaM2)).toBeCloseTo(metrics['boards.areaM2'].amount?.value ?? 0, 9)
      expect(sum((share) => share.layerAreaM2)).toBeCloseTo(
        metrics['boards.layerAreaM2'].amount?.value ?? 0,
        6,
      )
      expect(sum((share) => share.valueUsd)).toBeCloseTo(metrics['boards.valueUsd'].amount?.value ?? 0, 4)
    }
  })

  test('say when a figure of the model was changed in the design', () => {
    const changed = evaluate(
      { ...design, overrides: [{ part: 'assumptions', fact: 'yieldHdi', value: 0.5, reason: '' }] },
      catalogue,
    )
    const term = changed.metrics['boards.valueUsd'].terms().find((one) => one.code === 'board-model')
    expect(term?.cited?.overridden).toBe(true)
    expect(changed.metrics['boards.valueUsd'].amount?.value).toBeGreaterThan(
      evaluation.metrics['boards.valueUsd'].amount?.value ?? Number.POSITIVE_INFINITY,
    )
  })

  test('have no price where a design sets the yield to nothing', () => {
    const { metrics } = evaluate(
      { ...design, overrides: [{ part: 'assumptions', fact: 'yieldHdi', value: 0, reason: '' }] },
      catalogue,
    )
    expect(metrics['boards.valueUsd'].amount?.value).toBe(3 * 700)
  })

  test('that nobody listed are unknown', () => {
    const metrics = reportBoards([], catalogue)
    expect(metrics['boards.areaM2']?.unknown).toBe('no-boards')
    expect(metrics['boards.count']?.amount?.value).toBe(0)
  })
})
