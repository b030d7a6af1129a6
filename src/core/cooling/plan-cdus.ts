import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { DerivedLine } from '../count/count-parts'
import type { Design } from '../design/schema'

export interface CduPlan {
  /** Asked for by the heat and the redundancy; undefined where nothing is liquid cooled. */
  readonly needed: number | undefined
  readonly present: number
  readonly capacityKw: number
  readonly lines: readonly DerivedLine[]
}

/**
 * Coolant distribution units for a heat load. A unit with a mount stands in its rack and serves that rack alone;
 * any other serves the whole design. N+1 adds one unit (one a rack for in-rack units).
 * @param racks racks with liquid heat: how many of them, and kW of one
 */
export function planCdus(
  design: Design,
  catalogue: Catalogue,
  racks: readonly { readonly racks: number; readonly liquidKw: number }[],
): CduPlan {
  const part = catalogue.parts.get(design.options.cdu)
  const capacityKw = (part && factNumber(part, 'coolingKw')) ?? 0
  const wet = racks.filter((rack) => rack.liquidKw > 0)
  if (!part || capacityKw <= 0 || wet.length === 0)
    return { needed: undefined, present: 0, capacityKw, lines: [] }
  const spare = design.options.cduRedundancy === 'N+1' ? 1 : 0
  const needed = part.mount
    ? wet.reduce((n, rack) => n + rack.racks * (Math.ceil(rack.liquidKw / capacityKw) + spare), 0)
    : Math.ceil(wet.reduce((kw, rack) => kw + rack.racks * rack.liquidKw, 0) / capacityKw) + spare
  const present = design.options.cduCount === 'auto' ? needed : design.options.cduCount
  return {
    needed,
    present,
    capacityKw,
    lines: [{ part, branch: 'cooling-plant', group: undefined, total: present, link: undefined }],
  }
}
