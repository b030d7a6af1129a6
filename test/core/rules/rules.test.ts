import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../../src/core/catalogue/catalogue'
import { foldHeat } from '../../../src/core/cooling/fold-heat'
import { planCdus } from '../../../src/core/cooling/plan-cdus'
import { countParts } from '../../../src/core/count/count-parts'
import type { Design } from '../../../src/core/design/schema'
import type { FabricPlan } from '../../../src/core/links/fabric'
import { foldPower } from '../../../src/core/power/fold-power'
import { rackPower } from '../../../src/core/power/rack-power'
import { buildContext } from '../../../src/core/rules/build-context'
import { checkDesign, runRules } from '../../../src/core/rules/check-design'
import type { RuleContext, RuleRack } from '../../../src/core/rules/context'
import type { Finding } from '../../../src/core/rules/finding'
import { exact, ZERO } from '../../../src/core/units/amount'
import { buildCatalogue, buildDesign } from '../fixtures'

const CATALOGUE = buildCatalogue()

/** A rack that nothing is wrong with. */
const GOOD: Partial<RuleRack> = {
  racks: 1,
  loadKw: 100,
  shelves: 8,
  shelfNameplateKw: 264,
  shelfUsableKw: 132,
  ownSupplies: true,
  busbarAmps: 900,
  busbarRatedAmps: 1000,
  liquidKw: 80,
  airKw: 15,
  flowLpm: 120,
  riseK: 10,
  manifoldPorts: 20,
  manifoldPortsNeeded: 20,
  massKg: 1000,
}

interface Given {
  readonly design?: Design
  readonly catalogue?: Catalogue
  readonly rack?: Partial<RuleRack>
  readonly rest?: Partial<RuleContext>
}

function contextOf({ design = buildDesign([]), catalogue = CATALOGUE, rack, rest }: Given): RuleContext {
  const racks = design.pod.racks.map(
    (group) => ({ ...GOOD, group, frame: catalogue.parts.get(group.frame), ...rack }) as RuleRack,
  )
  const lines = countParts(design, catalogue)
  return {
    design,
    catalogue,
    lines,
    racks,
    cdus: { part: 'cdu-row', roomAirShare: 0, needed: 2, present: 2, capacityKw: 80 },
    networks: [],
    ...rest,
  }
}

/** A design names a CDU that this small catalogue has, so that findings are only those that a test is about. */
const OPTIONS = { cdu: 'cdu-row' }

function findingsOf(given: Given): Finding[] {
  return runRules(contextOf({ design: buildDesign([], { options: OPTIONS }), ...given }))
}

function said(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `${finding.severity} ${finding.code}`)
}

test('a sound design has no findings', () => {
  expect(findingsOf({})).toEqual([])
})

describe('parts', () => {
  test('unknown parts are named once with how often they occur', () => {
    const design = buildDesign(
      [
        { part: 'ghost', u: 1 },
        { part: 'tray', u: 2 },
        { part: 'ghost', u: 3 },
      ],
      { options: OPTIONS },
    )
    const [finding, ...others] = findingsOf({ design, rack: { manifoldPortsNeeded: 2 } })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'part.unknown',
      severity: 'error',
      where: { group: 'main', placement: 'p1', part: 'ghost' },
      numbers: { part: 'ghost', role: 'placed', count: 2 },
    })
  })

  test('unknown frames, network parts, CDUs and overrides are named too', () => {
    const design = buildDesign([], {
      pod: { racks: [{ id: 'main', frame: 'no-frame', count: 3, placements: [] }] },
      links: [
        { id: 'l', name: 'L', plane: 'scale-up', endpoint: 'gpu', switch: 'no-switch', medium: 'board' },
      ],
      options: { cdu: 'no-cdu' },
      overrides: [
        { part: 'gpu', fact: 'noSuchFact', value: 1 },
        { part: 'gpu', fact: 'tdpWatts', value: 900 },
        { part: 'assumptions', fact: 'peakFactor', value: 1.2 },
      ],
    })
    const findings = findingsOf({ design })
    expect(findings.map(({ severity, numbers }) => `${severity} ${numbers.role} ${numbers.part}`)).toEqual([
      'error frame no-frame',
      'error link no-switch',
      'error cdu no-cdu',
      'warning override gpu.noSuchFact',
    ])
  })
})

