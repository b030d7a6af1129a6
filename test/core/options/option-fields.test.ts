import { describe, expect, test } from 'vitest'
import { setOption } from '../../../src/core/design/edits'
import { OPTION_FIELDS, OPTION_GROUPS } from '../../../src/core/options/option-fields'
import { optionsSchema } from '../../../src/core/options/options'
import { GLOSSARIES } from '../../../src/i18n/glossaries'
import { LANGUAGES } from '../../../src/i18n/language'
import { loadPresets } from '../../presets'
import { buildDesign } from '../fixtures'

const design = buildDesign([])
const { catalogue } = loadPresets()

test('every option of a design is offered once, in a group', () => {
  const { levers: _, ...named } = optionsSchema.shape
  expect(OPTION_FIELDS.map(({ name }) => name).sort()).toEqual(Object.keys(named).sort())
  for (const { group } of OPTION_FIELDS) expect(OPTION_GROUPS).toContain(group)
})

describe.each(OPTION_FIELDS.map((field) => [field.name, field] as const))('the option %s', (name, field) => {
  test('takes everything that is offered', () => {
    const offered =
      field.kind === 'choice'
        ? field.values
        : field.kind === 'part'
          ? [...catalogue.parts.values()].flatMap(({ id, category }) =>
              category === field.category ? [id] : [],
            )
          : field.kind === 'count'
            ? ['auto', field.min, field.max]
            : [field.min, field.max, field.min + field.step]
    expect(offered.length).toBeGreaterThan(1)
    for (const value of offered) {
      const edited = setOption(design, name, value)
      expect(edited.ok && edited.value.options[name]).toBe(value)
    }
  })

  test('refuses what lies outside', () => {
    const outside = field.kind === 'number' || field.kind === 'count' ? [field.min - 1, field.max + 1] : [{}]
    for (const value of outside)
      expect(setOption(design, name, value as number)).toEqual({
        ok: false,
        error: { code: 'bad-option', option: name },
      })
  })

  test('is explained by a term that the glossary has', () => {
    if (field.term === undefined) return
    for (const language of LANGUAGES) expect(Object.keys(GLOSSARIES[language].terms)).toContain(field.term)
  })
})
