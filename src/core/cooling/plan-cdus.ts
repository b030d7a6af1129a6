import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Line } from '../count/bill'
import type { DerivedLine } from '../count/count-parts'
import type { Design } from '../design/schema'

export interface CduPlan {
  /** Id of the unit: one that stands in a rack of the design, else the option's. */
  readonly part: string
  /** Asked for by the heat and the redundancy; undefined where nothing is liquid cooled. */
  readonly needed: number | undefined
  readonly present: number
  readonly capacityKw: number
  /** Share of the heat that ends in the air of the room. */
  readonly roomAirShare: number
  readonly lines: readonly DerivedLine[]
}

/**
 * Coolant distribution units for a heat load. Units placed in the design's racks (a heat exchanger beside the rack)
 * serve it whole, and no others are added. Else the option's unit is counted: one with a mount stands in its rack and
 * serves that rack alone, any other serves the whole design. N+1 adds one unit (one a rack for in-rack units).
 * @param lines the counted racks
 * @param racks racks with liquid heat: how many of them, and kW of one
 */
export function planCdus(
  design: Design,
  catalogue: Catalogue,
  lines: readonly Line[],
  racks: readonly { readonly racks: number; readonly liquidKw: number }[],
): CduPlan {
  const placed = lines.filter((line) => line.branch === 'racks' && line.part.category === 'cdu')
  const part = placed[0]?.part ?? catalogue.parts.get(design.options.cdu)
  const capacityKw = (part && factNumber(part, 'coolingKw')) ?? 0
  const roomAirShare = (part && factNumber(part, 'roomAirShare')) ?? 0
  const wet = racks.filter((rack) => rack.liquidKw > 0)
  const id = part?.id ?? design.options.cdu
  if (!part || capacityKw <= 0 || wet.length === 0)
    return { part: id, needed: undefined, present: 0, capacityKw, roomAirShare, lines: [] }
  const spare = design.options.cduRedundancy === 'N+1' ? 1 : 0
  if (placed.length > 0) {
    const present = placed.reduce((n, line) => n + line.total, 0)
    return {
      part: id,
      needed: countForAll(wet, capacityKw, spare),
      present,
      capacityKw,
      roomAirShare,
      lines: [],
    }
  }
  const needed = part.mount
    ? wet.reduce((n, rack) => n + rack.racks * (Math.ceil(rack.liquidKw / capacityKw) + spare), 0)
    : countForAll(wet, capacityKw, spare)
  const present = design.options.cduCount === 'auto' ? needed : design.options.cduCount
  return {
    part: id,
    needed,
    present,
    capacityKw,
    roomAirShare,
    lines: deriveUnits(part, present),
  }
}

function countForAll(
  racks: readonly { readonly racks: number; readonly liquidKw: number }[],
  capacityKw: number,
  spare: number,
): number {
  return Math.ceil(racks.reduce((kw, rack) => kw + rack.racks * rack.liquidKw, 0) / capacityKw) + spare
}

function deriveUnits(part: Part, total: number): DerivedLine[] {
  return [{ part, branch: 'cooling-plant', group: undefined, total, link: undefined }]
}