describe('space', () => {
  test('a tray beyond the top, on another, of another width or without a slot is an error', () => {
    const design = buildDesign(
      [
        { part: 'tall-tray', u: 48 },
        { part: 'tray', u: 10 },
        { part: 'tall-tray', u: 9 },
        { part: 'narrow-tray', u: 20 },
        { part: 'narrow-tray', u: 21 },
        { part: 'tray' },
      ],
      { options: OPTIONS },
    )
    const findings = findingsOf({ design })
    expect(said(findings)).toEqual([
      'error space.outside',
      'error space.unplaced',
      'error space.overlap',
      'error space.width',
    ])
    expect(findings.map((finding) => finding.where.placement)).toEqual(['p1', 'p6', 'p3', 'p4'])
    expect(findings.map((finding) => finding.numbers)).toEqual([
      { part: 'tall-tray', u: 48, heightU: 2, units: 48 },
      { part: 'tray', heightU: 1 },
      { part: 'tall-tray', by: 'tray', u: 9, byU: 10 },
      { part: 'narrow-tray', widthClass: '19in', frameWidth: '21in', count: 2 },
    ])
  })
})

describe('what hangs', () => {
  test('a second busbar where one fills the place is an error, and so is what is bigger than its place', () => {
    const wide = { id: 'wide', category: 'busbar', size: [90, 60, 1900] as [number, number, number] } as const
    const catalogue = buildCatalogue([
      { ...wide, mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-centre' } },
    ])
    const placed = [{ part: 'busbar' }, { part: 'manifold' }, { part: 'busbar' }, { part: 'wide' }]
    const design = buildDesign(placed, { options: OPTIONS })
    const findings = findingsOf({ design, catalogue }).filter(({ code }) => code === 'space.zone-over')
    expect(findings.map(({ where, numbers }) => [where.placement, numbers.zone, numbers.lack])).toEqual([
      ['p3', 'rear-centre', 'room'],
      ['p4', 'rear-centre', 'size'],
    ])
  })
})

describe('shelves and busbars', () => {
  const hv = { id: 'bar-800', category: 'busbar', facts: { busbarVolts: 800, ratedAmps: 100 } } as const
  const shelf = (id: string, outputVolts: number) =>
    ({
      id,
      category: 'power-shelf',
      mount: { heightU: 1, widthClass: '21in', depth: 'full' },
      facts: { massKg: 30, outputVolts },
    }) as const
  const catalogue = buildCatalogue([
    { ...hv, mount: { heightU: 0, widthClass: 'any', depth: 'full' } },
    shelf('shelf-54', 54),
    shelf('shelf-800', 800),
  ])
  const said = (placements: Parameters<typeof buildDesign>[0], rest: object = {}) =>
    findingsOf({ design: buildDesign(placements, { options: OPTIONS, ...rest }), catalogue }).filter(
      ({ code }) => code === 'power.shelf-voltage',
    )

  test('shelves of 54 V feed a busbar of 50 V; on one of 800 V they are an error, said once', () => {
    const shelves = [
      { part: 'shelf-54', u: 1 },
      { part: 'shelf-54', u: 2 },
    ]
    expect(said([...shelves, { part: 'busbar' }])).toEqual([])
    expect(said([...shelves, { part: 'bar-800' }])).toMatchObject([
      {
        severity: 'error',
        where: { group: 'main', placement: 'p1', part: 'shelf-54' },
        numbers: { part: 'shelf-54', by: 'bar-800', volts: 54, busbarVolts: 800, count: 2 },
      },
    ])
    expect(said(shelves)).toEqual([])
    expect(said([{ part: 'shelf', u: 1 }, { part: 'bar-800' }])).toEqual([])
  })

  test('shelves of a power rack suit the busbar of the rack that they feed', () => {
    const fed = (busbar: string) => ({
      pod: {
        racks: [
          { id: 'power', frame: 'frame-48u', count: 1, placements: [{ id: 'p1', part: 'shelf-800', u: 1 }] },
          {
            id: 'main',
            frame: 'frame-48u',
            count: 1,
            fedBy: 'power',
            placements: [{ id: 'p1', part: busbar }],
          },
        ],
      },
    })
    expect(said([], fed('bar-800'))).toEqual([])
    expect(said([], fed('busbar'))).toMatchObject([
      { where: { group: 'power' }, numbers: { by: 'busbar', busbarVolts: 50 } },
    ])
  })
})

describe('power', () => {
  test('8 shelves of 33 kW with N+N leave 132 kW under a 142 kW rack: a warning that asks for 10', () => {
    const [finding] = findingsOf({ rack: { loadKw: 142 } })
    expect(finding).toEqual({
      code: 'power.shelf-short',
      severity: 'warning',
      where: { group: 'main' },
      numbers: {
        loadKw: 142,
        usableKw: 132,
        nameplateKw: 264,
        redundancy: 'N+N',
        shelves: 8,
        shelvesNeeded: 10,
      },
    })
  })

  test('a load beyond the nameplate is an error', () => {
    expect(said(findingsOf({ rack: { loadKw: 265 } }))).toEqual(['error power.shelf-short'])
  })

  test('a load that the shelves meet exactly is sound', () => {
    expect(findingsOf({ rack: { loadKw: 132 + 1e-9 } })).toEqual([])
  })

  test.each([
    ['N', 5],
    ['N+1', 6],
    ['N+N', 10],
  ])('with %s the shelves needed are %i', (shelfRedundancy, shelvesNeeded) => {
    const design = buildDesign([], { options: { ...OPTIONS, shelfRedundancy } })
    const [finding] = findingsOf({ design, rack: { loadKw: 142, shelfUsableKw: 100 } })
    expect(finding?.numbers.shelvesNeeded).toBe(shelvesNeeded)
  })

  test('a busbar without shelves is an error; trays with their own supplies need none', () => {
    const none = { shelves: 0, shelfNameplateKw: 0, shelfUsableKw: 0 }
    expect(said(findingsOf({ rack: none }))).toEqual(['error power.shelf-missing'])
    expect(findingsOf({ rack: { ...none, busbarAmps: undefined, ownSupplies: true } })).toEqual([])
    expect(said(findingsOf({ rack: { ...none, busbarAmps: undefined, ownSupplies: false } }))).toEqual([
      'warning power.shelf-missing',
    ])
    expect(findingsOf({ rack: { ...none, loadKw: 0 } })).toEqual([])
  })

  test('a busbar over its rating is an error', () => {
    const [finding] = findingsOf({ rack: { busbarAmps: 1200 } })
    expect(finding).toMatchObject({
      code: 'power.busbar-over',
      severity: 'error',
      numbers: { amps: 1200, ratedAmps: 1000 },
    })
  })
})

describe('cooling', () => {
  test('air above the limit of the frame is an error', () => {
    const [finding] = findingsOf({ rack: { airKw: 41 } })
    expect(finding).toMatchObject({
      code: 'cooling.air-over',
      severity: 'error',
      numbers: { airKw: 41, limitKw: 40 },
    })
  })

  test('air between the likely and the highest limit is a warning', () => {
    const frame = CATALOGUE.parts.get('frame-48u')
    const airLimitKw = {
      value: 40,
      range: [30, 60] as [number, number],
      grade: 'estimate' as const,
      source: 'test',
    }
    const unsure = frame && { ...frame, facts: { ...frame.facts, airLimitKw } }
    expect(said(findingsOf({ rack: { airKw: 50, frame: unsure } }))).toEqual(['warning cooling.air-over'])
    expect(said(findingsOf({ rack: { airKw: 61, frame: unsure } }))).toEqual(['error cooling.air-over'])
  })

  test('above 20 kW a rack with air alone is warned, one with liquid is not', () => {
    const dry = { airKw: 30, liquidKw: 0, flowLpm: 0, riseK: undefined }
    expect(said(findingsOf({ rack: dry }))).toEqual(['warning cooling.air-warning'])
    expect(findingsOf({ rack: { ...dry, airKw: 20 } })).toEqual([])
    expect(findingsOf({ rack: { airKw: 30 } })).toEqual([])
  })

  test('too few CDUs for the heat are an error, a missing spare is a warning', () => {
    const cdus = (present: number) =>
      said(
        findingsOf({
          rest: { cdus: { part: 'cdu-row', roomAirShare: 0, needed: 3, present, capacityKw: 50 } },
        }),
      )
    expect(cdus(1)).toEqual(['error cooling.cdu-short'])
    expect(cdus(2)).toEqual(['warning cooling.cdu-short'])
    expect(cdus(3)).toEqual([])
  })

  test('units that give their heat to the room are noted with the air it takes', () => {
    const cdus = { part: 'cdu-row', roomAirShare: 1, needed: 1, present: 1, capacityKw: 80 }
    const [finding, ...more] = findingsOf({ rack: { liquidKw: 60 }, rest: { cdus } })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ code: 'cooling.room-air', severity: 'info', numbers: { heatKw: 60 } })
    expect(finding?.numbers.airflowCfm).toBeGreaterThan(1000)
    expect(findingsOf({ rack: { liquidKw: 0, flowLpm: 0 }, rest: { cdus } })).toEqual([])
  })

  test('more flow than the circuit passes is an error', () => {
    expect(said(findingsOf({ rack: { flowLpm: 201 } }))).toEqual(['error cooling.flow-over'])
  })

  test('a return above 65 °C is a warning', () => {
    const design = buildDesign([], { options: { ...OPTIONS, supplyC: 45 } })
    const [finding] = findingsOf({ design, rack: { riseK: 21 } })
    expect(finding).toMatchObject({
      code: 'cooling.return-hot',
      severity: 'warning',
      numbers: { returnC: 66, limitC: 65 },
    })
    expect(findingsOf({ design, rack: { riseK: 20 } })).toEqual([])
  })

  test('connectors without a manifold, or more of them than ports, are an error', () => {
    expect(said(findingsOf({ rack: { manifoldPorts: 0 } }))).toEqual(['error cooling.manifold-missing'])
    expect(said(findingsOf({ rack: { manifoldPorts: 19 } }))).toEqual(['error cooling.manifold-short'])
    expect(findingsOf({ rack: { manifoldPorts: 0, manifoldPortsNeeded: 0 } })).toEqual([])
  })
})

