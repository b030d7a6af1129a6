import { compareEvaluations } from '../core/compare/compare'
import type { Evaluation } from '../core/evaluation'
import type { MetricId } from '../core/metrics/registry'
import { buildMetrics, type MetricJson, systemName } from './report-json'
import { tidyNumber } from './table'

export interface ComparisonJson {
  readonly base: string
  readonly designs: readonly {
    readonly system: string
    readonly metrics: Readonly<Record<MetricId, MetricJson>>
    /** Over the base; a metric that either does not know, or that is 0 in the base, is left out. */
    readonly ratios: Readonly<Partial<Record<MetricId, number>>>
  }[]
}

/** @param evaluations the base first */
export function buildComparison(evaluations: readonly [Evaluation, ...Evaluation[]]): ComparisonJson {
  const [base] = evaluations
  const compared = compareEvaluations(evaluations)
  return {
    base: systemName(base.design),
    designs: evaluations.map((evaluation, i) => ({
      system: systemName(evaluation.design),
      metrics: buildMetrics(evaluation),
      ratios: tidyRatios(compared[i]?.ratios ?? {}),
    })),
  }
}

function tidyRatios(ratios: Readonly<Partial<Record<MetricId, number>>>): Partial<Record<MetricId, number>> {
  return Object.fromEntries(Object.entries(ratios).map(([id, ratio]) => [id, tidyNumber(ratio)]))
}
