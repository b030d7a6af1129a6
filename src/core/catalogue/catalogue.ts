import type { Assumptions, SignalClass } from './assumptions'
import type { Category } from './categories'
import type { Lever } from './levers'
import type { OpticsRates } from './optics-rates'
import type { ReportShare } from './report-shares'
import type { Scenario } from './scenarios'
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
  readonly levers: readonly Lever[]
  /** Network parts by rate of optics. */
  readonly opticsRates: OpticsRates
  /** Proportions that the first source prints, to stand beside those of a design. */
  readonly reportShares: readonly ReportShare[]
  /** Demands on record, from which a user may start. */
  readonly scenarios: readonly Scenario[]
  /** Categories that the pulled levers of a design make superfluous; none in the catalogue itself. */
  readonly omitted: ReadonlySet<Category>
  /** The one medium that takes all heat, where a pulled lever says so. */
  readonly cooledBy?: 'air'
}
