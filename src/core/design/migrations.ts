import { done, type Outcome, refused } from '../units/outcome'
import type { Document } from './migrations/document'
import { splitCopper } from './migrations/split-copper'
import { DESIGN_SCHEMA } from './schema'

/** Lifts a document from one schema number to the next. Must keep keys that it does not know. */
export interface Migration {
  readonly from: number
  readonly summary: string
  readonly migrate: (document: Document) => Document
}

/**
 * Every step from schema 1 to `DESIGN_SCHEMA`, rising and without gaps. A step is never edited once it is released:
 * saved designs depend on it. Each has a test in `test/core/design/migrations.test.ts`, which counts them.
 */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, summary: 'copper host links are passive (DAC) or retimed (AEC)', migrate: splitCopper },
]

export type SchemaFault =
  | { readonly code: 'schema-missing' }
  | { readonly code: 'schema-newer'; readonly found: number; readonly known: number }

/** Brings a document to the target schema; a newer one is refused, since this build cannot know what it means. */
export function climbMigrations(
  document: Document,
  migrations: readonly Migration[] = MIGRATIONS,
  target: number = DESIGN_SCHEMA,
): Outcome<Document, SchemaFault> {
  const { schema } = document
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return refused({ code: 'schema-missing' })
  if (schema > target) return refused({ code: 'schema-newer', found: schema, known: target })
  let current = document
  for (const migration of migrations) {
    if (migration.from < schema || migration.from >= target) continue
    current = { ...migration.migrate(current), schema: migration.from + 1 }
  }
  return done(current)
}
