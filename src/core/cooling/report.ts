import type { Catalogue } from '../catalogue/catalogue'
import { assumption } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Design } from '../design/schema'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import {
  metricOf,
  pieceMetric,
  scaleTerms,
  summedMetric,
  termOf,
  termsOfFact,
  unknownMetric,
} from '../metrics/terms'
import type { LinePower } from '../power/fold-power'
import { lossTerms } from '../power/power-terms'
import { type Amount, add, divide, exact, multiply, scale, sum } from '../units/amount'
import { kelvin, requiredAirflow, WATTS_PER_KILOWATT, watts } from '../units/quantity'
import { airOf, coolantOf, flowPerKw } from './flow'
import { complement, type RackHeat } from './fold-heat'

export interface CoolingInput {
  readonly design: Design
  readonly catalogue: Catalogue
  /** The whole bill, cooling plant included. */
  readonly lines: readonly Line[]
  readonly power: readonly LinePower[]
  /** By rack group, for one rack. */
  readonly heat: ReadonlyMap<string, RackHeat>
  readonly cdusPresent: number | undefined
}

/** Heat, coolant, air and the pieces that carry them. Heat is that of everything inside the racks. */
export function reportCooling(input: CoolingInput): Partial<Record<MetricId, Metric>> {
  const { design, catalogue, lines, heat } = input
  const roots = lines.filter((line) => line.branch === 'racks' && line.depth === 0)
  const total = (pick: (rack: RackHeat) => Amount) =>
    sum(roots.map((root) => scale(rackOf(heat, root, pick), root.total)))
  const liquid = total((rack) => rack.liquidKw)
  const air = total((rack) => rack.airKw)
  const cfmPerKw = requiredAirflow(
    watts(WATTS_PER_KILOWATT),
    kelvin(design.options.airRiseK),
    airOf(catalogue),
  )
  const liquidTerms = () => heatTerms(input, 'liquid')
  const airTerms = () => heatTerms(input, 'air')
  const wet = liquid.value > 0
  return {
    'cooling.liquidKw': summedMetric(liquid, liquidTerms, { basis: 'tdp' }),
    'cooling.airKw': summedMetric(air, airTerms, { basis: 'tdp' }),
    'cooling.liquidShare': shareMetric(liquid, add(liquid, air), liquidTerms),
    'cooling.airflowCfm': summedMetric(scale(air, cfmPerKw), () => scaleTerms(airTerms(), cfmPerKw)),
    'cooling.coldPlates': pieceMetric(lines, (line) => line.part.category === 'cold-plate'),
    'cooling.quickDisconnectPairs': pieceMetric(lines, (line) => line.part.category === 'quick-disconnect'),
    'cooling.quickDisconnectUsd': metricOf(() =>
      termsOfFact(lines, 'priceUsd', 1, (line) => line.part.category === 'quick-disconnect'),
    ),
    'cooling.manifoldPorts': metricOf(() =>
      termsOfFact(lines, 'ports', 1, (line) => line.part.category === 'manifold'),
    ),
    'cooling.manifoldPortsNeeded': pieceMetric(lines, (line) => line.joins === 'manifold'),
    'cooling.fans': pieceMetric(lines, (line) => line.part.category === 'fan'),
    'cooling.cdus':
      input.cdusPresent === undefined
        ? unknownMetric('no-liquid')
        : pieceMetric(lines, (line) => line.part.category === 'cdu'),
    ...(wet
      ? reportFlow(input, roots, liquid)
      : { 'cooling.flowLpm': unknownMetric('no-liquid'), 'cooling.deltaK': unknownMetric('no-liquid') }),
  }
}

function rackOf(heat: ReadonlyMap<string, RackHeat>, root: Line, pick: (rack: RackHeat) => Amount): Amount {
  const rack = root.group === undefined ? undefined : heat.get(root.group)
  return rack ? pick(rack) : exact(0)
}

function reportFlow(
  input: CoolingInput,
  roots: readonly Line[],
  liquid: Amount,
): Partial<Record<MetricId, Metric>> {
  const { design, catalogue, heat } = input
  const flowTerms = (): Term[] =>
    roots.flatMap((root) => {
      const kw = rackOf(heat, root, (rack) => rack.liquidKw)
      if (root.group === undefined || kw.value === 0) return []
      const each = scale(kw, flowPerKw(design, catalogue, root.group))
      const curve = design.flowCurve?.rack === root.group ? design.flowCurve : undefined
      return [
        termOf(
          root.path,
          root.total,
          each,
          curve
            ? {
                code: 'flow-curve',
                cited: {
                  grade: curve.grade,
                  source: curve.source,
                  ...(curve.at === undefined ? {} : { at: curve.at }),
                },
              }
            : {
                cited: assumption(
                  catalogue,
                  design.options.coolant === 'water' ? 'waterHeatCapacity' : 'pg25HeatCapacity',
                ).cited,
              },
        ),
      ]
    })
  const flow = metricOf(flowTerms)
  // Mean over the racks: the rise that all heat gives all flow. Flow follows heat, so its range cancels out.
  const coolant = coolantOf(catalogue, design.options)
  const litresPerKelvin = (coolant.density * coolant.heatCapacity) / WATTS_PER_KILOWATT / 60
  const rise = liquid.value / ((flow.amount?.value ?? 1) * litresPerKelvin)
  return {
    'cooling.flowLpm': flow,
    'cooling.deltaK': summedMetric(exact(rise), () =>
      heatTerms(input, 'liquid').map((term) => {
        const share = exact((rise * term.value.value) / liquid.value)
        return { ...term, each: scale(share, 1 / term.count), value: share }
      }),
    ),
  }
}

/**
 * Heat into one medium, kW: own draw of the parts it cools, loss of the converters it cools. Where a door or tank gives
 * part of the air's heat to the liquid, each term of the air is shared out.
 */
function heatTerms(input: CoolingInput, medium: 'liquid' | 'air'): Term[] {
  const { amount: capture, cited } = assumption(input.catalogue, 'airHeatCapture')
  if (capture.high === 0) return ownHeatTerms(input, medium)
  const shareOf = (share: Amount) =>
    ownHeatTerms(input, 'air').map((term) => ({
      ...term,
      code: 'captured-air' as const,
      cited,
      each: multiply(term.each, share),
      value: multiply(term.value, share),
    }))
  return medium === 'air'
    ? shareOf(complement(capture))
    : [...ownHeatTerms(input, 'liquid'), ...shareOf(capture)]
}

function ownHeatTerms({ lines, power }: CoolingInput, medium: 'liquid' | 'air'): Term[] {
  const here = (line: Line) => line.branch === 'racks' && line.cooledBy === medium
  return [
    ...termsOfFact(lines, 'tdpWatts', 1 / WATTS_PER_KILOWATT, here),
    ...termsOfFact(lines, 'residualWatts', 1 / WATTS_PER_KILOWATT, here),
    ...lossTerms(lines, power, (line, own) => line.branch === 'racks' && own.lossCooledBy === medium),
  ]
}

function shareMetric(part: Amount, whole: Amount, terms: () => readonly Term[]): Metric {
  if (whole.value === 0) return unknownMetric('divides-by-zero')
  const share = divide(part, whole)
  const bounded = { value: share.value, low: Math.min(1, share.low), high: Math.min(1, share.high) }
  return summedMetric(bounded, () => scaleTerms(terms(), 1 / whole.value))
}