describe('links', () => {
  const link = {
    id: 'nvlink',
    name: 'NVLink',
    plane: 'scale-up',
    endpoint: 'gpu',
    switch: 'switch-chip',
    medium: 'copper',
  }
  const rack = (trays: number, switches: number) =>
    buildDesign(
      [
        ...Array.from({ length: trays }, (_, i) => ({ part: 'tray', u: i + 1 })),
        ...Array.from({ length: switches }, (_, i) => ({ part: 'switch-tray', u: i + 30 })),
      ],
      { links: [link], options: OPTIONS },
    )

  test('18 links of 72 chips fill 18 switch chips of 72 ports; one switch tray fewer is an error', () => {
    const of = (design: Design) =>
      findingsOf({ design }).filter((finding) => finding.code === 'links.switch-short')
    expect(of(rack(18, 9))).toEqual([])
    const [finding] = of(rack(18, 8))
    expect(finding).toMatchObject({ severity: 'error', where: { link: 'nvlink' } })
    expect(finding?.numbers).toMatchObject({ asked: 1296, offered: 1152, switchesNeeded: 18 })
  })

  const OUT = {
    link: 'out',
    built: {
      id: 'out',
      name: 'Out',
      plane: 'scale-out' as const,
      endpoint: 'nic',
      leaf: 'switch',
      spine: 'switch',
      core: 'switch',
      hostTransceiver: 'module',
      switchTransceiver: 'module',
    },
    linksPerPort: 1,
    rails: 1,
  }
  const plan = (leafSpine: number): FabricPlan => ({
    tiers: 2,
    leaf: 4,
    spine: 2,
    core: 0,
    links: { hostLeaf: 128, leafSpine, spineCore: 0 },
    transceivers: 0,
    hostTransceivers: 0,
    switchTransceivers: 0,
    copperCables: 0,
  })
  const network = (leafSpine: number) => ({
    networks: [{ ...OUT, endpoints: 128, plan: plan(leafSpine), refusal: undefined }],
  })

  test('oversubscription that was asked for is a note, more than that a warning', () => {
    const design = buildDesign([], { options: { ...OPTIONS, oversubscription: 2 } })
    expect(findingsOf({ rest: network(128) })).toEqual([])
    expect(said(findingsOf({ design, rest: network(64) }))).toEqual(['info links.uplinks-short'])
    expect(said(findingsOf({ design, rest: network(32) }))).toEqual(['warning links.uplinks-short'])
    expect(findingsOf({ rest: network(32) })[0]?.numbers).toMatchObject({
      ratio: 4,
      hostLinks: 128,
      uplinks: 32,
    })
  })

  test('a network that cannot be built says why', () => {
    const networks = [{ ...OUT, endpoints: 9000, plan: undefined, refusal: 'too-many-endpoints' }]
    expect(findingsOf({ rest: { networks } })[0]).toMatchObject({
      code: 'links.fabric-refused',
      severity: 'error',
      where: { link: 'out' },
      numbers: { endpoints: 9000, reason: 'too-many-endpoints' },
    })
  })
})

