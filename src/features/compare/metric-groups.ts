import { METRIC_IDS, type MetricId } from '../../core/metrics/registry'

/** The figures that a first look asks for. */
export const MAIN_METRICS: ReadonlySet<MetricId> = new Set<MetricId>([
  'count.racks',
  'count.accelerators',
  'count.cpus',
  'count.switchChips',
  'power.itKw',
  'power.networkKw',
  'power.systemKw',
  'power.facilityKw',
  'cooling.liquidKw',
  'cooling.airKw',
  'cooling.coldPlates',
  'cooling.quickDisconnectPairs',
  'cooling.flowLpm',
  'links.scaleUpCopperCables',
  'links.transceivers',
  'links.opticsKw',
  'boards.count',
  'boards.areaM2',
  'boards.valueUsd',
  'compute.bf16Pflops',
  'compute.fp8Pflops',
  'compute.fp4Pflops',
  'compute.hbmTb',
  'compute.hbmTbps',
  'compute.scaleUpTbps',
  'compute.bf16PerWatt',
  'cost.bomUsd',
  'cost.coverage',
  'mass.kg',
])

export interface MetricGroup {
  /** First word of the ids: count, power, cooling … */
  readonly id: string
  readonly metrics: readonly MetricId[]
}

/** Metrics under their headings, in the order of the registry. */
export function groupMetrics(isWanted: (id: MetricId) => boolean): readonly MetricGroup[] {
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
