import type { Category } from '../../core/catalogue/categories'
import { factNumber } from '../../core/catalogue/resolve'
import type { DesignLink } from '../../core/design/schema'
import type { Evaluation } from '../../core/evaluation'
import type { PlannedDirect } from '../../core/links/link-plan'
import { linksOfEndpoint } from '../../core/links/plan-scale-up'
import { sumTerms } from '../../core/metrics/terms'
import type { Amount } from '../../core/units/amount'

/** What one network of the design is made of; pieces in the whole design. */
export interface LinkFigures {
  readonly endpoints: number
  /** Links of all endpoints into the network. */
  readonly links: number
  readonly switchChips: number
  readonly circuitSwitches: number
  readonly cables: number
  readonly transceivers: number
  /** Modules by part, most first. */
  readonly modules: readonly { readonly part: string; readonly pieces: number }[]
  readonly opticsKw: Amount | undefined
  readonly opticsUsd: Amount | undefined
  readonly switchesKw: Amount | undefined
}

export function summariseLink(evaluation: Evaluation, link: DesignLink): LinkFigures {
  const { lines } = evaluation.bill
  const pieces = (part: string) => lines.reduce((n, line) => (line.part.id === part ? n + line.total : n), 0)
  const ofLink = (category: Category) =>
    lines.reduce(
      (n, line) => (line.link === link.id && line.part.category === category ? n + line.total : n),
      0,
    )
  const endpoint = evaluation.catalogue.parts.get(link.endpoint)
  const perEndpoint =
    link.plane === 'scale-up'
      ? endpoint && linksOfEndpoint(link, endpoint)
      : endpoint && factNumber(endpoint, 'scaleOutPorts')
  const endpoints = pieces(link.endpoint)
  const direct = evaluation.directs.find((planned) => planned.link === link.id)
  const circuitSwitches = lines.filter((line) => line.link === link.id && line.role === 'circuit-switch')
  return {
    endpoints,
    // In a direct network every link has an endpoint at both ends.
    links: direct ? sumLinks(direct) : endpoints * (perEndpoint ?? 1),
    switchChips: link.plane === 'scale-up' ? pieces(link.switch) : 0,
    circuitSwitches: circuitSwitches.reduce((n, line) => n + line.total, 0),
    cables: ofLink('cable'),
    transceivers: ofLink('transceiver'),
    modules: countModules(evaluation, link.id),
    opticsKw: sliceOf(evaluation, 'power.systemKw', link.id, 'transceiver'),
    opticsUsd: sliceOf(evaluation, 'cost.bomUsd', link.id, 'transceiver'),
    switchesKw: sliceOf(evaluation, 'power.systemKw', link.id, 'network-switch'),
  }
}

function countModules({ bill }: Evaluation, link: string): { part: string; pieces: number }[] {
  const pieces = new Map<string, number>()
  for (const { part, link: of, total } of bill.lines)
    if (of === link && part.category === 'transceiver')
      pieces.set(part.id, (pieces.get(part.id) ?? 0) + total)
  return [...pieces].map(([part, n]) => ({ part, pieces: n })).sort((a, b) => b.pieces - a.pieces)
}

function sumLinks({ stages }: PlannedDirect): number {
  return stages.reduce((sum, stage) => sum + stage.links, 0)
}

/** What the lines of one network, of one category, add to a total. */
function sliceOf(
  evaluation: Evaluation,
  metric: 'power.systemKw' | 'cost.bomUsd',
  link: string,
  category: Category,
): Amount | undefined {
  const roots = evaluation.bill.lines.filter((line) => line.link === link && line.part.category === category)
  if (roots.length === 0) return undefined
  const terms = evaluation.metrics[metric]
    .terms()
    .filter((term) => roots.some(({ path }) => path.every((step, i) => term.path[i] === step)))
  return terms.length > 0 ? sumTerms(terms) : undefined
}
