import type { Measured } from '../evaluation'
import { METRIC_IDS, type MetricId } from '../metrics/registry'
import type { Amount } from '../units/amount'
import { amountOn, type Footing } from './footing'

export interface ComparedDesign {
  /** Amounts on the footing of the comparison; a metric that is not known is left out. */
  readonly metrics: Readonly<Partial<Record<MetricId, Amount>>>
  /** Over the base; a metric that either does not know, or that is 0 in the base, is left out. */
  readonly ratios: Readonly<Partial<Record<MetricId, number>>>
}

/**
 * Any number of designs side by side, in the order given.
 * @param base which of them the ratios are taken to, by its place in the list
 */
export function compareEvaluations(
  evaluations: readonly Measured[],
  base = 0,
  footing: Footing = 'whole',
): ComparedDesign[] {
  const footed = evaluations.map((evaluation) => footAll(evaluation, footing, evaluations[base]))
  const other = footed[base] ?? {}
  return footed.map((metrics) => ({ metrics, ratios: ratiosTo(metrics, other) }))
}

/** Undefined where either is not known or the base is 0. */
export function ratioOf(own: Amount | undefined, base: Amount | undefined): number | undefined {
  return own && base && base.value !== 0 ? own.value / base.value : undefined
}

type Amounts = Partial<Record<MetricId, Amount>>

function footAll(evaluation: Measured, footing: Footing, base: Measured | undefined): Amounts {
  const amounts: Amounts = {}
  for (const id of METRIC_IDS) {
    const amount = amountOn(evaluation, id, footing, base)
    if (amount) amounts[id] = amount
  }
  return amounts
}

function ratiosTo(own: Amounts, base: Amounts): Partial<Record<MetricId, number>> {
  const ratios: Partial<Record<MetricId, number>> = {}
  for (const id of METRIC_IDS) {
    const ratio = ratioOf(own[id], base[id])
    if (ratio !== undefined) ratios[id] = ratio
  }
  return ratios
}
