import type { Citation } from '../catalogue/schema'
import type { Amount } from '../units/amount'

/** One addend of a metric. `value` is `count` × `each`, in the metric's unit; the terms of a metric sum to it. */
export interface Term {
  /** Rack group, then parts from the outside in. */
  readonly path: readonly string[]
  /** What kind of addend this is, where it is not simply a fact of the part at the end of the path. */
  readonly code?: TermCode
  readonly count: number
  readonly each: Amount
  readonly value: Amount
  readonly cited?: Citation
}

export type TermCode =
  | 'conversion-loss'
  | 'link-count'
  | 'link-optics'
  | 'fabric-switch'
  | 'fabric-optics'
  | 'fabric-cable'
  | 'board-model'
  | 'cdu'
  | 'facility-overhead'
  | 'captured-air'
  | 'supply-chain'
  | 'switch-rack'
  | 'flow-curve'
  | 'capacity'
  | 'spare'

/** Why a metric has no number. The words are in i18n. */
export type UnknownReason =
  | 'no-racks'
  | 'no-power-shelf'
  | 'no-busbar'
  | 'no-accelerator'
  | 'not-native'
  | 'not-published'
  | 'no-serving-rate'
  | 'no-liquid'
  | 'plant-in-racks'
  | 'no-scale-out'
  | 'fabric-refused'
  | 'part-missing'
  | 'no-boards'
  | 'nothing-priced'
  | 'no-frame-area'
  | 'divides-by-zero'

export interface Metric {
  readonly amount?: Amount
  readonly unknown?: UnknownReason
  /** A number that the user gave, by an override or in an own part, has a part in it. */
  readonly overridden?: true
  /** Footing of a power figure. */
  readonly basis?: 'tdp' | 'typical' | 'peak' | 'nameplate' | 'usable'
  readonly terms: () => readonly Term[]
}
