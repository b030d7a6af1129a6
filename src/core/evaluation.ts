import type { Catalogue } from './catalogue/catalogue'
import type { Bill } from './count/bill'
import type { Design } from './design/schema'
import type { PlannedDirect, PlannedFabric } from './links/link-plan'
import type { Metric } from './metrics/metric'
import type { MetricId } from './metrics/registry'
import type { Finding } from './rules/finding'
import type { Amount } from './units/amount'

/** What one rack of a group draws, sheds and weighs. */
export interface RackSummary {
  readonly group: string
  /** Racks of this group in the whole design. */
  readonly racks: number
  /** At the rack's inlet: trays, switches, optics and conversion loss, TDP. */
  readonly itKw: Amount
  readonly liquidKw: Amount
  readonly airKw: Amount
  readonly massKg: Amount
  readonly usedU: number
}

/** Everything Rackwright knows about a design. */
export interface Evaluation {
  readonly design: Design
  /** The catalogue with the design's own parts and overrides in it. */
  readonly catalogue: Catalogue
  readonly bill: Bill
  readonly metrics: Readonly<Record<MetricId, Metric>>
  readonly racks: readonly RackSummary[]
  readonly networks: readonly PlannedFabric[]
  /** Scale-up networks without packet switches. */
  readonly directs: readonly PlannedDirect[]
  readonly findings: readonly Finding[]
}

/** The figures of a design and the bill that they follow from. */
export type Measured = Pick<Evaluation, 'bill' | 'metrics'>
