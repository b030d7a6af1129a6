import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDesign } from '../../../src/core/design/parse-design'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { buildCatalogue, buildDesign } from '../fixtures'

const catalogue = buildCatalogue([
  {
    id: 'gpu',
    category: 'accelerator',
    facts: { tdpWatts: 1000, bf16Tflops: 1000, scaleUpLinks: 6, scaleUpLinkGBps: 100 },
  },
  { id: 'module', category: 'transceiver', facts: { tdpWatts: 10, portsPerModule: 1, lineGbps: 850 } },
  { id: 'twin', category: 'transceiver', facts: { tdpWatts: 20, portsPerModule: 2, lineGbps: 1700 } },
  { id: 'slow', category: 'transceiver', facts: { tdpWatts: 5, portsPerModule: 1, lineGbps: 425 } },
  { id: 'mirrors', category: 'network-switch', facts: { tdpWatts: 100, radix: 288 } },
])

const direct = (rest: object = {}) => ({
  id: 'torus',
  name: 'Torus',
  plane: 'direct',
  endpoint: 'gpu',
  topology: 'torus',
  shape: [4, 4, 4],
  stages: [
    { block: [2, 2, 1], medium: 'board' },
    { medium: 'copper', cable: 'wire' },
  ],
  ...rest,
})

/** Sixteen trays of four accelerators in a rack. */
function cube(link: object, rest: object = {}, trays = 16): Design {
  return buildDesign(
    Array.from({ length: trays }, (_, i) => ({ part: 'tray', u: i + 1 })),
    { links: [link], ...rest },
  )
}

function value(design: Design, id: MetricId): number | string | undefined {
  const { amount, unknown } = evaluate(design, catalogue).metrics[id]
  return amount?.value ?? unknown
}

const faces = (rest: object = {}) =>
  direct({
    stages: [
      { block: [2, 2, 1], medium: 'board' },
      { block: [4, 4, 4], closes: false, medium: 'copper', cable: 'wire' },
      { medium: 'optical', transceiver: 'module', circuitSwitch: 'mirrors', ...rest },
    ],
  })

describe('a network of endpoints without a switch', () => {
  test('counts its links once, by medium', () => {
    const evaluation = evaluate(cube(faces()), catalogue)
    expect(evaluation.directs).toMatchObject([
      {
        networks: 1,
        leftOver: 0,
        linksPerEndpoint: 6,
        stages: [
          { medium: 'board', links: 64 },
          { medium: 'copper', links: 80 },
          { medium: 'optical', links: 48 },
        ],
      },
    ])
    expect(value(cube(faces()), 'links.scaleUpCopperCables')).toBe(80)
  })

  test('has a module at both ends of every optical link', () => {
    expect(value(cube(faces()), 'links.scaleUpTransceivers')).toBe(96)
    expect(value(cube(faces({ transceiver: 'twin' })), 'links.scaleUpTransceivers')).toBe(48)
    expect(value(cube(faces({ transceiver: 'slow' })), 'links.scaleUpTransceivers')).toBe(192)
  })

  test('may lead parallel links between two neighbours through one cable', () => {
    const wide = (linksPerCable?: number) =>
      cube(direct({ parallel: [4, 4, 4], stages: [{ medium: 'copper', cable: 'wire', linksPerCable }] }))
    expect(value(wide(), 'links.scaleUpCopperCables')).toBe(4 * 192)
    expect(value(wide(4), 'links.scaleUpCopperCables')).toBe(192)
  })

  test('has a fibre an optical link, and one from either end to a circuit switch', () => {
    expect(value(cube(faces({ circuitSwitch: undefined })), 'links.fibres')).toBe(48)
    expect(value(cube(faces()), 'links.fibres')).toBe(96)
  })

  test('has circuit switches for all its optical ports, a pod at a time', () => {
    const mirrors = (design: Design) =>
      evaluate(design, catalogue).bill.lines.find((line) => line.role === 'circuit-switch')?.total
    const racks = (count: number) => {
      const { pod, ...rest } = cube(faces())
      return { ...rest, pod: { ...pod, racks: pod.racks.map((group) => ({ ...group, count })) } }
    }
    expect(mirrors(racks(1))).toBe(1)
    expect(mirrors(racks(144))).toBe(48)
    expect(mirrors({ ...racks(1), pods: 144 })).toBe(144)
  })

  test('is repeated with racks and pods, piece by piece', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (count, pods) => {
        const { pod, ...rest } = cube(faces())
        const many = {
          ...rest,
          pods,
          pod: { ...pod, racks: pod.racks.map((group) => ({ ...group, count })) },
        }
        for (const id of ['links.scaleUpCopperCables', 'links.scaleUpTransceivers', 'links.fibres'] as const)
          expect(value(many, id), id).toBe(count * pods * Number(value(cube(faces()), id)))
      }),
      { numRuns: 20 },
    )
  })

  test('leaves endpoints out that fill no whole shape, and says so', () => {
    const evaluation = evaluate(cube(direct(), {}, 15), catalogue)
    expect(evaluation.directs).toMatchObject([{ networks: 0, leftOver: 60 }])
    expect(evaluation.findings).toContainEqual(
      expect.objectContaining({
        code: 'links.shape-uneven',
        numbers: { endpoint: 'gpu', endpoints: 60, perNetwork: 64, leftOver: 60 },
      }),
    )
  })

  test('asks no more links of an endpoint than it has', () => {
    const wide = evaluate(cube(direct({ parallel: [2, 2, 1] })), catalogue)
    expect(wide.findings).toContainEqual(
      expect.objectContaining({
        code: 'links.endpoint-short',
        numbers: { endpoint: 'gpu', asked: 10, offered: 6 },
      }),
    )
    expect(evaluate(cube(direct()), catalogue).findings.map(({ code }) => code)).not.toContain(
      'links.endpoint-short',
    )
  })

  test.each([
    [{ cable: 'gone' }, 'links.scaleUpCopperCables'],
    [{ medium: 'optical', transceiver: 'gone' }, 'links.scaleUpTransceivers'],
    [{ medium: 'optical', transceiver: 'module', circuitSwitch: 'gone' }, 'links.scaleUpTransceivers'],
  ] as const)('with %j is unknown, not none', (stage, id) => {
    const design = cube(direct({ stages: [{ medium: 'copper', ...stage }] }))
    expect(value(design, id)).toBe('part-missing')
    expect(evaluate(design, catalogue).findings.map(({ code }) => code)).toContain('part.unknown')
  })

  test('whose blocks do not tile it is refused when the file is read', () => {
    const read = (block: number[]) => {
      const file = { ...cube(direct()), links: [direct({ stages: [{ block, medium: 'board' }] })] }
      return parseDesign(JSON.parse(JSON.stringify(file))).ok
    }
    expect(read([2, 2, 1])).toBe(true)
    expect(read([3, 2, 1])).toBe(false)
    expect(read([2, 2])).toBe(false)
  })
})
