import type { Metric } from './metric'
import { METRIC_IDS, type MetricId } from './registry'

type Metrics = Readonly<Record<MetricId, Metric>>

/**
 * Marks every metric that an override has a part in: one of its terms cites it, or its value is another than without
 * overrides (coolant flow follows the power of a chip without citing it).
 * @param plain the same design without its overrides
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
  return metric.terms().some((term) => term.cited?.overridden)
}
