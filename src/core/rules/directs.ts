import { factNumber } from '../catalogue/resolve'
import { endpointsOf, linksPerEndpoint } from '../links/direct-topology'
import { groupPieces, totalPieces } from '../links/group-pieces'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * A direct network is made of whole shapes: endpoints that fill none are linked to nothing. And every endpoint has as
 * many links as it has neighbours.
 */
export function checkDirects({ design, catalogue, lines }: RuleContext): Finding[] {
  return design.links.flatMap((link) => {
    const part = link.plane === 'direct' ? catalogue.parts.get(link.endpoint) : undefined
    if (link.plane !== 'direct' || !part) return []
    const findings: Finding[] = []
    const where = { link: link.id, part: part.id }
    const endpoints = totalPieces(groupPieces(lines, part.id)) / design.pods
    const perNetwork = endpointsOf(link.shape)
    const leftOver = endpoints % perNetwork
    if (leftOver > 0) {
      const numbers = { endpoint: part.id, endpoints, perNetwork, leftOver }
      findings.push(finding('links.shape-uneven', 'error', where, numbers))
    }
    const asked = linksPerEndpoint(link)
    const offered = factNumber(part, 'scaleUpLinks') ?? 0
    if (asked > offered) {
      findings.push(finding('links.endpoint-short', 'error', where, { endpoint: part.id, asked, offered }))
    }
    return findings
  })
}
