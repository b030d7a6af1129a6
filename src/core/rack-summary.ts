import type { Catalogue } from './catalogue/catalogue'
import type { RackHeat } from './cooling/fold-heat'
import type { Line } from './count/bill'
import type { Design } from './design/schema'
import type { RackSummary } from './evaluation'
import { rackMasses } from './mass/report'
import type { RackPower } from './power/rack-power'
import { ZERO } from './units/amount'

/** One rack of every group in figures. */
export function summariseRacks(
  design: Design,
  catalogue: Catalogue,
  lines: readonly Line[],
  powers: readonly RackPower[],
  heat: ReadonlyMap<string, RackHeat>,
): RackSummary[] {
  const masses = rackMasses(lines)
  return design.pod.racks.map((group) => {
    const own = heat.get(group.id)
    return {
      group: group.id,
      racks: group.count * design.pods,
      itKw: powers.find((rack) => rack.root.group === group.id)?.itKw ?? ZERO,
      liquidKw: own?.liquidKw ?? ZERO,
      airKw: own?.airKw ?? ZERO,
      massKg: masses.get(group.id) ?? ZERO,
      usedU: group.placements.reduce((sum, placement) => sum + usedU(catalogue, placement.part), 0),
    }
  })
}

/** Blanks fill a slot without using it. */
function usedU(catalogue: Catalogue, id: string): number {
  const part = catalogue.parts.get(id)
  return part && part.category !== 'blank' ? (part.mount?.heightU ?? 0) : 0
}
