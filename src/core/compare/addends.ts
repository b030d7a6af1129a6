import type { Evaluation } from '../evaluation'
import type { Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { scale } from '../units/amount'

/**
 * The terms of a metric, down to the parts that cause them. Coolant is reported a rack; which parts ask for it follows
 * from the heat that they shed into it.
 */
export function addendsOf(evaluation: Evaluation, metric: MetricId): readonly Term[] {
  const terms = evaluation.metrics[metric].terms()
  return metric === 'cooling.flowLpm' ? spreadOverHeat(evaluation, terms) : terms
}

function spreadOverHeat({ metrics }: Evaluation, flows: readonly Term[]): Term[] {
  const heat = metrics['cooling.liquidKw'].terms()
  return flows.flatMap((flow) => {
    const own = heat.filter((term) => term.path[0] === flow.path[0])
    const total = own.reduce((sum, term) => sum + term.value.value, 0)
    if (total === 0) return [flow]
    return own.map((term): Term => {
      const value = scale(flow.value, term.value.value / total)
      return { ...term, value, each: scale(value, 1 / term.count) }
    })
  })
}
