import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factNumber } from '../../../src/core/catalogue/resolve'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import type { Evaluation } from '../../../src/core/evaluation'
import type { PlannedFabric } from '../../../src/core/links/link-plan'
import type { MetricId } from '../../../src/core/metrics/registry'
import type { Options } from '../../../src/core/options/options'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()
const fabrics = [...systems.values()].filter(({ links }) => links.some(({ plane }) => plane === 'scale-out'))
const RATES = ['as-designed', '400g', '800g', '1600g'] as const

const asked = fc.record({
  system: fc.constantFrom(...fabrics),
  pods: fc.integer({ min: 1, max: 60 }),
  options: fc.record({
    opticsRate: fc.constantFrom(...RATES),
    fabric: fc.constantFrom('fat-tree', 'leaf-spine'),
    rails: fc.constantFrom('off', 'on'),
    hostLink: fc.constantFrom('optical', 'dac', 'aec'),
    oversubscription: fc.constantFrom(1, 1.5, 2, 4),
  }),
})

function withOptions(system: Design, pods: number, options: Partial<Options>): Evaluation {
  return evaluate({ ...system, pods, options: { ...system.options, ...options } }, catalogue)
}

const value = (evaluation: Evaluation, id: MetricId) => evaluation.metrics[id].amount?.value ?? Number.NaN
const fact = (id: string, name: 'radix' | 'portGbps' | 'portsPerModule' | 'scaleOutPorts') => {
  const part = catalogue.parts.get(id)
  return (part && factNumber(part, name)) ?? 1
}
const switchesOf = ({ plan }: PlannedFabric) => (plan ? plan.leaf + plan.spine + plan.core : 0)

