import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCatalogue } from '../../../src/core/catalogue/parse-catalogue'
import type { Design } from '../../../src/core/design/schema'
import { setLever } from '../../../src/core/design/set-lever'
import { evaluate } from '../../../src/core/evaluate'
import { METRIC_IDS, type MetricId } from '../../../src/core/metrics/registry'
import { sumTerms } from '../../../src/core/metrics/terms'
import { applyLevers } from '../../../src/core/options/apply-levers'
import { loadPresets, readPresetFiles } from '../../presets'

const { catalogue, systems } = loadPresets()

const system = fc.constantFrom(...systems.values())
/** One choice of one lever. */
const pull = fc
  .constantFrom(...catalogue.levers)
  .chain((lever) =>
    fc.constantFrom(...lever.choices).map((choice) => ({ lever: lever.id, choice: choice.id })),
  )

function pulled(design: Design, lever: string, choice: string): Design {
  const outcome = setLever(design, catalogue, lever, choice)
  if (!outcome.ok) throw new Error(`${lever}=${choice} was refused`)
  return outcome.value
}

function figure(design: Design, id: MetricId): number {
  return evaluate(design, catalogue).metrics[id].amount?.value ?? Number.NaN
}

function gb300(): Design {
  return systems.get('gb300-nvl72') as Design
}

