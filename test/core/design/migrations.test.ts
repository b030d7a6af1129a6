import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { climbMigrations, MIGRATIONS, type Migration } from '../../../src/core/design/migrations'
import type { Document } from '../../../src/core/design/migrations/document'
import { parseDesign } from '../../../src/core/design/parse-design'
import { DESIGN_SCHEMA } from '../../../src/core/design/schema'
import { writtenSchema } from '../../../src/core/design/written-schema'
import { describeClimb } from '../../../src/i18n/describe-climb'
import { LANGUAGES } from '../../../src/i18n/language'
import { parseShareLink } from '../../../src/io/share-link'
import { loadPresets } from '../../presets'

/** One entry a migration, by the schema number it starts from: a document before it and the same after it. */
const EXAMPLES: Readonly<Record<number, { readonly before: Document; readonly after: Document }>> = {
  1: {
    before: {
      schema: 1,
      mine: 'kept',
      options: { hostLink: 'copper', ours: 1 },
      links: [
        { plane: 'scale-out', hostCable: 'dac-400g', colour: 'red' },
        { plane: 'scale-out', hostCable: 'own-wire' },
        { plane: 'scale-out' },
        { plane: 'scale-up', hostCable: 'dac-400g' },
        'odd',
      ],
    },
    after: {
      schema: 1,
      mine: 'kept',
      options: { hostLink: 'dac', ours: 1 },
      links: [
        { plane: 'scale-out', hostCable: 'dac-400g', hostActiveCable: 'aec-400g', colour: 'red' },
        { plane: 'scale-out', hostCable: 'own-wire' },
        { plane: 'scale-out' },
        { plane: 'scale-up', hostCable: 'dac-400g' },
        'odd',
      ],
    },
  },
}

describe('migrations', () => {
  test('they are numbered from schema 1 to the present one without gaps', () => {
    const expected = Array.from({ length: DESIGN_SCHEMA - 1 }, (_, i) => i + 1)
    expect(MIGRATIONS.map((migration) => migration.from)).toEqual(expected)
  })

  test('every migration has a test', () => {
    expect(Object.keys(EXAMPLES).map(Number)).toEqual(MIGRATIONS.map((migration) => migration.from))
    for (const { from, migrate } of MIGRATIONS) {
      expect(migrate(EXAMPLES[from]?.before ?? {})).toEqual(EXAMPLES[from]?.after)
    }
  })

  const steps: readonly Migration[] = [
    { from: 1, summary: 'title becomes name', migrate: ({ title, ...rest }) => ({ ...rest, name: title }) },
    { from: 2, summary: 'pods is said', migrate: (document) => ({ pods: 1, ...document }) },
  ]

  test('an old document climbs every step and keeps what no step knows', () => {
    const climbed = climbMigrations({ schema: 1, title: 'A', mine: [1] }, steps, 3)
    expect(climbed).toEqual({ ok: true, value: { schema: 3, name: 'A', pods: 1, mine: [1] } })
  })

  test('a document of the middle climbs only what is above it', () => {
    expect(climbMigrations({ schema: 2, title: 'A' }, steps, 3)).toEqual({
      ok: true,
      value: { schema: 3, title: 'A', pods: 1 },
    })
  })

  test('a document of the present schema is left alone', () => {
    const document = { schema: 3 }
    const climbed = climbMigrations(document, steps, 3)
    expect(climbed.ok && climbed.value).toBe(document)
  })

  test('a newer document is refused', () => {
    expect(climbMigrations({ schema: 4 }, steps, 3)).toEqual({
      ok: false,
      error: { code: 'schema-newer', found: 4, known: 3 },
    })
  })
})

describe('a design that schema 1 wrote', () => {
  const { systems } = loadPresets()
  const folder = new URL('./schema-1/', import.meta.url)
  const text = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const climbed = {
    schema: DESIGN_SCHEMA,
    name: 'Kept since schema 1',
    mine: { a: [1] },
    options: { hostLink: 'dac', tiers: 2, ours: 'yes' },
    links: [{ colour: 'red' }, { colour: 'red', hostCable: 'dac-400g', hostActiveCable: 'aec-400g' }],
  }

  test('opens from a file with all it says', () => {
    const parsed = parseDesign(JSON.parse(text('design.rackwright.json')))
    expect(parsed.ok && parsed.value).toMatchObject(climbed)
  })

  test('opens from a link with all it says', async () => {
    const opened = await parseShareLink(text('link.txt').trim(), systems)
    expect(opened.ok && opened.value).toMatchObject(climbed)
  })

  test.each([{ options: null, links: 'none' }, { links: [null] }, {}])(
    '%j does not stop the climb',
    (odd) => {
      expect(climbMigrations({ schema: 1, ...odd })).toEqual({ ok: true, value: { ...odd, schema: 2 } })
    },
  )
})

describe('whoever opens an older design', () => {
  test('can be told which schema it climbed from; one of the present schema says nothing', () => {
    const old = parseDesign(
      JSON.parse(readFileSync(new URL('./schema-1/design.rackwright.json', import.meta.url), 'utf8')),
    )
    if (!old.ok) throw new Error('it opens')
    expect(writtenSchema(old.value)).toBe(1)
    const again = parseDesign(JSON.parse(JSON.stringify(old.value)))
    expect(again.ok && writtenSchema(again.value)).toBeUndefined()
  })

  test.each(LANGUAGES)('is told what became of it in words of every step (%s)', (language) => {
    const said = describeClimb(1, language)
    expect(said).toContain(`1`)
    expect(said).toContain(`${DESIGN_SCHEMA}`)
    for (const { summary } of MIGRATIONS) expect(said).not.toContain(summary)
    expect(said).toMatch(language === 'zh' ? /[一-鿿]/ : /^This design was saved by an older version/)
  })
})
