import { describe, expect, test } from 'vitest'
import {
  climbMigrations,
  type Document,
  MIGRATIONS,
  type Migration,
} from '../../../src/core/design/migrations'
import { DESIGN_SCHEMA } from '../../../src/core/design/schema'

/** One entry a migration, by the schema number it starts from: a document before it and the same after it. */
const EXAMPLES: Readonly<Record<number, { readonly before: Document; readonly after: Document }>> = {}

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
