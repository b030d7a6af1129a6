import { ratioOf } from '../../core/compare/compare'
import { amountOn, type Footing, isTotal } from '../../core/compare/footing'
import type { Evaluation } from '../../core/evaluation'
import type { UnknownReason } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import type { Amount } from '../../core/units/amount'

/** A footing, or whole systems shown as ratios alone. */
export type CompareMode = Footing | 'ratio'
export const COMPARE_MODES: readonly CompareMode[] = ['whole', 'ratio', 'accelerator', 'pflops', 'rack', 'mw']

/** One figure of one system as a mode shows it. */
export interface ComparedFigure {
  readonly amount: Amount | undefined
  readonly unknown: UnknownReason | undefined
  /** Over the base, on the same footing; undefined where either is not known or the base is 0. */
  readonly ratio: number | undefined
  /** False where the mode divides totals and this figure is none. */
  readonly divided: boolean
}

export function compareFigure(
  system: Evaluation,
  base: Evaluation,
  metric: MetricId,
  mode: CompareMode,
): ComparedFigure {
  const footing: Footing = mode === 'ratio' ? 'whole' : mode
  const amount = amountOn(system, metric, footing)
  return {
    amount,
    unknown: system.metrics[metric].unknown,
    ratio: ratioOf(amount, amountOn(base, metric, footing)),
    divided: footing === 'whole' || isTotal(metric),
  }
}
