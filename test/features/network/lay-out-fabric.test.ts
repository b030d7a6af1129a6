import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planFabric } from '../../../src/core/links/plan-fabric'
import { layOutFabric } from '../../../src/features/network/lay-out-fabric'

const asked = fc.record({
  endpoints: fc.integer({ min: 1, max: 200_000 }),
  radix: fc.integer({ min: 2, max: 200 }).map((half) => half * 2),
  oversubscription: fc.constantFrom(1, 2, 3),
  endpointsPerNode: fc.constantFrom(1, 4, 8),
})

describe('the picture of a fabric', () => {
  test('joins every drawn piece to the tiers beside it, and draws no line into nothing', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const planned = planFabric(request)
        if (!planned.ok) return
        const { tiers, between } = layOutFabric(planned.value, request.endpointsPerNode, request.radix / 2)
        expect(tiers.map(({ tier }) => tier)).toEqual(
          ['core', 'spine', 'leaf', 'endpoint'].slice(-tiers.length),
        )
        expect(tiers).toHaveLength(planned.value.tiers + 1)
        expect(between).toHaveLength(planned.value.tiers)
        between.forEach(({ lines }, i) => {
          const [upper, lower] = [tiers[i]?.drawn ?? 0, tiers[i + 1]?.drawn ?? 0]
          for (const [u, l] of lines) {
            expect(u).toBeLessThan(upper)
            expect(l).toBeLessThan(lower)
          }
          expect(new Set(lines.map(([, l]) => l)).size).toBe(lower)
          // Hosts fewer than leaves leave some leaf without one; switches always have a way down.
          if (tiers[i + 1]?.tier !== 'endpoint') expect(new Set(lines.map(([u]) => u)).size).toBe(upper)
        })
      }),
    )
  })

  test('tells all links and pieces, however few it draws', () => {
    const planned = planFabric({ endpoints: 65_536, radix: 64, tiers: 3 })
    if (!planned.ok) throw new Error('refused')
    const { tiers, between } = layOutFabric(planned.value, 1, 32)
    expect(tiers.map(({ pieces }) => pieces)).toEqual([1024, 2048, 2048, 65_536])
    expect(between.map(({ links }) => links)).toEqual([65_536, 65_536, 65_536])
  })

  test('sends neighbouring hosts to one leaf, and with rails to one each', () => {
    const planned = planFabric({ endpoints: 32, radix: 16, tiers: 2, endpointsPerNode: 4 })
    if (!planned.ok) throw new Error('refused')
    const leavesOf = (rails: number) =>
      layOutFabric(planned.value, rails, 8)
        .between[1]?.lines.slice(0, 4)
        .map(([u]) => u)
    expect(leavesOf(1)).toEqual([0, 0, 0, 0])
    expect(leavesOf(4)).toEqual([0, 1, 2, 3])
  })
})
