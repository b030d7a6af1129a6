import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'
import type { Line } from '../count/bill'
import type { Design, RackGroup } from '../design/schema'
import type { PlannedFabric } from '../links/link-plan'

/** One rack of a group as the rules see it: plain numbers, kW, A, kg, L/min, °C. Undefined where it does not apply. */
export interface RuleRack {
  readonly group: RackGroup
  /** Undefined where the frame is not in the catalogue. */
  readonly frame: Part | undefined
  /** Racks of the group in the whole design. */
  readonly racks: number
  /** Behind the rack's own supplies: what power shelves must put out. */
  readonly loadKw: number
  readonly shelves: number
  readonly shelfNameplateKw: number
  readonly shelfUsableKw: number
  /** Whether the trays bring their own power supplies. */
  readonly ownSupplies: boolean
  /** Whether the shelves of another rack group feed it. */
  readonly fed: boolean
  readonly busbarAmps: number | undefined
  readonly busbarRatedAmps: number | undefined
  readonly liquidKw: number
  readonly airKw: number
  readonly flowLpm: number
  /** Coolant temperature rise, K; undefined where nothing is liquid cooled. */
  readonly riseK: number | undefined
  readonly manifoldPorts: number
  readonly manifoldPortsNeeded: number
  readonly massKg: number
}

/** Everything that a rule may look at. */
export interface RuleContext {
  readonly design: Design
  readonly catalogue: Catalogue
  /** The counted bill. */
  readonly lines: readonly Line[]
  readonly racks: readonly RuleRack[]
  readonly cdus: {
    readonly part: string
    readonly roomAirShare: number
    readonly needed: number | undefined
    readonly present: number
    readonly capacityKw: number
  }
  readonly networks: readonly PlannedFabric[]
}
