import { done, type Outcome, refused } from '../units/outcome'
import {
  ENDPOINT_LIMIT,
  type FabricPlan,
  type FabricRefusal,
  type FabricRequest,
  OVERSUBSCRIPTION_LIMIT,
  RADIX_LIMIT,
} from './fabric'

/** A request whose numbers have been checked, with nothing left open. */
type Asked = Required<FabricRequest>

/** Guards floor and ceil against a quotient that binary fractions put a hair beside a whole number. */
const HAIR = 1e-9

/**
 * Plans a fat tree of one, two or three tiers (Clos network, folded).
 *
 * A leaf gives floor(R·X/(1+X)) of its R ports to hosts, so that X is the ratio of bandwidth down to bandwidth up; a
 * spine under a core gives half of its ports each way. Only the links that the hosts' traffic asks for are counted
 * (hosts / X), not every free uplink: 384 hosts on a 768-port leaf have 384. Every leaf has one at least.
 * @example planFabric({ endpoints: 2048, radix: 64 }) // 64 leaves, 32 spines, 8192 transceivers
 */
export function planFabric(request: FabricRequest): Outcome<FabricPlan, FabricRefusal> {
  const asked = completeRequest(request)
  const fault = checkRequest(asked)
  if (fault) return refused(fault)
  if (asked.tiers !== 'auto') return planTiers(asked, asked.tiers)
  const one = planTiers(asked, 1)
  if (one.ok) return one
  const two = planTiers(asked, 2)
  return two.ok ? two : planTiers(asked, 3)
}

function completeRequest(request: FabricRequest): Asked {
  return {
    endpoints: request.endpoints,
    radix: request.radix,
    spineRadix: request.spineRadix ?? request.radix,
    coreRadix: request.coreRadix ?? request.spineRadix ?? request.radix,
    tiers: request.tiers ?? 'auto',
    oversubscription: request.oversubscription ?? 1,
    endpointsPerNode: request.endpointsPerNode ?? 1,
    hostPortsPerModule: request.hostPortsPerModule ?? 1,
    switchPortsPerModule: request.switchPortsPerModule ?? 1,
    hostLink: request.hostLink ?? 'optical',
  }
}

function checkRequest(asked: Asked): FabricRefusal | undefined {
  if (!isWhole(asked.endpoints, 1, ENDPOINT_LIMIT)) return { code: 'bad-endpoints' }
  for (const radix of [asked.radix, asked.spineRadix, asked.coreRadix]) {
    if (!isWhole(radix, 2, RADIX_LIMIT)) return { code: 'bad-radix' }
  }
  if (!['auto', 1, 2, 3].includes(asked.tiers)) return { code: 'bad-tiers' }
  if (!(asked.oversubscription >= 1 && asked.oversubscription <= OVERSUBSCRIPTION_LIMIT)) {
    return { code: 'bad-oversubscription' }
  }
  if (!isWhole(asked.endpointsPerNode, 1, asked.endpoints)) return { code: 'bad-endpoints-per-node' }
  for (const ports of [asked.hostPortsPerModule, asked.switchPortsPerModule]) {
    if (!isWhole(ports, 1, RADIX_LIMIT)) return { code: 'bad-ports-per-module' }
  }
  if (!['optical', 'copper'].includes(asked.hostLink)) return { code: 'bad-host-link' }
  return undefined
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function planTiers(asked: Asked, tiers: FabricPlan['tiers']): Outcome<FabricPlan, FabricRefusal> {
  const { endpoints, radix, endpointsPerNode } = asked
  if (tiers === 1) {
    if (endpointsPerNode > 1) return refused({ code: 'rails-need-two-tiers' })
    if (endpoints > radix) return refused({ code: 'too-many-endpoints', most: radix })
    return done(buildPlan(asked, 1, { leaf: 1, spine: 0, core: 0 }, 0))
  }
  // Halves of a port do not exist: a tree is built of switches whose ports split evenly up and down.
  if (radix % 2 === 1 || (tiers === 3 && asked.spineRadix % 2 === 1)) return refused({ code: 'bad-radix' })

  const down = portsDown(asked)
  const leaf = endpointsPerNode * Math.ceil(Math.ceil(endpoints / endpointsPerNode) / down)
  // A spine reaches every leaf of its pod with one port, a core every pod.
  const mostLeaves = tiers === 2 ? asked.spineRadix : (asked.spineRadix / 2) * asked.coreRadix
  if (leaf > mostLeaves) {
    const most = Math.floor(mostLeaves / endpointsPerNode) * endpointsPerNode * down
    return refused(most > 0 ? { code: 'too-many-endpoints', most } : { code: 'bad-endpoints-per-node' })
  }
  const uplinks = Math.max(leaf, Math.ceil(endpoints / asked.oversubscription - HAIR))
  const spinePortsDown = tiers === 2 ? asked.spineRadix : asked.spineRadix / 2
  const spine = Math.ceil(uplinks / spinePortsDown)
  const core = tiers === 2 ? 0 : Math.ceil(uplinks / asked.coreRadix)
  return done(buildPlan(asked, tiers, { leaf, spine, core }, uplinks))
}

/** Ports of a leaf towards its hosts; at least one goes up. */
function portsDown({ radix, oversubscription }: Asked): number {
  return Math.min(radix - 1, Math.floor((radix * oversubscription) / (1 + oversubscription) + HAIR))
}

function buildPlan(
  asked: Asked,
  tiers: FabricPlan['tiers'],
  switches: { readonly leaf: number; readonly spine: number; readonly core: number },
  uplinks: number,
): FabricPlan {
  const hostLeaf = asked.endpoints
  const links = { hostLeaf, leafSpine: uplinks, spineCore: tiers === 3 ? uplinks : 0 }
  const optical = asked.hostLink === 'optical' ? hostLeaf : 0
  const hostTransceivers = Math.ceil(optical / asked.hostPortsPerModule)
  // A module cannot be shared by switches of two tiers, so each tier rounds up on its own.
  const switchTransceivers = [
    optical + links.leafSpine,
    links.leafSpine + links.spineCore,
    links.spineCore,
  ].reduce((sum, ports) => sum + Math.ceil(ports / asked.switchPortsPerModule), 0)
  return {
    tiers,
    ...switches,
    links,
    transceivers: hostTransceivers + switchTransceivers,
    hostTransceivers,
    switchTransceivers,
    copperCables: hostLeaf - optical,
  }
}
