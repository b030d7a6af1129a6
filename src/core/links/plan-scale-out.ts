import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Line, LinkRole } from '../count/bill'
import type { DerivedLine } from '../count/count-parts'
import type { ScaleOutLink } from '../design/schema'
import type { Options } from '../options/options'
import { buildLink } from './build-link'
import type { FabricPlan, FabricRefusal } from './fabric'
import { askOfFabric, countRails } from './fabric-shape'
import { type GroupPieces, groupPieces, totalPieces } from './group-pieces'
import type { PlannedFabric } from './link-plan'
import { planFabric } from './plan-fabric'

/** Why a network of a design is not planned: the tree's own reasons, and parts that it needs. */
export type NetworkRefusal = FabricRefusal['code'] | 'unknown-part' | 'no-radix' | 'no-host-cable'

interface FabricParts {
  readonly leaf: Part
  readonly spine: Part
  readonly core: Part
  readonly hostModule: Part
  readonly switchModule: Part
  /** Of the copper that the design asks for; undefined where it asks for fibre, or the network names none. */
  readonly hostCable: Part | undefined
  readonly lineCard: Part | undefined
}

/**
 * Switches, modules and cables of one scale-out network. What plugs into a host stands in the host's rack, all else
 * outside the racks. Racks do not share host modules, so these are rounded up a rack.
 * @param designed the network as the design has it; its optics may be asked for at another rate
 */
export function planScaleOut(
  designed: ScaleOutLink,
  options: Options,
  catalogue: Catalogue,
  lines: readonly Line[],
): { readonly lines: DerivedLine[]; readonly network: PlannedFabric } {
  const { link, linksPerPort } = buildLink(designed, options, catalogue)
  const nic = catalogue.parts.get(link.endpoint)
  const portsPerNic = linksPerPort * ((nic && factNumber(nic, 'scaleOutPorts')) ?? 1)
  const rails = options.rails === 'on' ? linksPerPort * countRails(lines, link.endpoint) : 1
  const hosts = groupPieces(lines, link.endpoint).map((at) => ({ ...at, perRack: at.perRack * portsPerNic }))
  const endpoints = totalPieces(hosts)
  const none = { link: link.id, built: link, linksPerPort, rails, endpoints, plan: undefined }
  const refuse = (refusal: NetworkRefusal) => ({ lines: [], network: { ...none, refusal } })

  const parts = resolveParts(link, options, catalogue)
  if (!nic || !parts) return refuse('unknown-part')
  if (endpoints === 0) return { lines: [], network: { ...none, refusal: undefined } }
  const radix = factNumber(parts.leaf, 'radix')
  const spineRadix = factNumber(parts.spine, 'radix')
  const coreRadix = factNumber(parts.core, 'radix')
  if (radix === undefined || spineRadix === undefined || coreRadix === undefined) return refuse('no-radix')
  if (options.hostLink !== 'optical' && !parts.hostCable) return refuse('no-host-cable')

  const outcome = planFabric({
    endpoints,
    radix,
    spineRadix,
    coreRadix,
    ...askOfFabric(options, catalogue),
    endpointsPerNode: Math.min(rails, endpoints),
    hostPortsPerModule: factNumber(parts.hostModule, 'portsPerModule') ?? 1,
    switchPortsPerModule: factNumber(parts.switchModule, 'portsPerModule') ?? 1,
    hostLink: parts.hostCable ? 'copper' : 'optical',
  })
  if (!outcome.ok) return refuse(outcome.error.code)
  const inRacks = deriveHostLines(link, parts, hosts)
  const hostTransceivers = inRacks.reduce((n, line) => (line.role === 'host-module' ? n + line.total : n), 0)
  const plan: FabricPlan = {
    ...outcome.value,
    hostTransceivers,
    transceivers: hostTransceivers + outcome.value.switchTransceivers,
  }
  return {
    lines: [...inRacks, ...deriveSwitchLines(link, parts, plan)],
    network: { ...none, plan, refusal: undefined },
  }
}

function resolveParts(
  link: ScaleOutLink,
  { hostLink }: Options,
  catalogue: Catalogue,
): FabricParts | undefined {
  const leaf = catalogue.parts.get(link.leaf)
  const spine = catalogue.parts.get(link.spine)
  const core = catalogue.parts.get(link.core)
  const hostModule = catalogue.parts.get(link.hostTransceiver)
  const switchModule = catalogue.parts.get(link.switchTransceiver)
  const hostCable = catalogue.parts.get(hostCableOf(link, hostLink) ?? '')
  const lineCard = catalogue.parts.get(link.lineCard ?? '')
  if (!leaf || !spine || !core || !hostModule || !switchModule) return undefined
  if (link.lineCard !== undefined && !lineCard) return undefined
  return { leaf, spine, core, hostModule, switchModule, hostCable, lineCard }
}

/** The cable that a network names for a kind of copper; undefined for fibre. */
export function hostCableOf(link: ScaleOutLink, kind: Options['hostLink']): string | undefined {
  switch (kind) {
    case 'optical':
      return undefined
    case 'dac':
      return link.hostCable
    case 'aec':
      return link.hostActiveCable
  }
}

function deriveHostLines(
  link: ScaleOutLink,
  parts: FabricParts,
  hosts: readonly GroupPieces[],
): DerivedLine[] {
  const ports = factNumber(parts.hostModule, 'portsPerModule') ?? 1
  return hosts.map(({ group, racks, perRack }) => {
    const inRack = { branch: 'racks' as const, group, link: link.id }
    return parts.hostCable
      ? { ...inRack, part: parts.hostCable, role: 'host-cable', total: racks * perRack }
      : { ...inRack, part: parts.hostModule, role: 'host-module', total: racks * Math.ceil(perRack / ports) }
  })
}

function deriveSwitchLines(link: ScaleOutLink, parts: FabricParts, plan: FabricPlan): DerivedLine[] {
  const outside = (part: Part, role: LinkRole, total: number): DerivedLine => ({
    part,
    branch: 'scale-out',
    group: undefined,
    total,
    link: link.id,
    role,
  })
  return [
    outside(parts.leaf, 'leaf', plan.leaf),
    outside(parts.spine, 'spine', plan.spine),
    outside(parts.core, 'core', plan.core),
    ...(parts.lineCard ? [outside(parts.lineCard, 'line-card', countLineCards(parts.lineCard, plan))] : []),
    outside(parts.switchModule, 'fabric-module', plan.switchTransceivers),
  ].filter((line) => line.total > 0)
}

/** Cards that the ports in use ask for, tier by tier; every switch has at least one. */
function countLineCards(card: Part, { leaf, spine, core, links }: FabricPlan): number {
  const ports = factNumber(card, 'radix') ?? 1
  const cards = (switches: number, used: number) => Math.max(switches, Math.ceil(used / ports))
  return (
    cards(leaf, links.hostLeaf + links.leafSpine) +
    cards(spine, links.leafSpine + links.spineCore) +
    cards(core, links.spineCore)
  )
}
