import { METRICS, type MetricId } from './registry'

/** Printed totals of a design come from files, so their names are checked before they are taken for metrics. */
export function isMetricId(name: string): name is MetricId {
  return Object.hasOwn(METRICS, name)
}
