import { attribute, isAttribution } from '../../core/compare/attribute'
import { ratioOf } from '../../core/compare/compare'
import { amountOn, type Footing, isTotal } from '../../core/compare/footing'
import type { Evaluation } from '../../core/evaluation'
import type { UnknownReason } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'

/** One figure of one system on a footing, and how it stands to the base. */
export interface ComparedFigure {
  readonly amount: Amount | undefined
  readonly unknown: UnknownReason | undefined
  /** Over the base; undefined where either is not known or the base is 0. */
  readonly ratio: number | undefined
  /** Less the base; undefined where either is not known. */
  readonly difference: number | undefined
  /** False where the footing divides totals and this figure is none. */
  readonly divided: boolean
}

export function compareFigure(
  system: Evaluation,
  base: Evaluation,
  metric: MetricId,
  footing: Footing,
): ComparedFigure {
  const amount = amountOn(system, metric, footing, base)
  const other = amountOn(base, metric, footing, base)
  return {
    amount,
    unknown: system.metrics[metric].unknown,
    ratio: ratioOf(amount, other),
    difference: amount && other && amount.value - other.value,
    divided: footing === 'whole' || isTotal(metric),
  }
}

/** Whether the ranges leave no doubt which of the two is more. */
export function isSure(system: Evaluation, base: Evaluation, metric: MetricId, footing: Footing): boolean {
  const attribution = attribute(base, system, metric, footing, base)
  return !isAttribution(attribution) || attribution.certain
}
