import type { Measured } from '../evaluation'
import { floorArea } from '../mass/report'
import type { MetricId } from '../metrics/registry'
import { type Amount, divide, exact, scale } from '../units/amount'

/** Totals over something, so that systems of different size can be held against each other. */
export const PER = ['rack', 'accelerator', 'pflops', 'tb', 'mw', 'm2', 'usd'] as const

/** As much of each system as comes to the base's size in one respect. */
export const EQUAL = ['equal-mw', 'equal-pflops'] as const
export type Equal = (typeof EQUAL)[number]

/** What systems of different size are put on one footing by: the whole system, its totals over something, or equal size. */
export const FOOTINGS = ['whole', ...PER, ...EQUAL] as const
export type Footing = (typeof FOOTINGS)[number]

const KW_PER_MW = 1000
const USD_PER_MILLION = 1e6

/** By what a footing sizes a system; floor area is no metric and is counted from the frames. */
const SIZES = {
  rack: { metric: 'count.racks', factor: 1 },
  accelerator: { metric: 'count.accelerators', factor: 1 },
  pflops: { metric: 'compute.bf16Pflops', factor: 1 },
  tb: { metric: 'compute.hbmTb', factor: 1 },
  mw: { metric: 'power.systemKw', factor: 1 / KW_PER_MW },
  usd: { metric: 'cost.bomUsd', factor: 1 / USD_PER_MILLION },
  'equal-mw': { metric: 'power.systemKw', factor: 1 / KW_PER_MW },
  'equal-pflops': { metric: 'compute.bf16Pflops', factor: 1 },
} as const satisfies Record<Exclude<Footing, 'whole' | 'm2'>, { metric: MetricId; factor: number }>

/** Figures that describe a system or its worst rack and do not grow with its size. */
const NOT_TOTALS: ReadonlySet<MetricId> = new Set<MetricId>([
  'power.pue',
  'power.shelfNameplateKw',
  'power.shelfUsableKw',
  'power.busbarA',
  'power.feedA',
  'cooling.liquidShare',
  'cooling.deltaK',
  'boards.maxLayers',
  'compute.bf16PerWatt',
  'cost.coverage',
  'mass.floorKgPerM2',
])

/** Whether a figure grows with the system, so that dividing it by size says something. */
export function isTotal(metric: MetricId): boolean {
  return !NOT_TOTALS.has(metric)
}

export function isEqual(footing: Footing): footing is Equal {
  return EQUAL.some((equal) => equal === footing)
}

/**
 * A figure on a footing: a total over what the footing divides by, or of as much of the system as equals the base; any
 * other figure as it stands. Undefined where either is not known or the size is 0.
 * @param base whose size the equal footings bring the system to
 * @example amountOn(cloudmatrix, 'power.systemKw', 'accelerator') // kW an accelerator, all in
 */
export function amountOn(
  measured: Measured,
  metric: MetricId,
  footing: Footing,
  base?: Measured,
): Amount | undefined {
  const { amount } = measured.metrics[metric]
  if (!amount || footing === 'whole' || !isTotal(metric)) return amount
  const factor = footingFactor(measured, footing, base)
  if (factor === undefined) return undefined
  const size = sizeOn(measured, footing)
  // How many are built, and a figure over itself, are settled: they carry no doubt of their own.
  const settled = isEqual(footing) || !size || size.low <= 0 || isSizeOf(metric, footing)
  if (!settled) return divide(amount, size)
  const scaled = scale(amount, factor)
  return isSizeOf(metric, footing) ? exact(scaled.value) : scaled
}

/** What totals are multiplied with to stand on a footing; undefined where a size is not known or 0. */
export function footingFactor(measured: Measured, footing: Footing, base?: Measured): number | undefined {
  if (footing === 'whole') return 1
  const own = sizeOn(measured, footing)?.value
  if (!own) return undefined
  if (!isEqual(footing)) return 1 / own
  const wanted = base && sizeOn(base, footing)?.value
  return wanted ? wanted / own : undefined
}

function sizeOn(measured: Measured, footing: Exclude<Footing, 'whole'>): Amount | undefined {
  if (footing === 'm2') {
    const area = floorArea(measured.bill.lines)
    return area === undefined ? undefined : exact(area)
  }
  const { metric, factor } = SIZES[footing]
  const { amount } = measured.metrics[metric]
  return amount && scale(amount, factor)
}

function isSizeOf(metric: MetricId, footing: Exclude<Footing, 'whole'>): boolean {
  return footing !== 'm2' && SIZES[footing].metric === metric
}
