import { describe, expect, test } from 'vitest'
import { setOption } from '../../../src/core/design/edits'
import type { OwnPart } from '../../../src/core/design/own-parts/own-part-schema'
import { parseDesign } from '../../../src/core/design/parse-design'
import type { Design, Placement } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import { findFixes } from '../../../src/core/fixes/find-fixes'
import type { OptionName } from '../../../src/core/options/options'
import type { FindingCode } from '../../../src/core/rules/finding'
import { describeFix } from '../../../src/i18n/describe-fix'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function presetOf(id: string): Design {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return design
}

function withOption(design: Design, name: OptionName, value: string | number): Design {
  const edited = setOption(design, name, value)
  if (!edited.ok) throw new Error(edited.error.code)
  return edited.value
}

/** The same design with the placements of its first rack group run through a change. */
function withPlacements(design: Design, change: (placements: Placement[]) => Placement[]): Design {
  const [first, ...others] = design.pod.racks
  if (!first) throw new Error('a design has a rack')
  return {
    ...design,
    pod: { ...design.pod, racks: [{ ...first, placements: change(first.placements) }, ...others] },
  }
}

const without = (design: Design, category: string) =>
  withPlacements(design, (all) => all.filter(({ part }) => catalogue.parts.get(part)?.category !== category))

/** What is offered for the first finding of a kind, in words. */
function offers(design: Design, code: FindingCode): string[] {
  const evaluation = evaluate(design, catalogue)
  const finding = evaluation.findings.find((found) => found.code === code)
  if (!finding) throw new Error(`no finding ${code}`)
  return findFixes(evaluation, finding, (next) => evaluate(next, catalogue)).map((fix) =>
    describeFix(fix, evaluation.catalogue, 'en'),
  )
}

const gb300 = presetOf('gb300-nvl72')

test('the shipped GB300 NVL72 offers two more shelves, or less redundancy', () => {
  expect(offers(gb300, 'power.shelf-short')).toEqual([
    'Add 2 × Power shelf, 33 kW, with energy storage',
    'Set Shelf redundancy to N+1',
    'Remove GB300 compute tray',
  ])
})

test('shelves of 50 V under a busbar of 800 V: no shelf of 800 V has room, but the busbar goes back', () => {
  const swapped = withPlacements(gb300, (all) =>
    all.map((one) =>
      catalogue.parts.get(one.part)?.category === 'busbar' ? { ...one, part: 'busbar-800v-1250a' } : one,
    ),
  )
  expect(offers(swapped, 'power.shelf-voltage')).toEqual([
    'Swap HVDC busway, 800 V, 1,250 A for DC busbar, 50 V, 2,900 A',
  ])
})

test('shelves of 800 V are swapped for those of the busbar', () => {
  const shelves = withPlacements(presetOf('vera-rubin-nvl72'), (all) =>
    all.map((one) => (one.part === 'power-shelf-110kw' ? { ...one, part: 'power-shelf-110kw-800v' } : one)),
  )
  const [first] = offers(shelves, 'power.shelf-voltage')
  expect(first).toBe('Swap 4 × Power shelf, 110 kW, 800 V for Power shelf, 110 kW')
})

test('a rack without shelves is offered as many as its redundancy asks for', () => {
  const [first] = offers(
    without(withOption(gb300, 'shelfRedundancy', 'N'), 'power-shelf'),
    'power.shelf-missing',
  )
  expect(first).toMatch(/^Add \d × Power shelf/)
})

describe('space', () => {
  const compute = gb300.pod.racks[0]?.placements.filter(({ part }) => part === 'gb300-compute-tray') ?? []
  const id = compute[0]?.id
  const moved = (u: number | undefined) =>
    withPlacements(gb300, (all) =>
      all.map((placement) => {
        if (placement.id !== id) return placement
        const { u: _, ...rest } = placement
        return u === undefined ? rest : { ...rest, u }
      }),
    )

  test.each([
    ['outside the rack', 'space.outside', 60, 'Move GB300 compute tray to U48'],
    ['over another', 'space.overlap', 7, 'Move GB300 compute tray to U'],
    ['without a slot', 'space.unplaced', undefined, 'Move GB300 compute tray to U5'],
  ] as const)('a tray %s is moved to the nearest free slot, or taken out', (_, code, u, words) => {
    const [first, second] = offers(moved(u), code)
    expect(first).toContain(words)
    expect(second).toBe('Remove GB300 compute tray')
  })

  test('an unknown part is taken out', () => {
    const ghosts = withPlacements(gb300, (all) =>
      all.map((placement) => (placement.id === id ? { ...placement, part: 'ghost' } : placement)),
    )
    expect(offers(ghosts, 'part.unknown')).toEqual(['Remove ghost'])
  })
})

describe('cooling', () => {
  test('too few CDUs: their number is left to the heat', () => {
    expect(offers(withOption(gb300, 'cduCount', 0), 'cooling.cdu-short')).toEqual([
      'Set Number of CDUs to Automatic',
    ])
  })

  test('an unknown CDU gives way to one of the catalogue', () => {
    const [first] = offers(withOption(gb300, 'cdu', 'ghost'), 'part.unknown')
    expect(first).toMatch(/^Set Coolant distribution unit to /)
  })

  test('a rack without manifolds gets a supply and a return', () => {
    const [first] = offers(without(gb300, 'manifold'), 'cooling.manifold-missing')
    expect(first).toMatch(/^Add 2 × Rack manifold/)
  })

  test('a return that is too hot is answered by cooler liquid, no cooler than it takes', () => {
    const cloud = withOption(withOption(presetOf('cloudmatrix384'), 'supplyC', 50), 'riseK', 20)
    expect(offers(cloud, 'cooling.return-hot')).toEqual(['Set Supply temperature to 45\u202f°C'])
  })

  test('air-cooled nodes that are too many for a rack are spread over several', () => {
    expect(offers(presetOf('hgx-h100'), 'cooling.air-warning')[0]).toMatch(/^Spread over 2 racks, 2 × H100/)
    expect(offers(presetOf('hgx-b200'), 'cooling.air-over')[0]).toMatch(/^Spread over 4 racks, B200/)
  })
})