describe('a network under any of its options', () => {
  test('has a port for every link on every tier, and modules for every port', () => {
    fc.assert(
      fc.property(asked, ({ system, pods, options }) => {
        for (const { built, plan } of withOptions(system, pods, options).networks) {
          if (!plan) continue
          const { hostLeaf, leafSpine, spineCore } = plan.links
          expect(hostLeaf + leafSpine).toBeLessThanOrEqual(plan.leaf * fact(built.leaf, 'radix'))
          expect(leafSpine + spineCore).toBeLessThanOrEqual(plan.spine * fact(built.spine, 'radix'))
          expect(spineCore).toBeLessThanOrEqual(plan.core * fact(built.core, 'radix'))
          const lit = hostLeaf - plan.copperCables
          expect(
            plan.hostTransceivers * fact(built.hostTransceiver, 'portsPerModule'),
          ).toBeGreaterThanOrEqual(lit)
          expect(
            plan.switchTransceivers * fact(built.switchTransceiver, 'portsPerModule'),
          ).toBeGreaterThanOrEqual(lit + 2 * leafSpine + 2 * spineCore)
          expect(plan.copperCables).toBe(options.hostLink === 'optical' ? 0 : hostLeaf)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('keeps the bandwidth of its hosts, whatever the rate of its optics', () => {
    fc.assert(
      fc.property(asked, ({ system, pods, options }) => {
        const { networks, bill } = withOptions(system, pods, options)
        for (const { built, plan, link } of networks) {
          if (!plan) continue
          const nics = bill.lines.filter(
            ({ part, branch }) => part.id === built.endpoint && branch === 'racks',
          )
          const ports =
            nics.reduce((sum, { total }) => sum + total, 0) * fact(built.endpoint, 'scaleOutPorts')
          // A switch that the design names states the rate at which it is run.
          const rate = fact(built.leaf, 'portGbps')
          expect(plan.links.hostLeaf * rate, link).toBe(ports * fact(built.endpoint, 'portGbps'))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('as leaf-spine never needs more switches, links or modules than as a fat tree', () => {
    fc.assert(
      fc.property(asked, ({ system, pods, options }) => {
        const tree = withOptions(system, pods, {
          ...(options as Partial<Options>),
          fabric: 'fat-tree',
          tiers: 2,
        })
        const shared = withOptions(system, pods, { ...(options as Partial<Options>), fabric: 'leaf-spine' })
        tree.networks.forEach((network, i) => {
          const other = shared.networks[i]
          if (!network.plan || !other?.plan) return
          expect(switchesOf(other)).toBeLessThanOrEqual(switchesOf(network))
          expect(other.plan.links.leafSpine).toBeLessThanOrEqual(network.plan.links.leafSpine)
          expect(other.plan.transceivers).toBeLessThanOrEqual(network.plan.transceivers)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('with rails has whole sets of leaves and never fewer of them', () => {
    fc.assert(
      fc.property(asked, ({ system, pods, options }) => {
        const plain = withOptions(system, pods, { ...(options as Partial<Options>), rails: 'off' })
        const railed = withOptions(system, pods, { ...(options as Partial<Options>), rails: 'on' })
        railed.networks.forEach(({ plan, rails }, i) => {
          const before = plain.networks[i]?.plan
          if (!plan || !before || rails === 1) return
          expect(plan.leaf % Math.min(rails, plan.links.hostLeaf)).toBe(0)
          expect(plan.leaf).toBeGreaterThanOrEqual(before.leaf)
          expect(plan.links.hostLeaf).toBe(before.links.hostLeaf)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('is left as it is by the rate that it has already', () => {
    const gb200 = systems.get('gb200-nvl72') as Design
    const gb300 = systems.get('gb300-nvl72') as Design
    for (const [system, rate] of [
      [gb200, '800g'],
      [gb300, '1600g'],
    ] as const) {
      const plain = withOptions(system, 1, {})
      expect(withOptions(system, 1, { opticsRate: rate }).networks).toEqual(plain.networks)
    }
  })
})

describe('faster optics', () => {
  test.each(fabrics.map(({ id }) => String(id)))(
    '%s: fewer modules and switches for the same bandwidth',
    (id) => {
      const system = systems.get(id) as Design
      const [slow, middle, fast] = (['400g', '800g', '1600g'] as const).map((opticsRate) =>
        withOptions(system, 2, { opticsRate, hostLink: 'dac' }),
      )
      const modules = [slow, middle, fast].map((one) =>
        value(one as Evaluation, 'links.scaleOutTransceivers'),
      )
      expect(modules).toEqual([...modules].sort((a, b) => b - a))
      // The same designed part may be better or worse than the merchant switch, so whole tiers are held against each other.
      const leaves = [slow, middle, fast].map((one) => one?.networks[0]?.plan?.leaf ?? 0)
      if ([slow, middle, fast].every((one) => one?.networks[0]?.built.leaf.startsWith('eth-')))
        expect(leaves).toEqual([...leaves].sort((a, b) => b - a))
    },
  )

  test('an 800G port on 400G optics becomes two links with two modules', () => {
    const gb300 = systems.get('gb300-nvl72') as Design
    const [network] = withOptions(gb300, 1, { opticsRate: '400g' }).networks
    expect(network).toMatchObject({ linksPerPort: 2, endpoints: 144 })
    expect(network?.plan).toMatchObject({ hostTransceivers: 144, links: { hostLeaf: 144 } })
  })

  test('a 400G port on 1.6T optics shares a module with three others', () => {
    const gb200 = systems.get('gb200-nvl72') as Design
    const [network] = withOptions(gb200, 1, { opticsRate: '1600g' }).networks
    expect(network).toMatchObject({ linksPerPort: 1, endpoints: 72 })
    expect(network?.plan).toMatchObject({
      tiers: 2,
      leaf: 1,
      hostTransceivers: 72,
      switchTransceivers: 3 * 18,
    })
  })

  test('kinds of optics still apply on top of the rate', () => {
    const gb300 = systems.get('gb300-nvl72') as Design
    const levers = { 'optics-kind': 'lpo' }
    const plain = withOptions(gb300, 1, { opticsRate: '400g' })
    const linear = withOptions(gb300, 1, { opticsRate: '400g', levers })
    expect(value(linear, 'links.opticsKw')).toBeLessThan(value(plain, 'links.opticsKw'))
    expect(value(linear, 'links.transceivers')).toBe(value(plain, 'links.transceivers'))
  })
})

test('every row of the table of rates has a switch and a module that fit each other', () => {
  for (const { moduleGbps, portGbps, switch: id, transceiver } of catalogue.opticsRates.switches) {
    expect(fact(id, 'portGbps'), id).toBe(portGbps)
    expect(fact(transceiver, 'portsPerModule') * portGbps, transceiver).toBe(moduleGbps)
  }
})
