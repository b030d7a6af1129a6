import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Line, LinkRole } from '../count/bill'
import type { DerivedLine } from '../count/count-parts'
import type { DirectLink } from '../design/schema'
import { countDirectLinks, endpointsOf, linksPerEndpoint } from './direct-topology'
import { type GroupPieces, groupPieces, totalPieces } from './group-pieces'
import type { PlannedDirect } from './link-plan'
import { shareOut } from './share-out'

const BITS_PER_BYTE = 8
/** Guards ceil against a quotient that binary fractions put a hair above a whole number. */
const HAIR = 1e-9

type Stage = DirectLink['stages'][number]

/**
 * Cables, modules and circuit switches of one network without packet switches. Only whole networks are counted: four
 * servers of eight fully meshed chips are four networks, and chips left over have no place in any (a finding says so).
 * What the ends plug in stands in their racks, in proportion to their endpoints.
 */
export function planDirect(
  link: DirectLink,
  pods: number,
  catalogue: Catalogue,
  lines: readonly Line[],
): { readonly lines: DerivedLine[]; readonly direct: PlannedDirect } {
  const endpoint = catalogue.parts.get(link.endpoint)
  const ends = groupPieces(lines, link.endpoint)
  const endpoints = totalPieces(ends)
  const perNetwork = endpointsOf(link.shape)
  const networks = Math.floor(endpoints / pods / perNetwork) * pods
  const perStage = countDirectLinks(link, link.stages).map((links) => links * networks)
  const derived = link.stages.map((stage, i) => {
    const links = perStage[i] ?? 0
    if (!endpoint) return undefined
    return deriveStage(link, stage, { endpoint, ends, links, pods, catalogue })
  })
  return {
    lines: mergeEqual(derived.flatMap((stage) => stage ?? [])),
    direct: {
      link: link.id,
      endpoints,
      networks,
      leftOver: endpoints - networks * perNetwork,
      linksPerEndpoint: linksPerEndpoint(link),
      stages: link.stages.map(({ medium }, i) => ({
        medium,
        links: perStage[i] ?? 0,
        counted: derived[i] !== undefined,
      })),
    },
  }
}

interface StageContext {
  readonly endpoint: Part
  readonly ends: readonly GroupPieces[]
  /** In the whole design. */
  readonly links: number
  readonly pods: number
  readonly catalogue: Catalogue
}

/** Undefined where a part or figure is missing, so that nothing can be counted. */
function deriveStage(link: DirectLink, stage: Stage, context: StageContext): DerivedLine[] | undefined {
  switch (stage.medium) {
    case 'board':
      return []
    case 'copper': {
      const cable = context.catalogue.parts.get(stage.cable ?? '')
      if (!cable) return undefined
      const cables =
        Math.ceil(context.links / context.pods / (stage.linksPerCable ?? 1) - HAIR) * context.pods
      return spread(link, cable, 'cable', cables, context)
    }
    case 'optical':
      return deriveOptics(link, stage, context)
  }
}

/**
 * A module, or some, at both ends of every link. Links of one endpoint lead to different neighbours, so that a port
 * is not shared; ports of a twin-port module are.
 */
function deriveOptics(link: DirectLink, stage: Stage, context: StageContext): DerivedLine[] | undefined {
  const { endpoint, links, pods, catalogue } = context
  const module = catalogue.parts.get(stage.transceiver ?? '')
  const lineGbps = module && factNumber(module, 'lineGbps')
  const linkGBps = factNumber(endpoint, 'scaleUpLinkGBps')
  if (!module || !lineGbps || linkGBps === undefined) return undefined
  const portsPerModule = factNumber(module, 'portsPerModule') ?? 1
  const portsPerLink = Math.ceil((linkGBps * BITS_PER_BYTE) / (lineGbps / portsPerModule) - HAIR)
  const ports = 2 * links * portsPerLink
  const modules = 2 * Math.ceil(ports / pods / 2 / portsPerModule) * pods
  if (stage.circuitSwitch === undefined) return spread(link, module, 'endpoint-module', modules, context)

  const circuit = catalogue.parts.get(stage.circuitSwitch)
  const radix = circuit && factNumber(circuit, 'radix')
  if (!circuit || !radix) return undefined
  return [
    ...spread(link, module, 'circuit-module', modules, context),
    {
      part: circuit,
      branch: 'scale-out',
      group: undefined,
      total: Math.ceil(ports / pods / radix) * pods,
      link: link.id,
      role: 'circuit-switch',
    },
  ]
}

/** Pieces of a network dealt out to the rack groups by their endpoints, whole in each pod. */
function spread(
  link: DirectLink,
  part: Part,
  role: LinkRole,
  total: number,
  { ends, pods }: StageContext,
): DerivedLine[] {
  const shares = shareOut(
    total / pods,
    ends.map(({ racks, perRack }) => racks * perRack),
  )
  return ends.map(({ group }, i) => ({
    part,
    branch: 'racks',
    group,
    total: (shares[i] ?? 0) * pods,
    link: link.id,
    role,
  }))
}

/** Two stages may use one cable: a line of the bill is a part in a role, whatever stage asked for it. */
function mergeEqual(lines: readonly DerivedLine[]): DerivedLine[] {
  const merged = new Map<string, DerivedLine>()
  for (const line of lines) {
    const key = [line.part.id, line.role, line.group].join(' ')
    const known = merged.get(key)
    merged.set(key, known ? { ...known, total: known.total + line.total } : line)
  }
  return [...merged.values()]
}
