import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORY_IDS } from '../../src/core/catalogue/categories'
import { factBounds } from '../../src/core/catalogue/fact-bounds'
import { FACT_NAMES } from '../../src/core/catalogue/facts'
import { addOwnPart } from '../../src/core/design/own-parts/add-own-part'
import { catalogueOf, statedCatalogueOf } from '../../src/core/design/own-parts/design-catalogue'
import { swapOriginals } from '../../src/core/design/own-parts/swap-originals'
import { parseDesign } from '../../src/core/design/parse-design'
import type { Design } from '../../src/core/design/schema'
import { evaluate } from '../../src/core/evaluate'
import { buildRackBoxes } from '../../src/core/geometry/rack-boxes'
import { METRIC_IDS } from '../../src/core/metrics/registry'
import { buildReport } from '../../src/io/report-json'
import { buildCatalogue, buildDesign } from '../core/fixtures'
import { loadPresets } from '../presets'

const { catalogue, systems } = loadPresets()

describe('an own part equal to its original', () => {
  /** Every lever on its last choice, so that each has something to change. */
  const levers = Object.fromEntries(catalogue.levers.map(({ id, choices }) => [id, choices.at(-1)?.id ?? '']))
  const cases = [...systems].flatMap(([id, system]) => [
    [id, system] as const,
    [`${id} with every lever pulled`, { ...system, options: { ...system.options, levers } }] as const,
  ])
  test.each(cases)('gives the same totals and findings in %s', (_, system) => {
    const placed = [...new Set(system.pod.racks.flatMap((rack) => rack.placements.map(({ part }) => part)))]
    let design = system
    for (const part of placed) {
      const own = addOwnPart(design, statedCatalogueOf(design, catalogue), { from: part, name: 'Copy' })
      if (!own.ok) throw new Error(own.error.code)
      const swapped = swapOriginals(
        own.value,
        catalogueOf(own.value, catalogue),
        own.value.parts?.at(-1)?.id ?? '',
      )
      if (!swapped.ok) throw new Error(swapped.error.code)
      design = swapped.value
    }
    expect(design.pod.racks[0]?.placements.every(({ part }) => part.startsWith('own-'))).toBe(true)
    expect(buildReport(evaluate(design, catalogue)).metrics).toEqual(
      buildReport(evaluate(system, catalogue)).metrics,
    )
    expect(evaluate(design, catalogue).findings.map(({ code }) => code)).toEqual(
      evaluate(system, catalogue).findings.map(({ code }) => code),
    )
  })
})

describe('any own parts at all', () => {
  const small = buildCatalogue()
  const ids = ['own-a', 'own-b', 'own-c', 'own-d']
  /** Anything that a file may say: bounds are those of the parser. */
  const fact = fc.constantFrom(...FACT_NAMES).chain((name) => {
    const bounds = factBounds(name)
    const value: fc.Arbitrary<number | string> = !bounds
      ? fc.constantFrom('laminate-m7', 'gone')
      : bounds.step
        ? fc.constantFrom(bounds.least, bounds.most)
        : bounds.whole
          ? fc.integer({ min: bounds.least, max: bounds.most })
          : fc.double({ min: bounds.least, max: bounds.most, noNaN: true })
    return fc.record({ value, grade: fc.constant('user') }).map((cited) => [name, cited] as const)
  })
  const part = (i: number) =>
    fc.record({
      id: fc.constant(ids[i]),
      category: fc.constantFrom(...CATEGORY_IDS),
      name: fc.constant('Own'),
      mount: fc.record({
        heightU: fc.constantFrom(0, 0.5, 1, 2),
        widthClass: fc.constantFrom('19in', '21in', 'any'),
      }),
      // Only later ones, so that there is no circle.
      contains: fc.array(
        fc.record({
          part: fc.constantFrom(...ids.slice(i + 1), 'gpu', 'psu', 'gpu-board', 'gone'),
          qty: fc.integer({ min: 1, max: 100_000 }),
        }),
        { maxLength: 4 },
      ),
      facts: fc.array(fact, { maxLength: 8 }).map((facts) => Object.fromEntries(facts)),
    })
  const design = fc
    .tuple(fc.tuple(part(0), part(1), part(2), part(3)), fc.constantFrom('frame-48u', ...ids))
    .map(([parts, frame]) => {
      const placed = buildDesign(ids.map((id, i) => ({ part: id, u: 3 * i + 1 })))
      const racks = placed.pod.racks.map((rack) => ({ ...rack, frame }))
      return { ...placed, pod: { racks }, options: { ...placed.options, cdu: 'own-b' }, parts }
    })

  function read(document: unknown): Design {
    const parsed = parseDesign(JSON.parse(JSON.stringify(document)))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    return parsed.value
  }

  test('are counted and drawn without a number that is none', () => {
    fc.assert(
      fc.property(design, (document) => {
        const opened = read(document)
        const { metrics, catalogue: seen } = evaluate(opened, small)
        for (const id of METRIC_IDS) {
          const { amount, unknown } = metrics[id]
          if (amount) {
            for (const number of [amount.value, amount.low, amount.high])
              expect(Number.isFinite(number), `${id} ${number}`).toBe(true)
          } else expect(unknown, id).toBeTypeOf('string')
        }
        for (const group of opened.pod.racks) buildRackBoxes(group, seen)
      }),
      { numRuns: 200 },
    )
  })

  test('come back equal from a file', () => {
    fc.assert(
      fc.property(design, fc.json(), (document, extra) => {
        const parts = document.parts.map((one) => ({ ...one, 'x-later': JSON.parse(extra) as unknown }))
        const once = read({ ...document, parts })
        expect(read(once)).toEqual(once)
        expect(once.parts?.[0]).toHaveProperty('x-later')
      }),
    )
  })
})
