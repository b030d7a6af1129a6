import { FACTS, type FactName, factKind } from './facts'

/** What a number may be. */
export interface Bounds {
  readonly least: number
  readonly most: number
  /** Pieces, ports, layers: never a fraction. */
  readonly whole: boolean
  /** It comes in steps of this. */
  readonly step?: number
}

/** Nothing in a data center has more of anything, in any of our units. */
export const MOST = 1e9
/** Stands for 'above nothing' where results divide by the number. */
export const ABOVE_ZERO = 1e-6

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
  'outputVolts',
  'busbarVolts',
  'ratedAmps',
  'scaleUpLinkGBps',
  'lineGbps',
  'portGbps',
  'coolingKw',
  'outerWidthMm',
  'outerDepthMm',
  'outerHeightMm',
  'unitMm',
])
/** Numbers that results divide by, count in or build on. */
const LEAST_OF: Readonly<Partial<Record<FactName, number>>> = {
  radix: 1,
  portsPerModule: 1,
  layers: 1,
  units: 1,
  slotStepU: 0.5,
}
const MOST_OF: Readonly<Partial<Record<FactName, number>>> = { units: 100, layers: 200, radix: 100_000 }

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(FACTS, name)
}

/** What a user may give for a fact; undefined where it is a text. */
export function factBounds(name: FactName): Bounds | undefined {
  const kind = factKind(name)
  if (kind.type === 'text') return undefined
  return {
    least: LEAST_OF[name] ?? (DIVISORS.has(name) ? ABOVE_ZERO : 0),
    most: kind.max ?? MOST_OF[name] ?? MOST,
    whole: WHOLE.has(name),
    // Slots lie at whole and half units.
    ...(name === 'slotStepU' && { step: 0.5 }),
  }
}

/** Which of its bounds a number misses, and that bound; undefined where it is within them. */
export function boundsFault(
  value: number,
  bounds: Bounds,
): { readonly code: 'too-small' | 'too-big' | 'wrong-type'; readonly detail: string } | undefined {
  if (isWithin(value, bounds)) return undefined
  if (value < bounds.least) return { code: 'too-small', detail: String(bounds.least) }
  if (value > bounds.most) return { code: 'too-big', detail: String(bounds.most) }
  return { code: 'wrong-type', detail: bounds.step ? `multiple of ${bounds.step}` : 'int' }
}

export function isWithin(value: number, { least, most, whole, step = whole ? 1 : 0 }: Bounds): boolean {
  if (!Number.isFinite(value) || value < least || value > most) return false
  return step === 0 || Number.isInteger(value / step)
}