describe('boards', () => {
  const board = { category: 'board' as const, facts: { hdiSteps: 0, areaM2: 0.1, laminate: 'laminate-m7' } }
  const withBoard = (facts: Record<string, number>) => {
    const catalogue = buildCatalogue([
      { ...board, id: 'plain-board', facts: { ...board.facts, ...facts } },
      {
        id: 'tray',
        category: 'compute-tray',
        mount: { heightU: 1, widthClass: '21in', depth: 'full' },
        contains: [{ part: 'plain-board', qty: 3 }],
      },
      { id: 'laminate-m7', category: 'laminate', facts: { dissipationFactor: 0.008, laminateUsdPerM2: 1 } },
    ])
    return findingsOf({
      catalogue,
      design: buildDesign(
        [
          { part: 'tray', u: 1 },
          { part: 'tray', u: 2 },
        ],
        { options: OPTIONS },
      ),
    })
  }

  test('a laminate that loses more than its signals allow is warned about once a kind of board', () => {
    const findings = withBoard({ layers: 22, signalGbps: 200 })
    expect(said(findings)).toEqual(['warning boards.laminate-below'])
    expect(findings[0]).toMatchObject({
      where: { part: 'plain-board', group: 'main' },
      numbers: {
        laminate: 'laminate-m7',
        dissipationFactor: 0.008,
        maxDissipationFactor: 0.005,
        signalGbps: 200,
      },
    })
    expect(withBoard({ layers: 22, signalGbps: 32 })).toEqual([])
  })

  test('a lane faster than every class is held against the fastest', () => {
    expect(said(withBoard({ layers: 22, signalGbps: 448 }))).toEqual(['warning boards.laminate-below'])
  })

  test('fewer layers than usual for the signals are warned about', () => {
    const findings = withBoard({ layers: 10, signalGbps: 16 })
    expect(said(findings)).toEqual(['warning boards.layers-below'])
    expect(findings[0]?.numbers).toMatchObject({ layers: 10, minLayers: 12 })
  })

  test('a board without a stated lane rate is left alone', () => {
    expect(withBoard({ layers: 2 })).toEqual([])
  })
})

