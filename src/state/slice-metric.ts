import type { Evaluation } from '../core/evaluation'
import type { MetricId } from '../core/metrics/registry'
import { sumTerms } from '../core/metrics/terms'
import { type Amount, scale } from '../core/units/amount'

/**
 * What one placed piece adds to a metric: the metric's own terms below the piece's path, so it can never disagree with
 * the totals. Undefined where nothing below the path adds to it.
 */
export function sliceMetric(
  evaluation: Evaluation,
  id: MetricId,
  path: readonly string[],
  pieces: number,
): Amount | undefined {
  const terms = evaluation.metrics[id]
    .terms()
    .filter((term) => path.every((step, i) => term.path[i] === step))
  if (terms.length === 0 || pieces === 0) return undefined
  return scale(sumTerms(terms), 1 / pieces)
}
