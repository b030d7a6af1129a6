import { METRIC_IDS, type MetricId } from './registry'

export interface MetricGroup {
  /** First word of the ids: count, power, cooling … */
  readonly id: string
  readonly metrics: readonly MetricId[]
}

/** Metrics under their headings, in the order of the registry. */
export function groupMetrics(isWanted: (id: MetricId) => boolean = () => true): readonly MetricGroup[] {
  const groups = new Map<string, MetricId[]>()
  for (const id of METRIC_IDS) {
    if (!isWanted(id)) continue
    const heading = id.slice(0, id.indexOf('.'))
    const known = groups.get(heading)
    if (known) known.push(id)
    else groups.set(heading, [id])
  }
  return [...groups].map(([id, metrics]) => ({ id, metrics }))
}
