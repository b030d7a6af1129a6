import { describe, expect, test } from 'vitest'
import type { Part, PublishedValue } from '../../src/core/catalogue/schema'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import { METRIC_IDS, type MetricId } from '../../src/core/metrics/registry'
import { sumTerms } from '../../src/core/metrics/terms'
import { loadPresets } from '../presets'

const { catalogue, systems } = loadPresets()

/** The metric that rolls a printed total up, and what brings it into the unit of the print. */
const ROLL_UPS: Readonly<Record<keyof Part['published'], { metric: MetricId; factor: number }>> = {
  watts: { metric: 'power.itKw', factor: 1000 },
  massKg: { metric: 'mass.kg', factor: 1 },
  priceUsd: { metric: 'cost.bomUsd', factor: 1 },
  hbmGb: { metric: 'compute.hbmTb', factor: 1000 },
}

/** The part with all it contains, as the terms of a rack in which it stands alone. */
function rollUp(part: Part, metric: MetricId): number {
  const frame = catalogue.parts.get('mgx-48u-frame')
  if (!frame) throw new Error('no frame')
  const design: Design = {
    ...structuredClone(systems.get('gb300-nvl72') as Design),
    pod: {
      racks: [
        { id: 'rack', frame: frame.id, count: 1, placements: [{ id: 'one', part: part.id, face: 'front' }] },
      ],
    },
    links: [],
  }
  const { terms } = evaluate(design, catalogue).metrics[metric]
  return sumTerms(terms().filter((term) => term.path[2] === part.id)).value
}

/** Why a printed total and the roll-up part, where they do by more than the total's tolerance; undefined when they agree. */
function findGap(published: PublishedValue, rolledUp: number): string | undefined {
  const gap = rolledUp / published.value - 1
  if (Math.abs(gap) <= published.tolerance) return undefined
  return published.why
    ? undefined
    : `printed ${published.value}, rolled up ${rolledUp} (${(gap * 100).toFixed(1)} %)`
}

describe('printed totals of parts', () => {
  const cases = [...catalogue.parts.values()].flatMap((part) =>
    (Object.entries(part.published) as [keyof Part['published'], PublishedValue[]][]).flatMap(
      ([name, list]) =>
        list.map((published) => ({ id: part.id, name, value: published.value, part, published })),
    ),
  )

  test('there are some', () => {
    expect(cases.length).toBeGreaterThan(10)
  })

  test.each(cases)('$id: $name $value meets the roll-up, or says why not', ({ part, name, published }) => {
    const { metric, factor } = ROLL_UPS[name]
    expect(findGap(published, rollUp(part, metric) * factor)).toBeUndefined()
  })
})

describe('printed totals of systems', () => {
  const cases = [...systems].flatMap(([id, design]) =>
    Object.entries(design.published).flatMap(([metric, list]) =>
      list.map((published) => ({ id, metric, value: published.value, design, published })),
    ),
  )

  test('there are some for every system, each of a metric that exists and with a source that exists', () => {
    expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(systems.keys()))
    expect(
      cases.map(({ metric }) => metric).filter((metric) => !METRIC_IDS.includes(metric as MetricId)),
    ).toEqual([])
    const unknown = cases.filter(
      ({ published }) => !catalogue.sources.has(published.source.split(':', 1)[0] ?? ''),
    )
    expect(unknown.map(({ id, published }) => `${id}: ${published.source}`)).toEqual([])
  })

  test.each(cases)(
    '$id: $metric $value meets the roll-up, or says why not',
    ({ metric, design, published }) => {
      const { amount } = evaluate(design, catalogue).metrics[metric as MetricId]
      expect(findGap(published, amount?.value ?? Number.NaN)).toBeUndefined()
    },
  )
})

test('the flow curve of a system cites a source that exists', () => {
  const curves = [...systems.values()].flatMap(({ id, flowCurve }) =>
    flowCurve ? [`${id} ${flowCurve.source}`] : [],
  )
  expect(
    curves.filter((curve) => !catalogue.sources.has(curve.split(' ')[1]?.split(':', 1)[0] ?? '')),
  ).toEqual([])
  expect(curves.length).toBeGreaterThan(0)
})
