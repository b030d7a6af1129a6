import { ASSUMPTIONS } from '../core/catalogue/assumptions'
import { FACTS } from '../core/catalogue/facts'
import type { Grade } from '../core/catalogue/schema'
import { GRADES } from '../core/catalogue/schema'
import { ASSUMPTIONS_PART } from '../core/design/apply-overrides'
import type { Evaluation } from '../core/evaluation'
import { namePart } from '../i18n/describe-finding'
import { formatAmount } from '../i18n/format'
import { type Language, localise } from '../i18n/language'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { viewMessages } from '../i18n/view-messages'
import { isoDay } from './export-name'
import { usedParts } from './used-parts'

/** What every exported file says of itself: of which design, by which data, when, how far to be trusted. */
export interface ExportStamp {
  readonly design: string
  readonly schema: number
  readonly catalogueVersion: string
  /** YYYY-MM-DD, the reader's own day. */
  readonly date: string
  /** Values behind the bill, by grade; only grades that occur. */
  readonly grades: Readonly<Partial<Record<Grade, number>>>
  readonly overrides: readonly {
    readonly part: string
    readonly fact: string
    readonly value: number
    readonly reason: string
  }[]
}

export function buildStamp(evaluation: Evaluation, language: Language, day: Date): ExportStamp {
  const { design, catalogue } = evaluation
  return {
    design: localise(design.name, language),
    schema: design.schema,
    catalogueVersion: catalogue.version,
    date: isoDay(day),
    grades: countGrades(evaluation),
    overrides: design.overrides.map(({ part, fact, value, reason }) => ({ part, fact, value, reason })),
  }
}

/** Facts of the parts in the bill, and the assumptions, by how far each can be trusted. */
function countGrades(evaluation: Evaluation): Partial<Record<Grade, number>> {
  const counts = new Map<Grade, number>()
  const cited = [
    ...usedParts(evaluation).flatMap((part) => Object.values(part.facts)),
    ...Object.values(evaluation.catalogue.assumptions),
  ]
  for (const { grade } of cited) counts.set(grade, (counts.get(grade) ?? 0) + 1)
  return Object.fromEntries(
    GRADES.filter((grade) => counts.has(grade)).map((grade) => [grade, counts.get(grade)]),
  )
}

/** The stamp in words: a label and what stands behind it, a line each. */
export function describeStamp(
  stamp: ExportStamp,
  evaluation: Evaluation,
  language: Language,
): readonly (readonly [string, string])[] {
  const words = TAKEAWAY[language].stamp
  const { terms } = viewMessages(language)
  const grades = GRADES.filter((grade) => stamp.grades[grade] !== undefined)
    .map((grade) => `${terms.grades[grade]}\u00a0${stamp.grades[grade]}`)
    .join(words.comma)
  const overrides = stamp.overrides
    .map(({ part, fact, value, reason }) => {
      const { name, fact: what, unit } = nameFact(part, fact, evaluation, language)
      return words.override({
        part: name,
        fact: what,
        value: formatAmount(value, unit, language, { digits: 8 }),
        reason,
      })
    })
    .join(words.semicolon)
  return [
    [words.design, stamp.design],
    [words.date, stamp.date],
    [words.versions, words.versionsOf({ schema: String(stamp.schema), catalogue: stamp.catalogueVersion })],
    [words.grades, grades],
    [words.overrides, overrides === '' ? words.noOverrides : overrides],
    [words.limits, words.disclaimer],
  ]
}

/** The stamp of an export, a line each. */
export function stampLines(evaluation: Evaluation, language: Language, day: Date): string[] {
  const { labelled } = TAKEAWAY[language].stamp
  return describeStamp(buildStamp(evaluation, language, day), evaluation, language).map(([label, text]) =>
    labelled({ label, text }),
  )
}

/** What an override replaces, as a reader would say it. */
function nameFact(part: string, fact: string, { catalogue }: Evaluation, language: Language) {
  const { sources, inspector } = viewMessages(language)
  if (part === ASSUMPTIONS_PART) {
    const names: Readonly<Record<string, string>> = sources.assumptions
    const units: Readonly<Record<string, string>> = ASSUMPTIONS
    return { name: TAKEAWAY[language].stamp.field, fact: names[fact] ?? fact, unit: units[fact] ?? '' }
  }
  const facts: Readonly<Record<string, string>> = inspector.factNames
  const known = (FACTS as Readonly<Record<string, { readonly unit: string } | undefined>>)[fact]
  return { name: namePart(part, catalogue, language), fact: facts[fact] ?? fact, unit: known?.unit ?? '' }
}
