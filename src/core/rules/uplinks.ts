import { askOfFabric } from '../links/fabric-shape'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Leaf switches with fewer uplinks than hosts cannot carry all traffic at once. As much as the design asked for is
 * worth a note, more than that a warning.
 */
export function checkUplinks({ design, catalogue, networks }: RuleContext): Finding[] {
  const { oversubscription } = askOfFabric(design.options, catalogue)
  return networks.flatMap(({ link, plan }) => {
    if (!plan || plan.tiers === 1 || plan.links.leafSpine >= plan.links.hostLeaf) return []
    const { hostLeaf: hostLinks, leafSpine: uplinks } = plan.links
    const ratio = hostLinks / uplinks
    const severity = ratio > oversubscription * 1.01 ? 'warning' : 'info'
    return [finding('links.uplinks-short', severity, { link }, { ratio, hostLinks, uplinks })]
  })
}
