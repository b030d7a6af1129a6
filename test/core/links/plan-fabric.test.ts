import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FabricPlan, FabricRefusal, FabricRequest } from '../../../src/core/links/fabric'
import { planFabric } from '../../../src/core/links/plan-fabric'

function planned(request: FabricRequest): FabricPlan {
  const outcome = planFabric(request)
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.code}`)
  return outcome.value
}

function refusal(request: FabricRequest): FabricRefusal {
  const outcome = planFabric(request)
  if (outcome.ok) throw new Error(`planned ${JSON.stringify(outcome.value)}`)
  return outcome.error
}

const request = fc.record({
  endpoints: fc.integer({ min: 1, max: 300_000 }),
  radix: fc.integer({ min: 1, max: 400 }).map((half) => half * 2),
  oversubscription: fc.constantFrom(1, 1.5, 2, 3, 4, 7),
  endpointsPerNode: fc.constantFrom(1, 1, 1, 2, 4, 8),
  hostPortsPerModule: fc.constantFrom(1, 2),
  switchPortsPerModule: fc.constantFrom(1, 2),
  hostLink: fc.constantFrom('optical' as const, 'copper' as const),
})

describe('a fat tree', () => {
  test('of 64-port switches in two tiers serves 2 048 endpoints with 64 leaves and 32 spines', () => {
    const plan = planned({ endpoints: 2048, radix: 64, tiers: 2 })
    expect(plan).toMatchObject({ leaf: 64, spine: 32, core: 0 })
    expect(plan.links).toEqual({ hostLeaf: 2048, leafSpine: 2048, spineCore: 0 })
    expect(plan.transceivers / 2048).toBe(4)
  })

  test('of 64-port switches in three tiers serves 65 536 endpoints with 2 048, 2 048 and 1 024 switches', () => {
    const plan = planned({ endpoints: 65_536, radix: 64, tiers: 3 })
    expect(plan).toMatchObject({ leaf: 2048, spine: 2048, core: 1024 })
    expect(plan.transceivers / 65_536).toBe(6)
    expect(refusal({ endpoints: 65_537, radix: 64 })).toEqual({ code: 'too-many-endpoints', most: 65_536 })
  })

  test('of one 768-port leaf takes 384 NPUs with 1 536 transceivers, links for the traffic and not for free ports', () => {
    const plan = planned({ endpoints: 384, radix: 768, tiers: 2 })
    expect(plan).toMatchObject({ leaf: 1, spine: 1, transceivers: 1536 })
    expect(plan.links.leafSpine).toBe(384)
  })

  test.each([
    [2, 1, 2.5],
    [3, 1, 3.5],
    [2, 2, 2.0],
    [3, 2, 3.0],
  ] as const)(
    'of %i tiers with twin-port switch cages and %i-port host modules takes %f modules an endpoint',
    (tiers, hostPortsPerModule, each) => {
      const plan = planned({ endpoints: 2048, radix: 64, tiers, hostPortsPerModule, switchPortsPerModule: 2 })
      expect(plan.transceivers / 2048).toBe(each)
    },
  )

  test('with copper to the hosts needs two modules an endpoint less', () => {
    const optical = planned({ endpoints: 2048, radix: 64, tiers: 2 })
    const copper = planned({ endpoints: 2048, radix: 64, tiers: 2, hostLink: 'copper' })
    expect(optical.transceivers - copper.transceivers).toBe(2 * 2048)
    expect(copper).toMatchObject({ copperCables: 2048, hostTransceivers: 0 })
  })

  test('at 3:1 gives 48 of 64 ports to hosts and a third of the links to the spine', () => {
    const plan = planned({ endpoints: 480, radix: 64, tiers: 2, oversubscription: 3 })
    expect(plan).toMatchObject({ leaf: 10, spine: 3 })
    expect(plan.links.leafSpine).toBe(160)
  })

  test('keeps each of eight rails on leaves of its own', () => {
    expect(planned({ endpoints: 512, radix: 64, tiers: 2, endpointsPerNode: 8 })).toMatchObject({
      leaf: 16,
      spine: 8,
    })
    expect(planned({ endpoints: 40, radix: 64, endpointsPerNode: 8 })).toMatchObject({
      tiers: 2,
      leaf: 8,
      spine: 1,
    })
    expect(refusal({ endpoints: 40, radix: 64, tiers: 1, endpointsPerNode: 8 }).code).toBe(
      'rails-need-two-tiers',
    )
  })

  test('takes the fewest tiers that serve', () => {
    expect(planned({ endpoints: 64, radix: 64 })).toMatchObject({
      tiers: 1,
      leaf: 1,
      spine: 0,
      transceivers: 128,
    })
    expect(planned({ endpoints: 65, radix: 64 }).tiers).toBe(2)
    expect(planned({ endpoints: 2049, radix: 64 }).tiers).toBe(3)
  })

  test('is refused beyond what its tiers can serve, with the most that fit', () => {
    expect(refusal({ endpoints: 65, radix: 64, tiers: 1 })).toEqual({ code: 'too-many-endpoints', most: 64 })
    expect(refusal({ endpoints: 2049, radix: 64, tiers: 2 })).toEqual({
      code: 'too-many-endpoints',
      most: 2048,
    })
    expect(refusal({ endpoints: 3000, radix: 64, tiers: 2, endpointsPerNode: 7 })).toEqual({
      code: 'too-many-endpoints',
      most: 9 * 7 * 32,
    })
  })

  test.each([
    [{ endpoints: 0 }, 'bad-endpoints'],
    [{ endpoints: -8 }, 'bad-endpoints'],
    [{ endpoints: 1.5 }, 'bad-endpoints'],
    [{ endpoints: Number.NaN }, 'bad-endpoints'],
    [{ endpoints: 10_000_001 }, 'bad-endpoints'],
    [{ radix: 0 }, 'bad-radix'],
    [{ radix: 63 }, 'bad-radix'],
    [{ radix: 64.5 }, 'bad-radix'],
    [{ radix: Number.POSITIVE_INFINITY }, 'bad-radix'],
    [{ radix: 100_002 }, 'bad-radix'],
    [{ oversubscription: 0.5 }, 'bad-oversubscription'],
    [{ oversubscription: Number.NaN }, 'bad-oversubscription'],
    [{ oversubscription: Number.POSITIVE_INFINITY }, 'bad-oversubscription'],
    [{ endpointsPerNode: 0 }, 'bad-endpoints-per-node'],
    [{ endpointsPerNode: 2.5 }, 'bad-endpoints-per-node'],
    [{ endpointsPerNode: 101 }, 'bad-endpoints-per-node'],
    [{ endpointsPerNode: 65, tiers: 2 as const }, 'bad-endpoints-per-node'],
    [{ switchPortsPerModule: 0 }, 'bad-ports-per-module'],
    [{ tiers: 4 as never }, 'bad-tiers'],
  ])('is refused for %j with a reason', (odd, code) => {
    expect(refusal({ endpoints: 100, radix: 64, ...odd }).code).toBe(code)
  })
})

describe('every planned fat tree', () => {
  test('has a port for every link on every tier', () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom(1 as const, 2 as const, 3 as const, 'auto' as const),
        (asked, tiers) => {
          const outcome = planFabric({ ...asked, tiers })
          if (!outcome.ok) return
          const { leaf, spine, core, links } = outcome.value
          const { radix } = asked
          expect(links.hostLeaf).toBe(asked.endpoints)
          expect(links.hostLeaf + links.leafSpine).toBeLessThanOrEqual(leaf * radix)
          expect(links.leafSpine + links.spineCore).toBeLessThanOrEqual(spine * radix)
          expect(links.spineCore).toBeLessThanOrEqual(core * radix)
          if (outcome.value.tiers === 2) expect(leaf).toBeLessThanOrEqual(radix)
          if (outcome.value.tiers > 1) {
            expect(links.leafSpine * asked.oversubscription).toBeGreaterThanOrEqual(asked.endpoints - 1e-6)
            expect(links.leafSpine).toBeGreaterThanOrEqual(leaf)
            expect(leaf % asked.endpointsPerNode).toBe(0)
          }
        },
      ),
    )
  })

  test('has a module for both ends of every optical link', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const outcome = planFabric(asked)
        if (!outcome.ok) return
        const plan = outcome.value
        const optical = plan.links.hostLeaf - plan.copperCables + plan.links.leafSpine + plan.links.spineCore
        const ports =
          plan.hostTransceivers * asked.hostPortsPerModule +
          plan.switchTransceivers * asked.switchPortsPerModule
        expect(ports).toBeGreaterThanOrEqual(2 * optical)
        expect(plan.transceivers).toBe(plan.hostTransceivers + plan.switchTransceivers)
        expect(plan.transceivers).toBeGreaterThanOrEqual(optical)
      }),
    )
  })

  test('never needs fewer transceivers with more tiers', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const plans = ([1, 2, 3] as const).map((tiers) => planFabric({ ...asked, tiers }))
        for (const [i, fewer] of plans.entries()) {
          const more = plans[i + 1]
          if (fewer.ok && more?.ok)
            expect(more.value.transceivers).toBeGreaterThanOrEqual(fewer.value.transceivers)
        }
      }),
    )
  })

  test('never shrinks when an endpoint is added, whether or not it may choose its tiers', () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom(1 as const, 2 as const, 3 as const, 'auto' as const),
        fc.integer({ min: 1, max: 500 }),
        (asked, tiers, more) => {
          const small = planFabric({ ...asked, tiers })
          const large = planFabric({ ...asked, tiers, endpoints: asked.endpoints + more })
          if (!large.ok) return
          if (!small.ok) {
            expect(small.error.code).toBe('bad-endpoints-per-node')
            return
          }
          expect(large.value.transceivers).toBeGreaterThanOrEqual(small.value.transceivers)
          expect(large.value.tiers).toBeGreaterThanOrEqual(small.value.tiers)
          if (large.value.tiers !== small.value.tiers) return
          for (const tier of ['leaf', 'spine', 'core'] as const) {
            expect(large.value[tier]).toBeGreaterThanOrEqual(small.value[tier])
          }
        },
      ),
    )
  })

  test('fits the most that a refusal names, and not one more', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(1, 2, 3), (asked, tiers) => {
        const outcome = planFabric({ ...asked, tiers })
        if (outcome.ok || outcome.error.code !== 'too-many-endpoints') return
        const most = outcome.error.most ?? 0
        expect(asked.endpoints).toBeGreaterThan(most)
        expect(planFabric({ ...asked, tiers, endpoints: most }).ok).toBe(true)
        expect(planFabric({ ...asked, tiers, endpoints: most + 1 }).ok).toBe(false)
      }),
    )
  })
})
