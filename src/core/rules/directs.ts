import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import { endpointsOf, linksPerEndpoint } from '../links/direct-topology'
import { groupPieces, totalPieces } from '../links/group-pieces'
import { linksOfEndpoint } from '../links/plan-scale-up'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * A direct network is made of whole shapes: endpoints that fill none are linked to nothing. And every endpoint has as
 * many links as it has neighbours; a switch chip (joined to its twin in another rack) gives what its own endpoints leave.
 */
export function checkDirects(context: RuleContext): Finding[] {
  const { design, catalogue, lines } = context
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
    const offered = factNumber(part, 'scaleUpLinks') ?? freeSwitchLinks(context, part)
    if (asked > offered) {
      findings.push(finding('links.endpoint-short', 'error', where, { endpoint: part.id, asked, offered }))
    }
    return findings
  })
}

/** Links of a switch chip that no endpoint of a switched network takes, a piece. */
function freeSwitchLinks({ design, catalogue, lines }: RuleContext, chip: Part): number {
  const chips = totalPieces(groupPieces(lines, chip.id))
  const taken = design.links.reduce((sum, link) => {
    if (link.plane !== 'scale-up' || link.switch !== chip.id) return sum
    const endpoint = catalogue.parts.get(link.endpoint)
    const links = endpoint ? linksOfEndpoint(link, endpoint) : 0
    return sum + totalPieces(groupPieces(lines, link.endpoint)) * links
  }, 0)
  return Math.max(0, (factNumber(chip, 'switchLinks') ?? 0) - taken / chips)
}
