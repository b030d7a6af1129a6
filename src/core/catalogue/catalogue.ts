import type { Assumptions, SignalClass } from './assumptions'
import type { Part, Source } from './schema'

/** Everything that is known about parts, checked as a whole by `parseCatalogue`. */
export interface Catalogue {
  /** Changes whenever a figure changes; written into saved designs and exports. */
  readonly version: string
  readonly parts: ReadonlyMap<string, Part>
  readonly sources: ReadonlyMap<string, Source>
  readonly assumptions: Assumptions
  /** Rising by rate. */
  readonly signalClasses: readonly SignalClass[]
}
