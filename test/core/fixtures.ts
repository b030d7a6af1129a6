import type { Assumptions } from '../../src/core/catalogue/assumptions'
import { ASSUMPTION_NAMES } from '../../src/core/catalogue/assumptions'
import type { Catalogue } from '../../src/core/catalogue/catalogue'
import type { Category } from '../../src/core/catalogue/categories'
import type { FactName } from '../../src/core/catalogue/facts'
import { NO_OPTICS_RATES } from '../../src/core/catalogue/optics-rates'
import { type CitedValue, type Part, partSchema } from '../../src/core/catalogue/schema'
import { DESIGN_SCHEMA, type Design, designSchema, type Placement } from '../../src/core/design/schema'

/*
 * A catalogue small enough to hold in the head, for tests of the core's machinery. Its figures are round numbers chosen
 * for easy sums; nothing here says anything about a real product.
 */

export function cited(value: number | string): CitedValue {
  return { value, grade: 'official', source: 'test' }
}

export type PartDraft = {
  id: string
  category: Category
  facts?: Partial<Record<FactName, number | string>>
} & Partial<Omit<Part, 'id' | 'category' | 'facts' | 'contains'>> & {
    contains?: readonly Partial<Part['contains'][number]>[]
  }

export function buildPart({ facts = {}, ...rest }: PartDraft): Part {
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, cited(value)]))
  return partSchema.parse({ name: { en: rest.id, zh: rest.id }, ...rest, facts: values })
}

const mount = (heightU: number, rest: Partial<Part['mount']> = {}) => ({
  heightU,
  widthClass: '21in' as const,
  depth: 'full' as const,
  ...rest,
})

export const PARTS: readonly PartDraft[] = [
  {
    id: 'frame-48u',
    category: 'frame',
    frameWidth: '21in',
    facts: {
      units: 48,
      outerWidthMm: 600,
      outerDepthMm: 1200,
      outerHeightMm: 2300,
      massKg: 200,
      maxMassKg: 1500,
      airLimitKw: 40,
      maxFlowLpm: 200,
    },
  },
  {
    id: 'tray',
    category: 'compute-tray',
    mount: mount(1),
    contains: [
      { part: 'gpu-board', qty: 2, cooledBy: 'liquid' },
      { part: 'plate-chip', qty: 6, when: { coldPlates: 'per-chip' } },
      { part: 'plate-large', qty: 2, when: { coldPlates: 'shared' } },
      { part: 'coupling', qty: 2, joins: 'manifold' },
      { part: 'nic', qty: 4 },
      { part: 'drive', qty: 4 },
      { part: 'fan', qty: 8 },
      { part: 'wire', qty: 40 },
    ],
    facts: { massKg: 20 },
  },
  { id: 'tall-tray', category: 'compute-tray', mount: mount(2), facts: { massKg: 40 } },
  {
    id: 'half-switch',
    category: 'network-switch',
    mount: mount(1, { depth: 'half' }),
    facts: { tdpWatts: 100, massKg: 5 },
  },
  {
    id: 'narrow-tray',
    category: 'compute-tray',
    mount: mount(1, { widthClass: '19in' }),
    facts: { massKg: 20 },
  },
  {
    id: 'switch-tray',
    category: 'switch-tray',
    mount: mount(1),
    contains: [{ part: 'switch-chip', qty: 2 }],
    facts: { massKg: 15 },
  },
  {
    id: 'shelf',
    category: 'power-shelf',
    mount: mount(1),
    contains: [{ part: 'psu', qty: 6 }],
    facts: { massKg: 30 },
  },
  { id: 'blank-1u', category: 'blank', mount: mount(1, { widthClass: 'any' }) },
  {
    id: 'busbar',
    category: 'busbar',
    mount: mount(0, { zone: 'rear-centre' }),
    facts: { busbarVolts: 50, ratedAmps: 1000 },
  },
  { id: 'manifold', category: 'manifold', mount: mount(0, { zone: 'rear-left' }), facts: { ports: 10 } },
  { id: 'cartridge', category: 'cable-cartridge', mount: mount(0, { zone: 'cartridge' }) },
  {
    id: 'gpu-board',
    category: 'board',
    contains: [
      { part: 'gpu', qty: 2 },
      { part: 'cpu', qty: 1 },
    ],
    facts: { layers: 22, hdiSteps: 5, areaM2: 0.09, laminate: 'laminate-m7', signalGbps: 200 },
  },
  { id: 'gpu', category: 'accelerator', facts: { tdpWatts: 1000, bf16Tflops: 1000, scaleUpLinks: 18 } },
  { id: 'cpu', category: 'cpu', facts: { tdpWatts: 300 } },
  { id: 'switch-chip', category: 'switch-chip', facts: { tdpWatts: 500, switchLinks: 72 } },
  { id: 'plate-chip', category: 'cold-plate' },
  { id: 'plate-large', category: 'cold-plate', size: [250, 160, 12] },
  { id: 'coupling', category: 'quick-disconnect' },
  { id: 'nic', category: 'nic', facts: { tdpWatts: 25, scaleOutPorts: 1 } },
  { id: 'drive', category: 'drive', facts: { tdpWatts: 15 } },
  { id: 'fan', category: 'fan', facts: { tdpWatts: 12 } },
  { id: 'wire', category: 'cable' },
  { id: 'psu', category: 'psu', facts: { ratedWatts: 5500, efficiency: 0.96 } },
  { id: 'cdu-row', category: 'cdu', facts: { coolingKw: 100 } },
  { id: 'laminate-m7', category: 'laminate', facts: { dissipationFactor: 0.004, laminateUsdPerM2: 100 } },
]

