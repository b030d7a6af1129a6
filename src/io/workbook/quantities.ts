import type { Line, LinkRole } from '../../core/count/bill'
import type { ScaleOutLink, ScaleUpLink } from '../../core/design/schema'
import { planCell } from './fabric-plan'
import type { Layout } from './layout'
import { coolingCell } from './rack-tables'
import { sumOf } from './sheet'

/**
 * Pieces in one piece of the parent, as a formula, for lines that are planned rather than placed: cables, modules,
 * switches, coolant units. Undefined where the number is an entry of its own.
 */
export function quantityFormula(line: Line, layout: Layout): string | undefined {
  if (line.branch === 'cooling-plant' && line.depth === 0) return cduFormula(line, layout)
  const link = layout.evaluation.design.links.find(({ id }) => id === line.link)
  if (!link || line.role === undefined) return undefined
  switch (link.plane) {
    case 'scale-up':
      return scaleUpFormula(line, link, layout)
    case 'scale-out':
      return scaleOutFormula(line, line.role, link, layout)
    case 'direct':
      // Whole networks, each in one pod; what stands in the racks is a number for each of them.
      return line.branch === 'racks'
        ? undefined
        : `${line.total / layout.evaluation.design.pods}*${layout.option('pods')}`
  }
}

/** Units asked for by the heat, one more where one may fail; a unit with a mount serves its rack alone. */
function cduFormula(line: Line, layout: Layout): string | undefined {
  const capacity = layout.fact(line.part.id, 'coolingKw')
  if (capacity === undefined) return undefined
  const spare = `IF(${layout.option('cduRedundancy')}="N+1",1,0)`
  const racks = layout.racks.map((_, i) => ({
    racks: coolingCell(layout, i, 'racks'),
    kw: coolingCell(layout, i, 'liquidKw'),
  }))
  const needed = line.part.mount
    ? sumOf(racks.map(({ racks: n, kw }) => `IF(${kw}>0,${n}*(ROUNDUP(${kw}/${capacity},0)+${spare}),0)`))
    : `ROUNDUP((${sumOf(racks.map(({ racks: n, kw }) => `${n}*${kw}`))})/${capacity},0)+${spare}`
  const asked = layout.option('cduCount')
  return `IF(ISNUMBER(${asked}),${asked},${needed})`
}

function scaleUpFormula(line: Line, link: ScaleUpLink, layout: Layout): string | undefined {
  const links =
    link.linksPerEndpoint === undefined
      ? (layout.fact(link.endpoint, 'uplinks') ?? layout.fact(link.endpoint, 'scaleUpLinks'))
      : String(link.linksPerEndpoint)
  if (links === undefined) return undefined
  const perRack = piecesPerRack(link.endpoint, line, layout)
  if (line.role === 'cable') {
    const pairs = layout.fact(link.endpoint, 'pairsPerLink')
    return `${perRack}*${links}${pairs === undefined ? '' : `*${pairs}`}`
  }
  if (line.role === 'endpoint-module') {
    const [rate, perModule] = [
      layout.fact(link.endpoint, 'scaleUpLinkGBps'),
      layout.fact(line.part.id, 'lineGbps'),
    ]
    if (rate === undefined || perModule === undefined) return undefined
    return `ROUNDUP(${perRack}*${links}*${rate}*8/${perModule}-0.000000001,0)`
  }
  return farModules(line, link, layout)
}

/** As many modules at the switches as at the endpoints, dealt out by switch chips; only where they come out even. */
function farModules(line: Line, link: ScaleUpLink, layout: Layout): string | undefined {
  const { lines } = layout.evaluation.bill
  const near = lines.filter((other) => other.link === link.id && other.role === 'endpoint-module')
  const chips = lines.filter((other) => other.part.id === link.switch && other.branch === 'racks')
  const own = chips.filter((chip) => chip.group === line.group)
  const root = rootOf(line, layout)
  const sum = (of: readonly Line[]) => of.reduce((n, { total }) => n + total, 0)
  if (!root || Math.abs((sum(near) * sum(own)) / sum(chips) - line.total) > 1e-6) return undefined
  const totals = (of: readonly Line[]) => sumOf(of.map((each) => layout.bill(each, 'total')))
  return `(${totals(near)})*(${totals(own)})/(${totals(chips)})/${layout.bill(root, 'total')}`
}

function scaleOutFormula(line: Line, role: LinkRole, link: ScaleOutLink, layout: Layout): string | undefined {
  switch (role) {
    case 'host-cable':
      return hostPorts(line, link, layout)
    case 'host-module': {
      const ports = layout.fact(line.part.id, 'portsPerModule')
      return `ROUNDUP((${hostPorts(line, link, layout)})${ports === undefined ? '' : `/${ports}`},0)`
    }
    case 'leaf':
    case 'spine':
    case 'core':
    case 'line-card':
      return planCell(layout, link.id, role)
    case 'fabric-module':
      return planCell(layout, link.id, 'modules')
    default:
      return undefined
  }
}

function hostPorts(line: Line, link: ScaleOutLink, layout: Layout): string {
  const ports = layout.fact(link.endpoint, 'scaleOutPorts')
  const split = layout.evaluation.networks.find((network) => network.link === link.id)?.linksPerPort ?? 1
  const factors = [ports, split === 1 ? undefined : String(split)].filter((factor) => factor !== undefined)
  return [piecesPerRack(link.endpoint, line, layout), ...factors].join('*')
}

/** Pieces of a part in one rack of the line's group. */
function piecesPerRack(part: string, line: Line, layout: Layout): string {
  const root = rootOf(line, layout)
  const pieces = layout.evaluation.bill.lines.filter(
    (other) => other.part.id === part && other.branch === 'racks' && other.group === line.group,
  )
  const total = sumOf(pieces.map((piece) => layout.bill(piece, 'total')))
  return root ? `(${total})/${layout.bill(root, 'total')}` : total
}

function rootOf(line: Line, layout: Layout): Line | undefined {
  return layout.evaluation.bill.lines[line.parent]
}