describe('levers', () => {
  test('pulled and put back leave the design as it was, whatever else is pulled', () => {
    fc.assert(
      fc.property(system, fc.array(pull, { maxLength: 5 }), pull, (design, others, one) => {
        const before = others.reduce((now, { lever, choice }) => pulled(now, lever, choice), design)
        const former = before.options.levers[one.lever] ?? first(one.lever)
        expect(pulled(pulled(before, one.lever, one.choice), one.lever, former)).toEqual(before)
      }),
    )
  })

  test('work the same in whatever order they are pulled', () => {
    fc.assert(
      fc.property(
        system,
        fc.uniqueArray(pull, { maxLength: 6, selector: ({ lever }) => lever }),
        (design, pulls) => {
          const inOrder = pulls.reduce((now, { lever, choice }) => pulled(now, lever, choice), design)
          const reversed = pulls.reduceRight((now, { lever, choice }) => pulled(now, lever, choice), design)
          const one = evaluate(inOrder, catalogue).metrics
          const other = evaluate(reversed, catalogue).metrics
          for (const id of METRIC_IDS) expect(other[id].amount).toEqual(one[id].amount)
        },
      ),
      { numRuns: 15 },
    )
  })

  test('a module without a signal processor loses none a second time, and can be given one', () => {
    const cloudmatrix = systems.get('cloudmatrix384') as Design
    const optics = (design: Design, kind: string) =>
      figure(pulled(design, 'optics-kind', kind), 'links.opticsKw')
    expect(optics(cloudmatrix, 'lpo') / optics(cloudmatrix, 'as-designed')).toBeCloseTo(1, 1)
    // 8.1 W retimed against 4.2 W linear drive.
    expect(optics(cloudmatrix, 'dsp') / optics(cloudmatrix, 'as-designed')).toBeCloseTo(8.1 / 4.2, 9)
    expect(optics(gb300(), 'dsp')).toBe(optics(gb300(), 'as-designed'))
  })

  test('all heat goes into liquid or air, and terms sum to their figures, under any of them', () => {
    fc.assert(
      fc.property(system, fc.array(pull, { maxLength: 4 }), (design, pulls) => {
        const { metrics } = evaluate(
          pulls.reduce((now, { lever, choice }) => pulled(now, lever, choice), design),
          catalogue,
        )
        const value = (id: MetricId) => metrics[id].amount?.value ?? 0
        expect(value('cooling.liquidKw') + value('cooling.airKw')).toBeCloseTo(value('power.itKw'), 6)
        for (const id of METRIC_IDS) {
          const { amount, terms } = metrics[id]
          if (!amount) continue
          expect(Number.isFinite(amount.low + amount.value + amount.high), id).toBe(true)
          if (id === 'boards.maxLayers') continue
          expect(Math.abs(sumTerms(terms()).value - amount.value), id).toBeLessThan(
            1e-6 * Math.max(1, Math.abs(amount.value)),
          )
        }
      }),
      { numRuns: 25 },
    )
  })

  const plain = [...systems.values()].map((design) => ({
    design,
    metrics: evaluate(design, catalogue).metrics,
  }))
  const choices = catalogue.levers.flatMap((lever) =>
    lever.choices.slice(1).map((choice) => ({ lever: lever.id, choice: choice.id })),
  )
  test.each(choices)('$lever=$choice moves a figure of some system', ({ lever, choice }) => {
    const moved = plain.some(({ design, metrics: before }) => {
      const after = evaluate(pulled(design, lever, choice), catalogue).metrics
      return METRIC_IDS.some((id) => before[id].amount?.value !== after[id].amount?.value)
    })
    expect(moved).toBe(true)
  })

  test('an unknown lever or choice changes nothing and is named', () => {
    const design = gb300()
    const odd = { ...design, options: { ...design.options, levers: { hbm: 'none-such', 'no-lever': 'x' } } }
    const evaluation = evaluate(odd, catalogue)
    expect(applyLevers(catalogue, odd.options.levers)).toBe(catalogue)
    expect(evaluation.findings.filter(({ code }) => code === 'option.unknown')).toHaveLength(2)
    expect(setLever(design, catalogue, 'hbm', 'none-such').ok).toBe(false)
  })

  test('what a lever changed says by what, and from which value', () => {
    const changed = applyLevers(catalogue, { 'plate-material': 'aluminium' })
    const plate = [...changed.parts.values()].find(
      (part) => part.category === 'cold-plate' && part.facts.massKg,
    )
    expect(plate?.facts.massKg).toMatchObject({ grade: 'report', source: 'report:al-plate' })
    expect(plate?.facts.massKg?.at).toMatch(/0\.56 × [\d.]+ \(/)
  })

  test('a file whose lever has no effect, an unknown source or an odd first choice is refused with its place', () => {
    const files = readPresetFiles().map((file) => {
      if (file.path !== 'levers.json') return file
      const data = structuredClone(file.data) as {
        choices: { effects?: { source: string }[] }[]
      }[]
      const [a, b] = data
      if (a?.choices[1]?.effects?.[0]) a.choices[1].effects[0].source = 'nobody'
      if (b?.choices[1]) delete b.choices[1].effects
      return { ...file, data }
    })
    const outcome = parseCatalogue(files)
    const faults = outcome.ok ? [] : outcome.error.filter(({ file }) => file === 'levers.json')
    expect(faults.map(({ at, code }) => `${at} ${code}`)).toEqual([
      '0.choices.1.effects.0.source unknown-source',
      '1.choices.1.effects lever',
    ])
  })
})

describe('physics of the levers', () => {
  test('more power a chip never needs less of the rack', () => {
    const steps = ['w700', 'w1000', 'w1200', 'w1400', 'w2000', 'w2300', 'w3600']
    const kw = steps.map((step) => figure(pulled(gb300(), 'accelerator-power', step), 'power.itKw'))
    expect(kw).toEqual([...kw].sort((a, b) => a - b))
  })

  test('a chain with fewer conversions never draws more from the grid', () => {
    const kw = ['ac-ups', 'hvdc', 'panama', 'sst'].map((chain) =>
      figure(pulled(gb300(), 'supply-chain', chain), 'power.facilityKw'),
    )
    expect(kw).toEqual([...kw].sort((a, b) => b - a))
  })

  test.each(['immersion-1p', 'immersion-2p', 'spray'])('%s: no fans, no plates, no air heat', (method) => {
    const design = pulled(gb300(), 'cooling-method', method)
    for (const id of ['cooling.fans', 'cooling.coldPlates', 'cooling.airKw'] as const)
      expect(figure(design, id)).toBe(0)
    expect(figure(design, 'cooling.liquidShare')).toBe(1)
    expect(figure(design, 'power.pue')).toBeLessThan(figure(gb300(), 'power.pue'))
  })

  test('air alone takes all heat, and the rules say that it cannot', () => {
    const design = pulled(gb300(), 'cooling-method', 'air')
    expect(figure(design, 'cooling.liquidKw')).toBe(0)
    expect(evaluate(design, catalogue).findings.map(({ code }) => code)).toContain('cooling.air-over')
  })

  test('a door coil takes heat from the air and none from the plates', () => {
    const design = pulled(gb300(), 'cooling-method', 'rear-door')
    expect(figure(design, 'cooling.airKw')).toBeCloseTo(0.2 * figure(gb300(), 'cooling.airKw'), 9)
    expect(figure(design, 'cooling.coldPlates')).toBe(figure(gb300(), 'cooling.coldPlates'))
  })

  test('aluminium plates are lighter and cheaper; a coat of graphene costs 20 % more than plain aluminium', () => {
    const [copper, aluminium, coated] = ['copper', 'aluminium', 'graphene-aluminium'].map((material) => {
      const parts = applyLevers(catalogue, { 'plate-material': material }).parts
      return [...parts.values()].find((part) => part.category === 'cold-plate' && part.facts.priceUsd)?.facts
    })
    expect(Number(aluminium?.massKg?.value) / Number(copper?.massKg?.value)).toBeCloseTo(0.56, 9)
    expect(Number(aluminium?.priceUsd?.value) / Number(copper?.priceUsd?.value)).toBeCloseTo(0.8, 9)
    expect(Number(coated?.priceUsd?.value) / Number(aluminium?.priceUsd?.value)).toBeCloseTo(1.2, 9)
  })

  test('cpo: optics draw at least 30 % less and cost at least 25 % less', () => {
    const design = pulled(gb300(), 'optics-kind', 'cpo')
    expect(figure(design, 'links.opticsKw')).toBeLessThanOrEqual(
      0.7 * figure(gb300(), 'links.opticsKw') + 1e-9,
    )
    expect(figure(design, 'links.opticsUsd')).toBeLessThanOrEqual(
      0.75 * figure(gb300(), 'links.opticsUsd') + 1e-6,
    )
  })

  test('800 V carries the same power with a sixteenth of the current of 50 V', () => {
    const ratio =
      figure(gb300(), 'power.busbarA') / figure(pulled(gb300(), 'distribution', 'dc800'), 'power.busbarA')
    expect(ratio).toBeCloseTo(16, 6)
  })

  test('a higher laminate grade never costs less', () => {
    const usd = ['m4', 'm6', 'm7', 'm8', 'm9'].map((grade) =>
      figure(pulled(gb300(), 'laminate', grade), 'boards.valueUsd'),
    )
    expect(usd).toEqual([...usd].sort((a, b) => a - b))
  })
})

function first(lever: string): string {
  return catalogue.levers.find(({ id }) => id === lever)?.choices[0]?.id ?? ''
}
