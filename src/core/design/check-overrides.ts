import { boundsFault, isFactName } from '../catalogue/fact-bounds'
import { numberBounds } from './override-bounds'
import type { Override } from './schema'

export interface OverrideFault {
  readonly code: 'duplicate-id' | 'wrong-type' | 'too-small' | 'too-big'
  readonly path: string
  readonly detail: string
}

/**
 * Holds the overrides of a file to the bounds of typed ones, which results rely on. An override of a fact that this build
 * does not know is kept: it has no effect, and the rule `part.unknown` says so.
 */
export function checkOverrides(overrides: readonly Override[]): OverrideFault[] {
  const seen = new Set<string>()
  return overrides.flatMap(({ part, fact, value }, i): OverrideFault[] => {
    const path = `overrides.${i}`
    const name = `${part} ${fact}`
    if (seen.has(name)) return [{ code: 'duplicate-id', path, detail: name }]
    seen.add(name)
    const bounds = numberBounds(part, fact)
    // A fact that is a text cannot become a number.
    if (!bounds)
      return isFactName(fact) ? [{ code: 'wrong-type', path: `${path}.value`, detail: 'string' }] : []
    const fault = boundsFault(value, bounds)
    return fault ? [{ ...fault, path: `${path}.value` }] : []
  })
}
