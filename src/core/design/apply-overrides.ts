import { ASSUMPTIONS, type AssumptionName } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import { isFactName } from '../catalogue/fact-bounds'
import type { CitedValue, Part } from '../catalogue/schema'
import type { Override } from './schema'

/** The part id under which an override replaces a figure of presets/assumptions.json. */
export const ASSUMPTIONS_PART = 'assumptions'

/**
 * The catalogue as one design sees it: overridden values carry grade `user` and the design's reason.
 * Returns the same catalogue when nothing is overridden. An override of an unknown part or fact has no effect.
 */
export function applyOverrides(catalogue: Catalogue, overrides: readonly Override[]): Catalogue {
  if (overrides.length === 0) return catalogue
  const parts = new Map(catalogue.parts)
  const assumptions: Record<AssumptionName, CitedValue> = { ...catalogue.assumptions }
  for (const override of overrides) {
    const value: CitedValue = {
      value: override.value,
      grade: 'user',
      source: 'user',
      overridden: true,
      ...(override.reason === '' ? {} : { at: override.reason }),
    }
    if (override.part === ASSUMPTIONS_PART) {
      if (Object.hasOwn(ASSUMPTIONS, override.fact)) assumptions[override.fact as AssumptionName] = value
      continue
    }
    const part: Part | undefined = parts.get(override.part)
    if (part && isFactName(override.fact)) {
      parts.set(part.id, { ...part, facts: { ...part.facts, [override.fact]: value } })
    }
  }
  return { ...catalogue, parts, assumptions }
}
