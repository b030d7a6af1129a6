import { ASSUMPTIONS, type AssumptionName } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import { FACTS, type FactName, factKind } from '../catalogue/facts'
import { ASSUMPTIONS_PART } from './apply-overrides'

/** What a number may be. */
export interface Bounds {
  readonly least: number
  readonly most: number
  /** Pieces, ports, layers: never a fraction. */
  readonly whole: boolean
}

/** Nothing in a data center has more of anything, in any of our units. */
const MOST = 1e9
/** Stands for 'above nothing' where results divide by the number. */
const ABOVE_ZERO = 1e-6

const WHOLE = new Set<FactName>([
  'scaleUpLinks',
  'switchLinks',
  'uplinks',
  'scaleOutPorts',
  'radix',
  'portsPerModule',
  'strandsPerPort',
  'ports',
  'layers',
  'units',
])
const DIVISORS = new Set<FactName>([
  'efficiency',
  'ratedWatts',
  'busbarVolts',
  'ratedAmps',
  'scaleUpLinkGBps',
  'lineGbps',
  'portGbps',
  'coolingKw',
  'outerWidthMm',
  'outerDepthMm',
  'outerHeightMm',
])
/** Whole numbers that results divide by or build on. */
const AT_LEAST_ONE = new Set<FactName>(['radix', 'portsPerModule', 'layers', 'units'])
const MOST_OF: Readonly<Partial<Record<FactName, number>>> = { units: 100, layers: 200, radix: 100_000 }
const SHARES = new Set<AssumptionName>(['powerFactor', 'yieldPlain', 'yieldHdi', 'yieldThick'])

/** What an override of a part's fact, or of an assumption, may be; undefined where there is no such number. */
export function overrideBounds(catalogue: Catalogue, part: string, fact: string): Bounds | undefined {
  if (part === ASSUMPTIONS_PART) {
    if (!Object.hasOwn(ASSUMPTIONS, fact)) return undefined
    const name = fact as AssumptionName
    const least = name === 'pueAir' || name === 'pueLiquid' ? 1 : ABOVE_ZERO
    return { least, most: SHARES.has(name) ? 1 : MOST, whole: false }
  }
  if (!catalogue.parts.has(part) || !Object.hasOwn(FACTS, fact)) return undefined
  const name = fact as FactName
  const kind = factKind(name)
  if (kind.type === 'text') return undefined
  return {
    least: AT_LEAST_ONE.has(name) ? 1 : DIVISORS.has(name) ? ABOVE_ZERO : 0,
    most: kind.max ?? MOST_OF[name] ?? MOST,
    whole: WHOLE.has(name),
  }
}
