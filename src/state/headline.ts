import type { MetricId } from '../core/metrics/registry'

/** What the totals strip shows, in its order. */
export const HEADLINE: readonly MetricId[] = [
  'power.systemKw',
  'cooling.liquidKw',
  'cooling.airKw',
  'cooling.coldPlates',
  'cooling.quickDisconnectPairs',
  'cooling.flowLpm',
  'links.scaleUpCopperCables',
  'links.transceivers',
  'boards.count',
  'compute.bf16Pflops',
  'compute.hbmTb',
  'cost.bomUsd',
  'mass.kg',
]
