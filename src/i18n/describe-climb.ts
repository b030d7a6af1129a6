import { MIGRATIONS } from '../core/design/migrations'
import { DESIGN_SCHEMA } from '../core/design/schema'
import { migrations as en } from './en/migrations'
import type { Language } from './language'
import { migrations as zh } from './zh/migrations'

const WORDS: Readonly<Record<Language, typeof en>> = { en, zh }

/** What was done to a design of an older schema when it was read. */
export function describeClimb(from: number, language: Language): string {
  const { climbed, steps } = WORDS[language]
  const taken = MIGRATIONS.filter((migration) => migration.from >= from)
  return climbed(
    from,
    DESIGN_SCHEMA,
    taken.map((migration) => steps[migration.from] ?? migration.summary),
  )
}
