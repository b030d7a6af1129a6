import { describe, expect, test } from 'vitest'
import { setOption } from '../../../src/core/design/edits'
import type { Design } from '../../../src/core/design/schema'
import { setLever } from '../../../src/core/design/set-lever'
import { evaluate } from '../../../src/core/evaluate'
import type { MetricId } from '../../../src/core/metrics/registry'
import { METRIC_IDS } from '../../../src/core/metrics/registry'
import { OPTION_FIELDS } from '../../../src/core/options/option-fields'
import type { Options } from '../../../src/core/options/options'
import { optionChoices } from '../../../src/i18n/option-choices'
import { previewEdit } from '../../../src/state/preview-edit'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

function figure(system: Design, lever: string, choice: string, metric: MetricId): number | undefined {
  expect(catalogue.levers.find(({ id }) => id === lever)?.choices.map(({ id }) => id)).toContain(choice)
  const levers = { ...system.options.levers, [lever]: choice }
  return evaluate({ ...system, options: { ...system.options, levers } }, catalogue).metrics[metric].amount
    ?.value
}

/** What physics or arithmetic says of each lever: along these choices a figure never falls, whatever the system. */
const RISING: readonly (readonly [lever: string, metric: MetricId, choices: readonly string[]])[] = [
  ['accelerator-power', 'power.itKw', ['w700', 'w1000', 'w1200', 'w1400', 'w2000', 'w2300', 'w3600']],
  ['accelerator-power', 'power.facilityKw', ['w700', 'w1400', 'w3600']],
  ['psu-size', 'power.shelfNameplateKw', ['kw3-3', 'kw5-5', 'kw8', 'kw12']],
  ['distribution', 'power.busbarA', ['dc800', 'dc54']],
  ['supply-chain', 'power.facilityKw', ['sst', 'panama', 'hvdc', 'ac-ups']],
  ['ups-block', 'facility.upsBlocks', ['kw2500', 'kw1200', 'kw600']],
  ['load-profile', 'power.typicalKw', ['inference', 'mixed', 'training']],
  ['peak-smoothing', 'power.peakKw', ['capacitors', 'none']],
  ['optics-kind', 'links.opticsKw', ['cpo', 'npo', 'lpo', 'lro', 'dsp']],
  ['optics-kind', 'links.opticsUsd', ['cpo', 'lpo', 'dsp']],
  ['laminate', 'boards.valueUsd', ['m4', 'm6', 'm7', 'm8', 'm9']],
  ['layer-growth', 'boards.layerAreaM2', ['as-designed', 'plus10', 'plus25']],
  ['layer-growth', 'boards.maxLayers', ['as-designed', 'plus10', 'plus25']],
  ['hdi', 'boards.valueUsd', ['steps5', 'steps6']],
  ['board-yield', 'boards.valueUsd', ['mature', 'early']],
  ['hbm', 'compute.hbmTb', ['hbm2e-8hi', 'hbm3-12hi', 'hbm3e-12hi', 'hbm4-16hi']],
  ['hbm', 'compute.hbmTbps', ['hbm2e-8hi', 'hbm3-8hi', 'hbm3e-8hi', 'hbm4-12hi']],
  ['plate-material', 'mass.kg', ['graphene-aluminium', 'aluminium', 'copper']],
  ['heat-rejection', 'power.pue', ['liquid-to-liquid', 'liquid-to-air']],
  ['cooling-method', 'cooling.liquidKw', ['air', 'as-designed', 'rear-door']],
  ['cooling-method', 'power.pue', ['immersion-2p', 'immersion-1p', 'spray']],
]

describe('a lever', () => {
  test.each(RISING)('%s never lowers %s along %j, in any system', (lever, metric, choices) => {
    let moved = false
    for (const system of systems.values()) {
      const values = choices.map((choice) => figure(system, lever, choice, metric))
      if (values.some((value) => value === undefined)) continue
      const known = values as number[]
      known.forEach((value, i) => {
        const before = known[i - 1] ?? value
        expect(value, `${system.id}: ${known.join(', ')}`).toBeGreaterThanOrEqual(
          before - 1e-9 * Math.abs(before),
        )
        moved ||= value > before
      })
    }
    expect(moved).toBe(true)
  })

  test('of every kind is held against physics here', () => {
    const held = new Set(RISING.map(([lever]) => lever))
    expect(catalogue.levers.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([])
  })
})

const BROKEN = /undefined|NaN|null|\[object|Infinity/

describe.each(['en', 'zh'] as const)('the preview in %s', (language) => {
  // Twenty pods of one, so that what comes in large blocks moves too.
  const looked = ['gb300-nvl72', 'cloudmatrix384', 'hgx-h100', 'tpu-v7-cube'].map((id, i) => ({
    ...(systems.get(id) as Design),
    pods: i === 0 ? 20 : 1,
  }))

  test.each(catalogue.levers.map((lever) => [lever.id, lever] as const))(
    'of every choice of %s says what it would change, or that nothing would',
    (_, lever) => {
      let changes = 0
      for (const system of looked)
        for (const { id } of lever.choices) {
          const { rows, notes, instead } = previewEdit(
            system,
            (from) => setLever(from, catalogue, lever.id, id),
            language,
          )
          expect(rows.length + notes.length + (instead ? 1 : 0), `${system.id} ${id}`).toBeGreaterThan(0)
          expect(JSON.stringify({ rows, notes, instead: instead ?? '' })).not.toMatch(BROKEN)
          changes += rows.length
        }
      expect(changes).toBeGreaterThan(0)
    },
  )

  test.each(OPTION_FIELDS.map((field) => [field.name, field] as const))(
    'of every choice of the option %s says so too',
    (name, field) => {
      const values =
        field.kind === 'number' || field.kind === 'count'
          ? [field.min, field.max]
          : optionChoices(field, catalogue, language).map(({ value }) => value)
      for (const system of looked)
        for (const value of values) {
          const { rows, notes, instead } = previewEdit(
            system,
            (from) => setOption(from, name, value as Options[typeof name]),
            language,
          )
          expect(rows.length + notes.length + (instead ? 1 : 0), `${system.id} ${value}`).toBeGreaterThan(0)
          expect(JSON.stringify({ rows, notes, instead: instead ?? '' })).not.toMatch(BROKEN)
        }
    },
  )
})

test('options and levers put back leave every figure as it was', () => {
  for (const system of systems.values()) {
    const before = evaluate(system, catalogue).metrics
    for (const lever of catalogue.levers.slice(0, 4)) {
      const there = setLever(system, catalogue, lever.id, lever.choices.at(-1)?.id ?? '')
      const back = there.ok ? setLever(there.value, catalogue, lever.id, lever.choices[0]?.id ?? '') : there
      if (!back.ok) throw new Error(lever.id)
      const after = evaluate(back.value, catalogue).metrics
      for (const id of METRIC_IDS) expect(after[id].amount).toEqual(before[id].amount)
    }
  }
})
