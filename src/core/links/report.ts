import { amountOf, citationOf } from '../catalogue/resolve'
import type { Line, LinkRole } from '../count/bill'
import type { Design } from '../design/schema'
import type { Metric, Term, UnknownReason } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import {
  metricOf,
  pieceMetric,
  sumFact,
  summedMetric,
  termOf,
  termsOfFact,
  unknownMetric,
} from '../metrics/terms'
import { type Amount, exact, scale } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'
import type { LinkPlan } from './link-plan'

export interface LinksInput {
  readonly design: Design
  /** The bill with the derived lines in it. */
  readonly lines: readonly Line[]
  readonly links: LinkPlan
}

const isModule = (line: Line) => line.part.category === 'transceiver'
const hasRole =
  (...roles: readonly LinkRole[]) =>
  (line: Line) =>
    line.role !== undefined && roles.includes(line.role)
const SCALE_UP_MODULES = ['endpoint-module', 'switch-module', 'circuit-module'] as const
const isScaleUpModule = hasRole(...SCALE_UP_MODULES)

/** Cables, modules and switches of every network. */
export function reportLinks(input: LinksInput): Partial<Record<MetricId, Metric>> {
  const { lines, links } = input
  const modules = lines.filter(isModule)
  const derived = lines.filter((line) => line.role !== undefined)
  const scaleOut = reasonAgainstScaleOut(links)
  const scaleUp = (medium: 'copper' | 'optical') =>
    [...links.scaleUps, ...links.directs.flatMap((plan) => plan.stages)].some(
      (plan) => plan.medium === medium && !plan.counted,
    )
      ? 'part-missing'
      : undefined
  const pieces = (...roles: readonly LinkRole[]) => pieceMetric(derived, hasRole(...roles))
  const optical =
    scaleUp('optical') ?? (scaleOut === 'no-scale-out' && modules.length > 0 ? undefined : scaleOut)
  return {
    'links.scaleUpCopperCables': unless(scaleUp('copper'), () => pieces('cable')),
    'links.scaleUpTransceivers': unless(scaleUp('optical'), () => pieces(...SCALE_UP_MODULES)),
    'links.scaleOutTransceivers': unless(scaleOut, () => pieces('host-module', 'fabric-module')),
    'links.transceivers': unless(optical, () => pieceMetric(modules, isModule)),
    'links.scaleOutCopperCables': unless(scaleOut, () => pieces('host-cable')),
    'links.fibres': unless(optical, () => metricOf(() => fibreTerms(input, () => undefined))),
    'links.fibreStrands': unless(optical, () => metricOf(() => fibreTerms(input, strandsPerPort))),
    'links.leafSwitches': unless(scaleOut, () => pieces('leaf')),
    'links.spineSwitches': unless(scaleOut, () => pieces('spine')),
    'links.coreSwitches': unless(scaleOut, () => pieces('core')),
    'links.opticsKw': unless(optical, () =>
      summedMetric(
        sumFact(modules, 'tdpWatts', 1 / WATTS_PER_KILOWATT),
        () => termsOfFact(modules, 'tdpWatts', 1 / WATTS_PER_KILOWATT),
        { basis: 'tdp' },
      ),
    ),
    'links.opticsUsd': unless(optical, () => priceMetric(modules)),
  }
}

function unless(reason: UnknownReason | undefined, metric: () => Metric): Metric {
  return reason ? unknownMetric(reason) : metric()
}

/** One refused network makes every total of the plane too small, so none is given. */
function reasonAgainstScaleOut({ networks }: LinkPlan): UnknownReason | undefined {
  if (networks.length === 0) return 'no-scale-out'
  return networks.some((network) => network.refusal !== undefined) ? 'fabric-refused' : undefined
}

function priceMetric(modules: readonly Line[]): Metric {
  if (modules.length > 0 && modules.every((line) => !line.part.facts.priceUsd))
    return unknownMetric('nothing-priced')
  return summedMetric(sumFact(modules, 'priceUsd'), () => termsOfFact(modules, 'priceUsd'))
}

type Strands = (module: Line) => { each: Amount; rest: Pick<Term, 'cited'> } | undefined

/** Strands in the cable of one port; a module that does not say is taken to have a pair. */
const strandsPerPort: Strands = (module) => {
  const cited = module.part.facts.strandsPerPort
  const each = cited && amountOf(cited)
  return cited && each ? { each, rest: { cited: citationOf(cited) } } : { each: exact(2), rest: {} }
}

/**
 * One fibre cable an optical link. In the scale-up network a cable joins two modules, so each module stands for half a
 * cable (of all its ports), or for a whole one that leads to a circuit switch; in the scale-out network the plan knows
 * the links, whatever modules share them.
 */
function fibreTerms({ lines, links }: LinksInput, strands: Strands): Term[] {
  const terms: Term[] = []
  for (const line of lines.filter(isScaleUpModule)) {
    const ports = portsOf(line)
    const found = strands(line)
    const ends = line.role === 'circuit-module' ? 1 : 2
    const each = found ? scale(found.each, ports / ends) : exact(1 / ends)
    terms.push(termOf(line.path, line.total, each, { code: 'link-count', ...found?.rest }))
  }
  for (const { link, plan } of links.networks) {
    if (!plan) continue
    const at = (role: LinkRole) => lines.find((line) => line.link === link && line.role === role)
    const module = at('fabric-module') ?? at('host-module')
    const runs = [
      { count: plan.links.hostLeaf - plan.copperCables, line: at('leaf') },
      { count: plan.links.leafSpine, line: at('spine') },
      { count: plan.links.spineCore, line: at('core') },
    ]
    for (const { count, line } of runs) {
      if (count === 0 || !line || !module) continue
      const found = strands(module)
      terms.push(termOf(line.path, count, found?.each ?? exact(1), { code: 'link-count', ...found?.rest }))
    }
  }
  return terms
}

function portsOf(module: Line): number {
  const ports = module.part.facts.portsPerModule?.value
  return typeof ports === 'number' ? ports : 1
}
