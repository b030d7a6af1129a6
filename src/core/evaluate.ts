import { reportBoards } from './boards/report'
import type { Catalogue } from './catalogue/catalogue'
import { assumption } from './catalogue/resolve'
import { reportCompute } from './compute/report'
import { foldHeat } from './cooling/fold-heat'
import { planCdus } from './cooling/plan-cdus'
import { reportCooling } from './cooling/report'
import { reportCost } from './cost/report'
import { appendDerived, countParts } from './count/count-parts'
import { reportCounts } from './count/report'
import { catalogueOf, plainCatalogueOf } from './design/own-parts/design-catalogue'
import type { Design } from './design/schema'
import type { Evaluation, Measured } from './evaluation'
import { reportBuilding } from './facility/building'
import { reportFacility } from './facility/report'
import { planLinks } from './links/plan-links'
import { reportLinks } from './links/report'
import { reportMass } from './mass/report'
import { markOverridden } from './metrics/mark-overridden'
import type { Metric } from './metrics/metric'
import { METRIC_IDS, type MetricId } from './metrics/registry'
import { scaleTerms, summedMetric, unknownMetric } from './metrics/terms'
import { feedsOf } from './power/feeds'
import { foldPower } from './power/fold-power'
import { rackPower } from './power/rack-power'
import { reportPower } from './power/report'
import { summariseRacks } from './rack-summary'
import { checkDesign } from './rules/check-design'
import { divide, exact, scale } from './units/amount'

/**
 * Everything that follows from a design and a catalogue: the bill, every metric, every finding. Pure; its cost grows
 * with distinct parts, not with racks or pods.
 * @param shipped the catalogue without the design's own parts and overrides, which are brought in here
 */
export function evaluate(design: Design, shipped: Catalogue): Evaluation {
  const evaluation = evaluateOn(design, catalogueOf(design, shipped))
  const plain = plainCatalogueOf(design, shipped)
  if (plain === evaluation.catalogue) return evaluation
  return { ...evaluation, metrics: markOverridden(evaluation.metrics, evaluateOn(design, plain).metrics) }
}

/**
 * The bill and the figures alone, for calculations that ask for thousands of them.
 * @param catalogue with the design's overrides already in it
 */
export function measure(design: Design, catalogue: Catalogue): Measured {
  return workOut(design, catalogue).evaluation
}

function evaluateOn(design: Design, catalogue: Catalogue): Evaluation {
  const { evaluation, rules } = workOut(design, catalogue)
  return { ...evaluation, findings: checkDesign(rules) }
}

interface Working {
  readonly evaluation: Omit<Evaluation, 'findings'>
  /** What the rules look at. */
  readonly rules: Parameters<typeof checkDesign>[0]
}

function workOut(design: Design, catalogue: Catalogue): Working {
  const lines = countParts(design, catalogue)
  const links = planLinks(design, catalogue, lines)
  appendDerived(lines, links.lines, catalogue, design.options)

  const feeds = feedsOf(design)
  const power = foldPower(lines, feeds)
  const powers = rackPower(lines, power, design.options, feeds)
  const heat = foldHeat(lines, power, assumption(catalogue, 'airHeatCapture').amount)
  const racks = summariseRacks(design, catalogue, lines, powers, heat)
  const cdus = planCdus(
    design,
    catalogue,
    lines,
    racks.map((rack) => ({ racks: rack.racks, liquidKw: rack.liquidKw.value })),
  )
  appendDerived(lines, cdus.lines, catalogue, design.options)

  const electric = reportPower({ catalogue, lines, power, racks: powers })
  const compute = reportCompute(lines)
  const cooling = reportCooling({
    design,
    catalogue,
    lines,
    power,
    heat,
    cdusPresent: cdus.needed === undefined ? undefined : cdus.present,
  })
  const system = electric['power.systemKw']
  const facility = reportFacility(
    catalogue,
    system?.amount ?? exact(0),
    scale(cooling['cooling.liquidKw']?.amount ?? exact(0), 1 - cdus.roomAirShare),
    system?.terms ?? (() => []),
  )
  const metrics = complete({
    ...reportCounts(lines),
    ...electric,
    ...cooling,
    ...facility,
    ...reportBuilding({
      catalogue,
      lines,
      systemKw: system?.amount ?? exact(0),
      facilityKw: facility['power.facilityKw']?.amount ?? exact(0),
    }),
    ...reportLinks({ design, lines, links }),
    ...reportBoards(lines, catalogue),
    ...compute,
    'compute.bf16PerWatt': perWatt(compute['compute.bf16Pflops'], system),
    ...reportCost(lines, catalogue),
    ...reportMass(lines),
  })
  return {
    evaluation: {
      design,
      catalogue,
      bill: { lines },
      metrics,
      racks,
      networks: links.networks,
      directs: links.directs,
    },
    rules: { design, catalogue, lines, racks, powers, cdus, links },
  }
}

/** PFLOPS over kW is TFLOPS over W. */
function perWatt(compute: Metric | undefined, system: Metric | undefined): Metric {
  if (!compute?.amount || !system?.amount) return unknownMetric(compute?.unknown ?? 'no-accelerator')
  const kw = system.amount
  // A draw too small for its reciprocal is as good as none.
  if (!Number.isFinite(1 / kw.value)) return unknownMetric('divides-by-zero')
  return summedMetric(divide(compute.amount, kw), () => scaleTerms(compute.terms(), 1 / kw.value))
}

function complete(metrics: Partial<Record<MetricId, Metric>>): Record<MetricId, Metric> {
  for (const id of METRIC_IDS) if (!metrics[id]) throw new Error(`no report answers for ${id}`)
  return metrics as Record<MetricId, Metric>
}
