import type { Evaluation } from '../evaluation'
import type { MetricId } from '../metrics/registry'
import { exact } from '../units/amount'
import type { AttributedPart } from './attributed-part'
import { pairShares, sumByPart } from './shares'

/** Figures that are one sum over another: what changes below the line makes a difference too. */
const QUOTIENTS: Partial<Record<MetricId, { readonly over: MetricId; readonly under: MetricId }>> = {
  'compute.bf16PerWatt': { over: 'compute.bf16Pflops', under: 'power.systemKw' },
  'cooling.liquidShare': { over: 'cooling.liquidKw', under: 'power.itKw' },
}

/**
 * The difference of a quotient by part. What is above the line counts at the mean of both divisors, what is below it at
 * the mean of both dividends: the one split of two factors that does not depend on which is changed first.
 * (b/q − a/p = Δb · (1/p + 1/q)/2 − Δq · (a + b)/2 / (p · q), and both Δ are sums over parts.)
 * @returns undefined where the figure is no quotient
 */
export function splitQuotient(
  from: Evaluation,
  to: Evaluation,
  metric: MetricId,
): AttributedPart[] | undefined {
  const quotient = QUOTIENTS[metric]
  if (!quotient) return undefined
  const { over, under } = quotient
  const [a, b] = [from.metrics[over].amount?.value, to.metrics[over].amount?.value]
  const [p, q] = [from.metrics[under].amount?.value, to.metrics[under].amount?.value]
  if (a === undefined || b === undefined || !p || !q) return undefined
  const parts = new Map<string, AttributedPart>()
  const take = (id: MetricId, weight: number): void => {
    const [own, other] = [from, to].map((each) => sumByPart(each.metrics[id].terms(), each))
    if (!own || !other) return
    for (const { group, part, ...amounts } of pairShares(own, other)) {
      const key = `${group}/${part}`
      const moved = ((amounts.to?.value ?? 0) - (amounts.from?.value ?? 0)) * weight
      const known = parts.get(key)?.difference.value ?? 0
      parts.set(key, { group, part, difference: exact(known + moved) })
    }
  }
  take(over, (1 / p + 1 / q) / 2)
  take(under, -(a + b) / 2 / (p * q))
  return [...parts.values()]
}
