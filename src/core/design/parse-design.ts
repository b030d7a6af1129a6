import type * as z from 'zod/mini'
import { done, type Outcome, refused } from '../units/outcome'
import { checkOverrides } from './check-overrides'
import { isBounded } from './is-bounded'
import { climbMigrations } from './migrations'
import { isDocument } from './migrations/document'
import { checkOwnParts } from './own-parts/check-own-parts'
import { ownPartsOf } from './own-parts/design-catalogue'
import { type Design, designSchema } from './schema'
import { rememberSchema } from './written-schema'

/** Faults are named so that both languages can say them; `detail` is the validator's own English for what has no name. */
export const DESIGN_FAULT_CODES = [
  'not-json',
  'not-a-design',
  'schema-missing',
  'schema-newer',
  'too-large',
  'duplicate-id',
  'contains-itself',
  'too-nested',
  'outside-range',
  'missing',
  'wrong-type',
  'too-small',
  'too-big',
  'not-one-of',
  'invalid',
] as const
export type DesignFaultCode = (typeof DESIGN_FAULT_CODES)[number]

/** What is wrong with a document, and where in it. */
export interface DesignFault {
  readonly code: DesignFaultCode
  /** Dotted keys from the top, e.g. `pod.racks.0.count`; empty for the whole document. */
  readonly path: string
  /** The offending or the expected thing: an id, a type, a bound, a list of allowed values. */
  readonly detail: string
}

const MAX_FAULTS = 50

/**
 * Reads a design from anything: older schemas climb, everything is bounded and checked, unknown keys are kept.
 * Parts need not exist in the catalogue; the rules `part.unknown` and `part.own` speak of those, so that no work is lost.
 */
export function parseDesign(input: unknown): Outcome<Design, DesignFault[]> {
  if (!isDocument(input)) return refused([{ code: 'not-a-design', path: '', detail: '' }])
  if (!isBounded(input)) return refused([{ code: 'too-large', path: '', detail: '' }])
  const climbed = climbMigrations(input)
  if (!climbed.ok) {
    const { error } = climbed
    const detail = error.code === 'schema-newer' ? `${error.found} > ${error.known}` : ''
    return refused([{ code: error.code, path: 'schema', detail }])
  }
  const parsed = designSchema.safeParse(climbed.value, { reportInput: true })
  if (!parsed.success) return refused(parsed.error.issues.slice(0, MAX_FAULTS).map(faultOf))
  const faults = [
    ...findDuplicates(parsed.data),
    ...checkOverrides(parsed.data.overrides),
    ...checkOwnParts(ownPartsOf(parsed.data)),
  ]
  if (faults.length > 0) return refused(faults.slice(0, MAX_FAULTS))
  // It climbed, so it had a number.
  if (climbed.value !== input) rememberSchema(parsed.data, input.schema as number)
  return done(parsed.data)
}

function faultOf(issue: z.core.$ZodIssue): DesignFault {
  const path = issue.path.join('.')
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', path, detail: issue.expected }
        : { code: 'wrong-type', path, detail: issue.expected }
    case 'too_small':
      return { code: 'too-small', path, detail: String(issue.minimum) }
    case 'too_big':
      return { code: 'too-big', path, detail: String(issue.maximum) }
    case 'invalid_value':
      return { code: 'not-one-of', path, detail: issue.values.map(String).join(', ') }
    default:
      return { code: 'invalid', path, detail: issue.message }
  }
}

/** Ids name racks, placements and links in selections, findings and edits; two alike would make an edit hit the wrong one. */
function findDuplicates(design: Design): DesignFault[] {
  const faults: DesignFault[] = []
  const check = (items: readonly { readonly id: string }[], path: string): void => {
    const seen = new Set<string>()
    items.forEach((item, i) => {
      if (seen.has(item.id)) faults.push({ code: 'duplicate-id', path: `${path}.${i}.id`, detail: item.id })
      seen.add(item.id)
    })
  }
  check(design.pod.racks, 'pod.racks')
  design.pod.racks.forEach((rack, i) => {
    check(rack.placements, `pod.racks.${i}.placements`)
  })
  check(design.links, 'links')
  return faults
}
