import type { Catalogue } from './catalogue/catalogue'
import type { RackHeat } from './cooling/fold-heat'
import type { Line } from './count/bill'
import type { Design, RackGroup } from './design/schema'
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
      usedU: countUsed(group, catalogue),
    }
  })
}

/** Blanks fill a slot without using it; what hangs back to back shares its units. Placed in steps of half a unit. */
function countUsed(group: RackGroup, catalogue: Catalogue): number {
  const halves = new Set<number>()
  for (const { part: id, u } of group.placements) {
    const part = catalogue.parts.get(id)
    if (u === undefined || !part || part.category === 'blank') continue
    for (let half = 0; half < 2 * (part.mount?.heightU ?? 0); half++) halves.add(2 * u + half)
  }
  return halves.size / 2
}
