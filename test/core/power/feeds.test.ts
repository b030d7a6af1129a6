import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Design, RackGroup } from '../../../src/core/design/schema'
import { setFeed } from '../../../src/core/design/set-feed'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { sumTerms } from '../../../src/core/metrics/terms'
import { buildCatalogue, buildDesign } from '../fixtures'

const catalogue = buildCatalogue([
  {
    id: 'busbar-800',
    category: 'busbar',
    mount: { heightU: 0, widthClass: 'any', depth: 'full', zone: 'rear-centre' },
    facts: { busbarVolts: 800, ratedAmps: 100 },
  },
])

const group = (id: string, count: number, parts: readonly string[], fedBy?: string): RackGroup => ({
  id,
  frame: 'frame-48u',
  count,
  ...(fedBy === undefined ? {} : { fedBy }),
  placements: parts.map((part, i) => ({
    id: `p${i}`,
    part,
    face: 'front',
    ...(part.startsWith('busbar') ? {} : { u: i + 1 }),
  })),
})

/** Two racks of two trays on 800 V, and one power rack with some shelves beside them. */
function sidecarDesign(shelves = 2, fedBy: string | null = 'power'): Design {
  return buildDesign([], {
    pod: {
      racks: [
        group('it', 2, ['tray', 'tray', 'busbar-800'], fedBy ?? undefined),
        group('power', 1, [...Array.from({ length: shelves }, () => 'shelf'), 'busbar-800']),
      ],
    },
  })
}

const value = (design: Design, id: MetricId) =>
  evaluate(design, catalogue).metrics[id].amount?.value ?? Number.NaN
const codes = (design: Design) => evaluate(design, catalogue).findings.map(({ code }) => code)

describe('a power rack beside the racks it feeds', () => {
  test('nothing is drawn twice: the whole is what the trays take plus the loss of the supplies', () => {
    const alone = { ...sidecarDesign(), pod: { racks: [group('it', 2, ['tray', 'tray'])] } }
    const bare = value(alone, 'power.itKw')
    expect(value(sidecarDesign(), 'power.itKw')).toBeCloseTo(bare / 0.96)
    expect(value(sidecarDesign(), 'power.conversionLossKw')).toBeCloseTo(bare / 0.96 - bare)
  })

  test('each rack keeps its own draw and heat; the loss is heat of the power rack', () => {
    const { racks } = evaluate(sidecarDesign(), catalogue)
    const [it, power] = racks
    expect(it?.itKw.value).toBeCloseTo((it?.liquidKw.value ?? 0) + (it?.airKw.value ?? 0))
    expect(power?.liquidKw.value).toBe(0)
    expect(power?.airKw.value).toBeCloseTo(power?.itKw.value ?? Number.NaN)
  })

  test('mains current and busbar current are those of the power rack, which carries all', () => {
    const design = sidecarDesign()
    const bare = value(design, 'power.itKw') * 0.96
    expect(value(design, 'power.busbarA')).toBeCloseTo((bare * 1000) / 800)
    expect(value(design, 'power.feedA')).toBeCloseTo(value(design, 'power.itKw') * (1000 / Math.sqrt(3)))
  })

  test('its shelves are asked for the load of all racks, and the fed racks need none', () => {
    expect(codes(sidecarDesign(2))).not.toContain('power.shelf-missing')
    expect(codes(sidecarDesign(1))).not.toContain('power.shelf-missing')
    const short = buildDesign([], {
      pod: {
        racks: [group('it', 4, ['tray', 'tray', 'tray', 'tray'], 'power'), group('power', 1, ['shelf'])],
      },
    })
    const found = evaluate(short, catalogue).findings.find(({ code }) => code === 'power.shelf-short')
    expect(found).toMatchObject({ severity: 'error', where: { group: 'power' } })
  })

  test('a shelf of batteries adds nothing to what the supplies put out', () => {
    const battery = {
      id: 'battery',
      category: 'power-shelf',
      mount: { heightU: 1, widthClass: 'any', depth: 'full' },
    } as const
    const known = buildCatalogue([battery])
    const racks = (parts: readonly string[]) => buildDesign([], { pod: { racks: [group('it', 1, parts)] } })
    const usable = (parts: readonly string[]) =>
      evaluate(racks(parts), known).metrics['power.shelfUsableKw'].amount?.value
    expect(usable(['shelf', 'shelf', 'battery'])).toBe(usable(['shelf', 'shelf']))
    expect(usable(['tray', 'battery'])).toBeUndefined()
  })

  test('a feed that is not there, that has no shelves, or that is itself fed is an error', () => {
    expect(codes(sidecarDesign(2, 'gone'))).toContain('power.feed-missing')
    expect(codes(sidecarDesign(0))).toContain('power.feed-missing')
    expect(codes(sidecarDesign(2, 'it'))).toContain('power.feed-missing')
    const chain = sidecarDesign()
    const [it, power] = chain.pod.racks as [RackGroup, RackGroup]
    const third = group('third', 1, ['shelf'])
    const chained = { ...chain, pod: { racks: [it, { ...power, fedBy: 'third' }, third] } }
    expect(codes(chained).filter((code) => code === 'power.feed-missing')).toHaveLength(1)
  })

  test('the terms of every electrical figure sum to it, whatever the order of the racks', () => {
    const ids = [
      'power.itKw',
      'power.conversionLossKw',
      'power.busbarA',
      'power.feedA',
      'cooling.airKw',
    ] as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.boolean(), (count, turned) => {
        const design = sidecarDesign()
        const racks = design.pod.racks.map((rack) => (rack.id === 'it' ? { ...rack, count } : rack))
        const { metrics } = evaluate(
          { ...design, pod: { racks: turned ? racks.reverse() : racks } },
          catalogue,
        )
        for (const id of ids) {
          const metric = metrics[id]
          expect(sumTerms(metric.terms()).value).toBeCloseTo(metric.amount?.value ?? Number.NaN, 6)
        }
      }),
    )
  })

  test('a feed is chosen and taken back by an edit that refuses what is not there', () => {
    const design = sidecarDesign(2, null)
    const fed = setFeed(design, { group: 'it', fedBy: 'power' })
    expect(fed.ok && fed.value.pod.racks[0]?.fedBy).toBe('power')
    const back = fed.ok ? setFeed(fed.value, { group: 'it', fedBy: undefined }) : fed
    expect(back).toEqual({ ok: true, value: design })
    expect(setFeed(design, { group: 'it', fedBy: 'it' }).ok).toBe(false)
    expect(setFeed(design, { group: 'it', fedBy: 'nowhere' }).ok).toBe(false)
  })
})
