import { boundsFault, factBounds, isFactName } from '../../catalogue/fact-bounds'
import type { OwnPart, OwnValue } from './own-part-schema'

/*
 * What the schema cannot say of own parts, and what would make counting them endless or senseless. Names that are not
 * in the catalogue are no fault here: the rule `part.own` speaks of those, so that no work is lost.
 */

/** Parts within parts, the outermost counted. */
export const DEPTH_LIMIT = 8
/** Lines that all own parts together may explode into; a bill of a thousand lines is a large one. */
export const LINES_LIMIT = 5000

export interface OwnPartFault {
  readonly code:
    | 'duplicate-id'
    | 'contains-itself'
    | 'too-nested'
    | 'wrong-type'
    | 'too-small'
    | 'too-big'
    | 'outside-range'
  readonly path: string
  readonly detail: string
}

export function checkOwnParts(parts: readonly OwnPart[]): OwnPartFault[] {
  const faults: OwnPartFault[] = []
  const seen = new Set<string>()
  parts.forEach((part, i) => {
    if (seen.has(part.id)) faults.push({ code: 'duplicate-id', path: `parts.${i}.id`, detail: part.id })
    seen.add(part.id)
    for (const [name, value] of Object.entries(part.facts)) {
      const fault = checkValue(name, value)
      if (fault) faults.push({ ...fault, path: `parts.${i}.facts.${name}.${fault.path}` })
    }
  })
  if (faults.length > 0) return faults
  const nesting = checkNesting(parts)
  if (!nesting) return []
  const { code, part, detail } = nesting
  return [{ code, path: `parts.${parts.findIndex(({ id }) => id === part)}.contains`, detail }]
}

function checkValue(name: string, { value, range }: OwnValue): OwnPartFault | undefined {
  // What an unknown fact may be, only the build that wrote it can tell.
  if (!isFactName(name)) return undefined
  const bounds = factBounds(name)
  if (!bounds) return typeof value === 'string' ? undefined : wrongType('string')
  if (typeof value !== 'number') return wrongType('number')
  if (range && (range[0] > value || range[1] < value))
    return { code: 'outside-range', path: 'range', detail: `${value}, ${range[0]}…${range[1]}` }
  for (const number of [value, ...(range ?? [])]) {
    const fault = boundsFault(number, bounds)
    // Between the ends of a range even pieces may lie at a fraction; the value itself may not.
    if (fault && (fault.code !== 'wrong-type' || number === value)) return { ...fault, path: 'value' }
  }
  return undefined
}

function wrongType(detail: string): OwnPartFault {
  return { code: 'wrong-type', path: 'value', detail }
}

export interface NestingFault {
  readonly code: 'contains-itself' | 'too-nested'
  /** The own part in whose contents it shows. */
  readonly part: string
  readonly detail: string
}

/** Whether own parts contain themselves, or one another too deeply or too often. Parts of the catalogue contain none of them. */
export function checkNesting(parts: readonly OwnPart[]): NestingFault | undefined {
  const byId = new Map(parts.map((part) => [part.id, part]))
  const sizes = new Map<string, { readonly lines: number; readonly depth: number }>()
  const open: string[] = []
  const measure = (part: OwnPart): NestingFault | undefined => {
    if (sizes.has(part.id)) return undefined
    const from = open.indexOf(part.id)
    if (from >= 0) {
      const ring = [...open.slice(from), part.id].join(' → ')
      return { code: 'contains-itself', part: open.at(-1) ?? part.id, detail: ring }
    }
    open.push(part.id)
    let lines = 1
    let depth = 1
    for (const contains of part.contains) {
      const inner = byId.get(contains.part)
      const fault = inner && measure(inner)
      if (fault) return fault
      const size = sizes.get(contains.part)
      lines += size?.lines ?? 1
      depth = Math.max(depth, 1 + (size?.depth ?? 0))
    }
    open.pop()
    if (depth > DEPTH_LIMIT || lines > LINES_LIMIT)
      return { code: 'too-nested', part: part.id, detail: `${DEPTH_LIMIT}, ${LINES_LIMIT}` }
    sizes.set(part.id, { lines, depth })
    return undefined
  }
  let lines = 0
  for (const part of parts) {
    const fault = measure(part)
    if (fault) return fault
    lines += sizes.get(part.id)?.lines ?? 0
    if (lines > LINES_LIMIT)
      return { code: 'too-nested', part: part.id, detail: `${DEPTH_LIMIT}, ${LINES_LIMIT}` }
  }
  return undefined
}
