import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/evaluate'
import { buildPowerFlow, type FlowId } from '../../../src/core/facility/power-flow'
import { FLOW, layoutFlow } from '../../../src/features/scale/layout-flow'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

describe.each([...systems.keys()])('the way of the power of %s', (id) => {
  const design = systems.get(id)
  const steps = design ? buildPowerFlow(evaluate(design, catalogue)) : []
  const fedBy = (from: FlowId) => steps.filter((step) => step.from === from)
  const kwOf = (step: FlowId) => steps.find((candidate) => candidate.id === step)?.kw ?? Number.NaN

  test('loses nothing: what feeds others gives them all it has', () => {
    for (const feeder of ['grid', 'system'] as const) {
      const given = fedBy(feeder).reduce((sum, { kw }) => sum + kw, 0)
      expect(given).toBeCloseTo(kwOf(feeder), 6)
    }
  })

  test('is drawn to scale, no bar on another, all inside', () => {
    const bars = layoutFlow(steps)
    const scale = (bars[0]?.height ?? 0) / (bars[0]?.kw ?? 1)
    for (const bar of bars) {
      expect(bar.height).toBeCloseTo(bar.kw * scale, 6)
      expect(bar.y + bar.height).toBeLessThanOrEqual(FLOW.height + 1e-6)
    }
    for (const x of FLOW.columns) {
      const column = bars.filter((bar) => bar.x === x)
      column.slice(1).forEach((bar, i) => {
        const above = column[i]
        expect(bar.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
      })
    }
  })
})
