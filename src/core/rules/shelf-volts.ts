import type { Catalogue } from '../catalogue/catalogue'
import type { Category } from '../catalogue/categories'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Placement, RackGroup } from '../design/schema'
import { feedsOf } from '../power/feeds'
import { suitsBusbar } from '../power/suits-busbar'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Every power shelf puts out the voltage of a busbar of its rack, and of one of each rack that its rack feeds. A rack
 * without a busbar is no matter of this rule.
 */
export function checkShelfVolts({ design, catalogue, racks }: RuleContext): Finding[] {
  const feeds = feedsOf(design)
  return racks.flatMap(({ group }) => {
    const fed = racks.filter((rack) => feeds.get(rack.group.id) === group.id).map((rack) => rack.group)
    const busbars = [group, ...fed].map((rack) => [...placed(rack, catalogue, 'busbar').keys()])
    return [...placed(group, catalogue, 'power-shelf')].flatMap(([shelf, [first, ...others]]) => {
      const wrong = busbars.find(
        (some) => some.length > 0 && !some.some((busbar) => suitsBusbar(shelf, busbar)),
      )
      const [busbar] = wrong ?? []
      if (!busbar || !first) return []
      return [
        finding(
          'power.shelf-voltage',
          'error',
          { group: group.id, placement: first.id, part: shelf.id },
          {
            part: shelf.id,
            by: busbar.id,
            volts: factNumber(shelf, 'outputVolts') ?? 0,
            busbarVolts: factNumber(busbar, 'busbarVolts') ?? 0,
            count: 1 + others.length,
          },
        ),
      ]
    })
  })
}

/** Parts of a category in a rack, with where they stand. */
function placed(group: RackGroup, catalogue: Catalogue, category: Category): Map<Part, Placement[]> {
  const found = new Map<Part, Placement[]>()
  for (const placement of group.placements) {
    const part = catalogue.parts.get(placement.part)
    if (part?.category === category) found.set(part, [...(found.get(part) ?? []), placement])
  }
  return found
}
