import { describe, expect, test } from 'vitest'
import { buildCatalogue, buildDesign } from '../fixtures'
import { CATALOGUE, findingsOf, OPTIONS, said } from './given'

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
