import type { Evaluation } from '../evaluation'
import type { MetricId } from '../metrics/registry'
import { type Amount, divide, exact, scale } from '../units/amount'

/** What systems of different size are put on one footing by: the whole system, or its totals over something. */
export const FOOTINGS = ['whole', 'accelerator', 'pflops', 'rack', 'mw'] as const
export type Footing = (typeof FOOTINGS)[number]

const KW_PER_MW = 1000

const DIVISORS = {
  accelerator: { metric: 'count.accelerators', factor: 1 },
  pflops: { metric: 'compute.bf16Pflops', factor: 1 },
  rack: { metric: 'count.racks', factor: 1 },
  mw: { metric: 'power.systemKw', factor: 1 / KW_PER_MW },
} as const satisfies Record<Exclude<Footing, 'whole'>, { metric: MetricId; factor: number }>

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

/**
 * A figure on a footing: a total over what the footing divides by, any other figure as it stands. Undefined where
 * either is not known or the divisor is 0.
 * @example amountOn(cloudmatrix, 'power.systemKw', 'accelerator') // kW an accelerator, all in
 */
export function amountOn(evaluation: Evaluation, metric: MetricId, footing: Footing): Amount | undefined {
  const { amount } = evaluation.metrics[metric]
  if (!amount || footing === 'whole' || !isTotal(metric)) return amount
  const divisor = DIVISORS[footing]
  const size = evaluation.metrics[divisor.metric].amount
  if (!size || size.value === 0) return undefined
  // A divisor that may be 0 bounds nothing.
  const by = size.low > 0 ? size : exact(size.value)
  return divide(amount, scale(by, divisor.factor))
}
