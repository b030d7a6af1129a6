import type { Catalogue } from '../catalogue/catalogue'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Line, LinkRole } from '../count/bill'
import type { DerivedLine } from '../count/count-parts'
import type { ScaleUpLink } from '../design/schema'
import { type GroupPieces, groupPieces, totalPieces } from './group-pieces'
import type { PlannedScaleUp } from './link-plan'
import { shareOut } from './share-out'

const BITS_PER_BYTE = 8

/**
 * Cables or modules of one scale-up network. Copper: links × differential pairs, one cable a pair. Optical: the line
 * rate of the links over that of a module, rounded up a rack because racks do not share modules, and the same number
 * again at the switches. Board traces count nothing.
 */
export function planScaleUp(
  link: ScaleUpLink,
  pods: number,
  catalogue: Catalogue,
  lines: readonly Line[],
): { readonly lines: DerivedLine[]; readonly scaleUp: PlannedScaleUp } {
  const endpoint = catalogue.parts.get(link.endpoint)
  const chip = catalogue.parts.get(link.switch)
  const ends = groupPieces(lines, link.endpoint)
  const chips = groupPieces(lines, link.switch)
  const links = endpoint ? linksOfEndpoint(link, endpoint) : 0
  const scaleUp = {
    link: link.id,
    medium: link.medium,
    endpoints: totalPieces(ends),
    links: totalPieces(ends) * links,
    offered: totalPieces(chips) * ((chip && factNumber(chip, 'switchLinks')) ?? 0),
  }
  const derived =
    !endpoint || !chip ? undefined : deriveLines(link, { endpoint, links, ends, chips, pods, catalogue })
  return { lines: derived ?? [], scaleUp: { ...scaleUp, counted: derived !== undefined } }
}

/** All links of an endpoint unless the network takes some only. A switch chip brings its links to the tier above. */
export function linksOfEndpoint({ linksPerEndpoint }: ScaleUpLink, endpoint: Part): number {
  return linksPerEndpoint ?? factNumber(endpoint, 'uplinks') ?? factNumber(endpoint, 'scaleUpLinks') ?? 0
}

interface Ends {
  readonly endpoint: Part
  readonly links: number
  readonly ends: readonly GroupPieces[]
  readonly chips: readonly GroupPieces[]
  readonly pods: number
  readonly catalogue: Catalogue
}

/** Undefined where a part or figure is missing, so that nothing can be counted. */
function deriveLines(link: ScaleUpLink, context: Ends): DerivedLine[] | undefined {
  switch (link.medium) {
    case 'board':
      return []
    case 'copper':
      return deriveCables(link, context)
    case 'optical':
      return deriveModules(link, context)
  }
}

function deriveCables(
  link: ScaleUpLink,
  { endpoint, links, ends, catalogue }: Ends,
): DerivedLine[] | undefined {
  const cable = catalogue.parts.get(link.cable ?? '')
  if (!cable) return undefined
  // An endpoint that does not state pairs has one cable a link.
  const perPiece = links * (factNumber(endpoint, 'pairsPerLink') ?? 1)
  return ends.map(({ group, racks, perRack }) =>
    draft(link, cable, 'cable', group, racks * perRack * perPiece),
  )
}

function deriveModules(
  link: ScaleUpLink,
  { endpoint, links, ends, chips, pods, catalogue }: Ends,
): DerivedLine[] | undefined {
  const module = catalogue.parts.get(link.transceiver ?? '')
  const lineGbps = module && factNumber(module, 'lineGbps')
  const linkGBps = factNumber(endpoint, 'scaleUpLinkGBps')
  if (!module || !lineGbps || linkGBps === undefined) return undefined
  const modulesPerLink = (linkGBps * BITS_PER_BYTE) / lineGbps
  const near = ends.map(({ group, racks, perRack }) =>
    draft(link, module, 'endpoint-module', group, racks * Math.ceil(perRack * links * modulesPerLink - 1e-9)),
  )
  const perPod = near.reduce((sum, line) => sum + line.total, 0) / pods
  const shares = shareOut(
    perPod,
    chips.map(({ racks, perRack }) => racks * perRack),
  )
  const far = chips.map(({ group }, i) =>
    draft(link, module, 'switch-module', group, (shares[i] ?? 0) * pods),
  )
  return [...near, ...far]
}

function draft(link: ScaleUpLink, part: Part, role: LinkRole, group: string, total: number): DerivedLine {
  return { part, branch: 'racks', group, total, link: link.id, role }
}
