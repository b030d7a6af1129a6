import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { loadPresets } from '../../presets'
import { buildCatalogue, buildDesign } from '../fixtures'

const catalogue = buildCatalogue([
  {
    id: 'gpu',
    category: 'accelerator',
    facts: { tdpWatts: 1000, bf16Tflops: 1000, scaleUpLinks: 18, scaleUpLinkGBps: 50, pairsPerLink: 4 },
  },
  {
    id: 'module',
    category: 'transceiver',
    facts: { tdpWatts: 10, portsPerModule: 1, lineGbps: 800, strandsPerPort: 8 },
  },
  {
    id: 'twin',
    category: 'transceiver',
    facts: { tdpWatts: 20, portsPerModule: 2, lineGbps: 1600, strandsPerPort: 8 },
  },
  { id: 'net-switch', category: 'network-switch', facts: { tdpWatts: 1000, radix: 8 } },
])

const scaleUp = (rest: object) => ({
  id: 'up',
  name: 'Up',
  plane: 'scale-up',
  endpoint: 'gpu',
  switch: 'switch-chip',
  ...rest,
})
const scaleOut = (rest: object = {}) => ({
  id: 'out',
  name: 'Out',
  plane: 'scale-out',
  endpoint: 'nic',
  leaf: 'net-switch',
  spine: 'net-switch',
  core: 'net-switch',
  hostTransceiver: 'module',
  switchTransceiver: 'module',
  hostCable: 'wire',
  ...rest,
})

/** One tray of 4 accelerators and 4 NICs, and one tray of two switch chips, in one rack. */
function oneRack(links: readonly object[], rest: object = {}): Design {
  return buildDesign(
    [
      { part: 'tray', u: 1 },
      { part: 'switch-tray', u: 2 },
    ],
    { links, ...rest },
  )
}

function value(design: Design, id: MetricId): number | string | undefined {
  const { amount, unknown } = evaluate(design, catalogue).metrics[id]
  return amount?.value ?? unknown
}

describe('scale-up links', () => {
  test('of copper are a cable a differential pair of every link', () => {
    const design = oneRack([scaleUp({ medium: 'copper', cable: 'wire' })])
    expect(value(design, 'links.scaleUpCopperCables')).toBe(4 * 18 * 4)
    expect(value(design, 'links.scaleUpTransceivers')).toBe(0)
  })

  test('into several networks are shared among them as the design says', () => {
    const design = oneRack([scaleUp({ medium: 'copper', cable: 'wire', linksPerEndpoint: 10 })])
    expect(value(design, 'links.scaleUpCopperCables')).toBe(4 * 10 * 4)
  })

  test('of light have as many modules at the switches as at the accelerators', () => {
    const design = oneRack([scaleUp({ medium: 'optical', transceiver: 'module' })])
    const ends = 4 * 18 * ((50 * 8) / 800)
    expect(value(design, 'links.scaleUpTransceivers')).toBe(2 * ends)
    expect(value(design, 'links.fibres')).toBe(ends)
    expect(value(design, 'links.fibreStrands')).toBe(8 * ends)
    expect(value(design, 'links.opticsKw')).toBeCloseTo((2 * ends * 10) / 1000, 9)
  })

  test('on a board need nothing', () => {
    const design = oneRack([scaleUp({ medium: 'board' })])
    expect(value(design, 'links.scaleUpCopperCables')).toBe(0)
    expect(value(design, 'links.transceivers')).toBe('no-scale-out')
  })

  test('whose cable or module the design does not name are unknown, not none', () => {
    expect(value(oneRack([scaleUp({ medium: 'copper' })]), 'links.scaleUpCopperCables')).toBe('part-missing')
    expect(
      value(oneRack([scaleUp({ medium: 'optical', transceiver: 'gone' })]), 'links.scaleUpTransceivers'),
    ).toBe('part-missing')
  })

  test('are repeated with the pod, and stand whole in the racks that hold them', () => {
    const { catalogue: shipped, systems } = loadPresets()
    const system = systems.get('cloudmatrix384')
    if (!system) throw new Error('no cloudmatrix384')
    const modules = (pods: number) =>
      evaluate({ ...system, pods }, shipped).bill.lines.filter(
        (line) => line.role === 'endpoint-module' || line.role === 'switch-module',
      )
    const totals = (pods: number) => modules(pods).map(({ group, role, total }) => [group, role, total])
    expect(totals(1)).toEqual([
      ['compute', 'endpoint-module', 2688],
      ['bus', 'switch-module', 2688],
    ])
    expect(totals(432)).toEqual([
      ['compute', 'endpoint-module', 432 * 2688],
      ['bus', 'switch-module', 432 * 2688],
    ])
  })
})

