import { factAmount } from '../catalogue/resolve'
import { farthestHost } from '../links/farthest-host'
import { hostCableOf } from '../links/plan-scale-out'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Copper that does not reach the farthest host: an error where even the shortest way is too long for the best cable of
 * its kind, a warning where the ranges leave hope.
 */
export function checkHostCables({ design, catalogue, networks }: RuleContext): Finding[] {
  return networks.flatMap(({ link, built, plan }) => {
    const cable = catalogue.parts.get(hostCableOf(built, design.options.hostLink) ?? '')
    const reach = cable && factAmount(cable, 'reachM')
    if (!plan || !cable || !reach) return []
    const way = farthestHost(design, catalogue)
    if (way.value <= reach.value) return []
    const severity = way.low > reach.high ? 'error' : 'warning'
    const metres = { lengthM: way.value, leastM: way.low, reachM: reach.value, furthestM: reach.high }
    return [finding('links.host-cable-short', severity, { link }, { part: cable.id, ...metres })]
  })
}