describe('links', () => {
  test('too few scale-up ports are answered by the switch trays that are missing', () => {
    const short = withPlacements(gb300, (all) => {
      const first = all.find(({ part }) => part === 'nvl72-switch-tray')
      return all.filter((placement) => placement !== first)
    })
    expect(offers(short, 'links.switch-short')).toEqual(['Add NVLink switch tray'])
  })

  test('a network that one switch cannot serve gets a second tier', () => {
    const one = withOption({ ...gb300, pods: 40 }, 'tiers', 1)
    expect(offers(one, 'links.fabric-refused')[0]).toMatch(/^Set Network tiers to [23] tiers/)
  })

  test('an oversubscribed network is offered without oversubscription', () => {
    const busy = withOption({ ...gb300, pods: 8 }, 'oversubscription', 2)
    expect(offers(busy, 'links.uplinks-short')).toEqual(['Set Oversubscription to 1\u202f: 1'])
  })
})

describe('networks without switches', () => {
  const cube = presetOf('tpu-v7-cube')
  const tray = cube.pod.racks[0]?.placements.find(
    ({ part }) => catalogue.parts.get(part)?.category === 'compute-tray',
  )

  test('endpoints that fill no whole network get the trays that are missing, or those left over go', () => {
    const fewer = withPlacements(cube, (all) => all.filter((one) => one !== tray))
    expect(offers(fewer, 'links.shape-uneven')[0]).toMatch(/^Add .*TPU/)
  })
})

describe('feeds and levers', () => {
  const fed = presetOf('rack-1mw-800v')
  const [rack, power] = fed.pod.racks

  test('a rack whose feed is gone is fed by the power rack that there is', () => {
    const racks = fed.pod.racks.map((one) => (one.fedBy === undefined ? one : { ...one, fedBy: 'gone' }))
    const feeder = [rack, power].find((one) => one?.fedBy === undefined)
    expect(offers({ ...fed, pod: { racks } }, 'power.feed-missing')[0]).toBe(
      `Feed the rack from “${feeder?.id}”`,
    )
  })

  test('a rack fed from nowhere, with shelves of its own, is fed by them', () => {
    const racks = gb300.pod.racks.map((one) => ({ ...one, fedBy: 'gone' }))
    expect(offers({ ...gb300, pod: { racks } }, 'power.feed-missing')).toContain(
      'Feed the rack from its own shelves',
    )
  })

  test('an option that nobody knows is taken out, one at a time', () => {
    const levers = { 'no-such': 'one', 'nor-this': 'two' }
    const design = { ...gb300, options: { ...gb300.options, levers } }
    expect(offers(design, 'option.unknown')).toEqual(['Remove “no-such” from the design'])
  })

  test('liquid-to-air units give way to one that leaves the hall alone', () => {
    const design = withOption(gb300, 'cdu', 'l2a-sidecar-unit')
    expect(offers(design, 'cooling.room-air')[0]).toMatch(/^Set Coolant distribution unit to /)
  })
})

describe('own parts', () => {
  /** GB300 with an own tray of one own board, and what the board says. */
  function withBoard(facts: OwnPart['facts'], inside: OwnPart['contains'] = []): Design {
    const parts = [
      {
        id: 'own-tray',
        category: 'compute-tray',
        name: 'My tray',
        contains: [{ part: 'own-board', qty: 1 }],
      },
      { id: 'own-board', category: 'board', name: 'My board', contains: inside, facts },
    ]
    const mounted = { ...parts[0], mount: { heightU: 1, widthClass: 'any' }, facts: { massKg: user(20) } }
    const design = withPlacements(gb300, (all) => [
      ...all.filter(({ u }) => u !== 48),
      { id: 'mine', part: 'own-tray', u: 48, face: 'front' },
    ])
    const parsed = parseDesign({ ...design, parts: [mounted, parts[1]] })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    return parsed.value
  }
  const user = (value: number | string) => ({ value, grade: 'user' as const, source: 'user' })
  const board = {
    layers: user(8),
    hdiSteps: user(0),
    areaM2: user(0.1),
    laminate: user('m4'),
    signalGbps: user(224),
  }

  test('a board with few layers gets as many as its lanes usually have', () => {
    expect(offers(withBoard(board), 'boards.layers-below')[0]).toMatch(/^Set My board to \d+ layers/)
  })

  test('a laminate with too much loss is changed for one that loses no less than it may', () => {
    expect(offers(withBoard(board), 'boards.laminate-below')[0]).toMatch(/^Use .* for My board$/)
  })

  test('what nobody knows inside one is taken out', () => {
    const design = withBoard(board, [
      { part: 'ghost', qty: 2 },
      { part: 'spectre', qty: 1 },
    ])
    expect(offers(design, 'part.own')).toEqual(['Remove “ghost” from My board'])
  })
})

test('a value that the user changed is given back first, where it is what brought the finding about', () => {
  const light = {
    ...gb300,
    overrides: [
      { part: 'gb300-gpu', fact: 'priceUsd', value: 1, reason: '' },
      { part: 'mgx-48u-frame', fact: 'maxMassKg', value: 900, reason: '' },
    ],
  }
  expect(offers(light, 'mass.frame-over')[0]).toBe(
    'Restore the catalogue value: Maximum mass of MGX rack frame, 48U',
  )
})