test('a rack heavier than its frame may carry is an error', () => {
  const [finding] = findingsOf({ rack: { massKg: 1501 } })
  expect(finding).toMatchObject({
    code: 'mass.frame-over',
    severity: 'error',
    numbers: { massKg: 1501, maxMassKg: 1500 },
  })
})

test('errors come before warnings, and each kind stands together', () => {
  const findings = findingsOf({ rack: { loadKw: 142, massKg: 1501, busbarAmps: 1200, riseK: 40 } })
  expect(said(findings)).toEqual([
    'error power.busbar-over',
    'error mass.frame-over',
    'warning power.shelf-short',
    'warning cooling.return-hot',
  ])
})

describe('from the reports', () => {
  const design = buildDesign(
    [
      ...Array.from({ length: 6 }, (_, i) => ({ part: 'tray', u: i + 1 })),
      { part: 'shelf', u: 40 },
      { part: 'busbar' },
      { part: 'manifold' },
    ],
    { pods: 3, options: { ...OPTIONS, riseK: 10 } },
  )
  const lines = countParts(design, CATALOGUE)
  const power = foldPower(lines)
  const heat = foldHeat(lines, power)
  const racks = [
    { group: 'main', racks: 3, massKg: exact(400), liquidKw: ZERO, airKw: ZERO, ...heat.get('main') },
  ]
  const cdus = planCdus(design, CATALOGUE, lines, [{ racks: 3, liquidKw: racks[0]?.liquidKw.value ?? 0 }])
  const reports = {
    design,
    catalogue: CATALOGUE,
    lines,
    racks,
    powers: rackPower(lines, power, design.options, new Map()),
    cdus,
    links: { networks: [] },
  }

  test('each rack is seen by itself, however many there are', () => {
    const [rack] = buildContext(reports).racks
    // 6 trays of 2 boards with 2 × 1000 W + 300 W in liquid, and 4 × 25 + 4 × 15 + 8 × 12 W in air
    expect(rack?.liquidKw).toBeCloseTo(27.6)
    expect(rack?.loadKw).toBeCloseTo(27.6 + 6 * 0.256)
    expect(rack?.busbarAmps).toBeCloseTo(((27.6 + 6 * 0.256) * 1000) / 50)
    expect(rack).toMatchObject({
      racks: 3,
      shelves: 1,
      shelfNameplateKw: 33,
      manifoldPorts: 10,
      manifoldPortsNeeded: 12,
    })
    expect(rack?.riseK).toBeCloseTo(10)
    expect(rack?.flowLpm).toBeCloseTo((27.6 / (4 * 10)) * 60)
  })

  test('one shelf keeps no N+N reserve, and 12 connectors do not find 10 ports', () => {
    expect(said(checkDesign(reports))).toEqual(['error cooling.manifold-short', 'warning power.shelf-short'])
  })
})