/** Assumptions of a world without losses and with water of density 1000 and heat capacity 4. */
const WORLD: Partial<Record<string, number>> = {
  airWarningKw: 20,
  airHeatCapture: 0,
  pg25Density: 1000,
  pg25HeatCapacity: 4,
  waterDensity: 1000,
  waterHeatCapacity: 4,
}

export function buildCatalogue(changes: readonly PartDraft[] = []): Catalogue {
  const parts = new Map([...PARTS, ...changes].map((draft) => [draft.id, buildPart(draft)]))
  const assumptions = Object.fromEntries(ASSUMPTION_NAMES.map((name) => [name, cited(WORLD[name] ?? 1)]))
  return {
    version: 'test',
    parts,
    sources: new Map(),
    assumptions: assumptions as unknown as Assumptions,
    levers: [],
    opticsRates: NO_OPTICS_RATES,
    reportShares: [],
    scenarios: [],
    omitted: new Set(),
    signalClasses: [
      {
        id: 'slow',
        upToGbps: 32,
        minLayers: 12,
        maxDissipationFactor: 0.01,
        lossClass: 'low',
        grade: 'report',
        source: 'test',
      },
      {
        id: 'fast',
        upToGbps: 224,
        minLayers: 20,
        maxDissipationFactor: 0.005,
        lossClass: 'very-low',
        grade: 'report',
        source: 'test',
      },
    ],
  }
}

export type PlacementDraft = Partial<Placement> & { part: string }

/** A design of one rack group, `main`; placements get the ids `p1`, `p2` … in their order. */
export function buildDesign(
  placements: readonly PlacementDraft[],
  rest: Record<string, unknown> = {},
): Design {
  return designSchema.parse({
    schema: DESIGN_SCHEMA,
    name: 'Test',
    pod: {
      racks: [
        {
          id: 'main',
          frame: 'frame-48u',
          count: 1,
          placements: placements.map((placement, i) => ({ id: `p${i + 1}`, ...placement })),
        },
      ],
    },
    ...rest,
  })
}

/** The first rack group of a design. */
export function firstGroup(design: Design): Design['pod']['racks'][number] {
  const group = design.pod.racks[0]
  if (!group) throw new Error('a design has a rack')
  return group
}
