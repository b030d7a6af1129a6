import type { Metric } from './metric'
import { METRIC_IDS, type MetricId } from './registry'

type Metrics = Readonly<Record<MetricId, Metric>>

/**
 * Marks every metric that a number of the user's has a part in, by an override or in an own part: one of its terms
 * cites it, or its value is another than without them (coolant flow follows the power of a chip without citing it).
 * @param plain the same design without those numbers
 */
export function markOverridden(metrics: Metrics, plain: Metrics): Metrics {
  const marked = METRIC_IDS.map((id): [MetricId, Metric] => {
    const metric = metrics[id]
    return [id, isTouched(metric, plain[id]) ? { ...metric, overridden: true } : metric]
  })
  return Object.fromEntries(marked) as Metrics
}

function isTouched(metric: Metric, plain: Metric): boolean {
  if (metric.unknown !== plain.unknown) return true
  const [own, other] = [metric.amount, plain.amount]
  if (own?.value !== other?.value || own?.low !== other?.low || own?.high !== other?.high) return true
  return metric.terms().some((term) => term.cited?.grade === 'user')
}
