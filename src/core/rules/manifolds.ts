import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** Every quick disconnect that mates with the rack manifold finds a socket. */
export function checkManifolds({ racks }: RuleContext): Finding[] {
  return racks.flatMap(({ group, manifoldPorts: ports, manifoldPortsNeeded: needed }) => {
    const where = { group: group.id }
    if (ports >= needed) return []
    return ports === 0
      ? [finding('cooling.manifold-missing', 'error', where, { needed })]
      : [finding('cooling.manifold-short', 'error', where, { needed, ports })]
  })
}
