import { ASSUMPTIONS, type AssumptionName } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import { ABOVE_ZERO, type Bounds, factBounds, isFactName, MOST } from '../catalogue/fact-bounds'
import { ASSUMPTIONS_PART } from './apply-overrides'

const SHARES = new Set<AssumptionName>([
  'airHeatCapture',
  'supplyEfficiency',
  'supplyEfficiencyInPue',
  'powerFactor',
  'yieldPlain',
  'yieldHdi',
  'yieldThick',
])

/** What an override of a part's fact, or of an assumption, may be; undefined where there is no such number. */
export function overrideBounds(catalogue: Catalogue, part: string, fact: string): Bounds | undefined {
  return part === ASSUMPTIONS_PART || catalogue.parts.has(part) ? numberBounds(part, fact) : undefined
}

/** The same for a part that may not be in the catalogue: bounds are those of the fact, whatever the part. */
export function numberBounds(part: string, fact: string): Bounds | undefined {
  if (part === ASSUMPTIONS_PART) {
    if (!Object.hasOwn(ASSUMPTIONS, fact)) return undefined
    const name = fact as AssumptionName
    const least = name === 'pueAir' || name === 'pueLiquid' ? 1 : name === 'airHeatCapture' ? 0 : ABOVE_ZERO
    return { least, most: SHARES.has(name) ? 1 : MOST, whole: false }
  }
  return isFactName(fact) ? factBounds(fact) : undefined
}
