import { factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import { linksOfEndpoint } from '../links/plan-scale-up'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** The switch chips of a scale-up network have a port for every link that its endpoints bring. */
export function checkSwitches({ design, catalogue, lines }: RuleContext): Finding[] {
  return design.links.flatMap((link) => {
    if (link.plane !== 'scale-up') return []
    const endpoint = catalogue.parts.get(link.endpoint)
    const chip = catalogue.parts.get(link.switch)
    if (!endpoint || !chip) return []
    const links = linksOfEndpoint(link, endpoint)
    const ports = factNumber(chip, 'switchLinks') ?? 0
    const asked = countPieces(lines, endpoint.id) * links
    const offered = countPieces(lines, chip.id) * ports
    if (offered >= asked) return []
    const switchesNeeded = ports > 0 ? Math.ceil(asked / ports) : 0
    const numbers = { asked, offered, endpoint: endpoint.id, switch: chip.id, switchesNeeded }
    return [finding('links.switch-short', 'error', { link: link.id, part: chip.id }, numbers)]
  })
}

function countPieces(lines: readonly Line[], part: string): number {
  return lines.reduce((n, line) => (line.branch === 'racks' && line.part.id === part ? n + line.total : n), 0)
}
