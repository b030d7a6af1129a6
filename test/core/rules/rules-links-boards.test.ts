import { describe, expect, test } from 'vitest'
import type { Design } from '../../../src/core/design/schema'
import type { FabricPlan } from '../../../src/core/links/fabric'
import { buildCatalogue, buildDesign } from '../fixtures'
import { findingsOf, OPTIONS, said } from './given'

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