describe('a scale-out network', () => {
  test('puts host modules into the racks, switches and their modules outside', () => {
    const design = oneRack([scaleOut()], { options: { tiers: 2 } })
    const lines = evaluate(design, catalogue).bill.lines.filter((line) => line.link === 'out')
    expect(lines.map(({ role, branch, total }) => [role, branch, total])).toEqual([
      ['host-module', 'racks', 4],
      ['leaf', 'scale-out', 1],
      ['spine', 'scale-out', 1],
      ['fabric-module', 'scale-out', 12],
    ])
    expect(new Set(lines.map((line) => line.path.join(' '))).size).toBe(lines.length)
    expect(value(design, 'links.scaleOutTransceivers')).toBe(16)
    expect(value(design, 'links.fibres')).toBe(8)
  })

  test('spans the endpoints of all pods', () => {
    const design = oneRack([scaleOut()], { pods: 4 })
    expect(evaluate(design, catalogue).networks).toMatchObject([
      { endpoints: 16, plan: { tiers: 2, leaf: 4, spine: 2 } },
    ])
  })

  test('does not share host modules among racks', () => {
    const odd = buildCatalogue([
      ...['module', 'twin', 'net-switch'].flatMap((id) => {
        const part = catalogue.parts.get(id)
        return part
          ? [
              {
                ...part,
                facts: Object.fromEntries(Object.entries(part.facts).map(([k, v]) => [k, v?.value ?? 0])),
              },
            ]
          : []
      }),
      { id: 'nic', category: 'nic', facts: { tdpWatts: 25, scaleOutPorts: 1 } },
      {
        id: 'one-nic',
        category: 'compute-tray',
        mount: { heightU: 1, widthClass: '21in', depth: 'full' },
        contains: [{ part: 'nic', qty: 3 }],
      },
    ])
    const design = buildDesign([{ part: 'one-nic', u: 1 }], {
      links: [scaleOut({ hostTransceiver: 'twin' })],
      pods: 2,
    })
    const evaluation = evaluate(design, odd)
    expect(evaluation.networks[0]?.plan?.hostTransceivers).toBe(4)
    expect(evaluation.metrics['links.scaleOutTransceivers'].amount?.value).toBe(
      evaluation.networks[0]?.plan?.transceivers,
    )
  })

  test('with copper to the hosts has a cable an endpoint and no module in the racks', () => {
    const design = oneRack([scaleOut()], { options: { tiers: 2, hostLink: 'dac' } })
    expect(value(design, 'links.scaleOutCopperCables')).toBe(4)
    expect(value(design, 'links.scaleOutTransceivers')).toBe(8)
    expect(value(design, 'links.fibres')).toBe(4)
  })

  test('that cannot be built makes its totals unknown and says why', () => {
    const design = oneRack([scaleOut()], { pods: 100, options: { tiers: 2 } })
    const evaluation = evaluate(design, catalogue)
    expect(evaluation.networks[0]?.refusal).toBe('too-many-endpoints')
    expect(evaluation.metrics['links.scaleOutTransceivers'].unknown).toBe('fabric-refused')
    expect(evaluation.metrics['links.transceivers'].unknown).toBe('fabric-refused')
    expect(evaluation.findings.map((finding) => finding.code)).toContain('links.fabric-refused')
  })

  test.each([
    [{ leaf: 'gone' }, {}, 'unknown-part'],
    [{ spine: 'half-switch' }, {}, 'no-radix'],
    [{ hostCable: undefined }, { hostLink: 'dac' }, 'no-host-cable'],
    [{ hostActiveCable: undefined }, { hostLink: 'aec' }, 'no-host-cable'],
  ])('of %j is refused for what it lacks', (change, options, refusal) => {
    const design = oneRack([scaleOut(change)], { options })
    expect(evaluate(design, catalogue).networks[0]?.refusal).toBe(refusal)
  })

  test('without a single NIC needs nothing and is not refused', () => {
    const design = buildDesign([{ part: 'switch-tray', u: 1 }], { links: [scaleOut()] })
    expect(evaluate(design, catalogue).networks).toMatchObject([
      { link: 'out', endpoints: 0, plan: undefined, refusal: undefined },
    ])
    expect(value(design, 'links.leafSwitches')).toBe(0)
  })

  test('that a design does not have is unknown, not zero', () => {
    const design = oneRack([])
    for (const id of [
      'links.scaleOutTransceivers',
      'links.leafSwitches',
      'links.fibres',
      'cost.networkUsd',
    ] as const) {
      expect(value(design, id), id).toBe('no-scale-out')
    }
  })
})
