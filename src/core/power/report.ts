import type { Catalogue } from '../catalogue/catalogue'
import { assumption, citationOf } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { metricOf, scaleTerms, summedMetric, termOf, unknownMetric } from '../metrics/terms'
import { type Amount, add, exact, multiply, scale, sum } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'
import type { LinePower } from './fold-power'
import { lossTerms, powerTerms } from './power-terms'
import type { RackPower } from './rack-power'

export interface PowerInput {
  readonly catalogue: Catalogue
  readonly lines: readonly Line[]
  readonly power: readonly LinePower[]
  readonly racks: readonly RackPower[]
}

const isRacked = (line: Line) => line.branch === 'racks'
const isNetwork = (line: Line) => line.branch === 'scale-out'

/** The electrical metrics of the whole design and of its worst rack. */
export function reportPower(input: PowerInput): Partial<Record<MetricId, Metric>> {
  const { catalogue, lines, power, racks } = input
  const it = sum(racks.map((rack) => scale(rack.itKw, rack.root.total)))
  const network = scale(
    sum(
      lines
        .filter((line) => isNetwork(line) && line.depth === 0)
        .map((line) => power[line.index]?.draw ?? exact(0)),
    ),
    1 / WATTS_PER_KILOWATT,
  )
  const itTerms = () => powerTerms(lines, power, isRacked)
  const networkTerms = () => powerTerms(lines, power, isNetwork)
  const systemTerms = () => [...itTerms(), ...networkTerms()]
  const system = add(it, network)
  return {
    'power.itKw': summedMetric(it, itTerms, { basis: 'tdp' }),
    'power.networkKw': summedMetric(network, networkTerms, { basis: 'tdp' }),
    'power.systemKw': summedMetric(system, systemTerms, { basis: 'tdp' }),
    'power.peakKw': multiplied(system, systemTerms, assumption(catalogue, 'peakFactor').amount, 'peak'),
    'power.typicalKw': multiplied(
      system,
      systemTerms,
      assumption(catalogue, 'typicalFactor').amount,
      'typical',
    ),
    'power.conversionLossKw': metricOf(() => lossTerms(lines, power, () => true), { basis: 'tdp' }),
    ...reportShelves(input),
    ...reportCurrents(input),
  }
}

function multiplied(
  amount: Amount,
  terms: () => readonly Term[],
  factor: Amount,
  basis: 'peak' | 'typical',
): Metric {
  return summedMetric(
    multiply(amount, factor),
    () =>
      terms().map((term) => ({
        ...term,
        each: multiply(term.each, factor),
        value: multiply(term.value, factor),
      })),
    { basis },
  )
}

/** Of the rack whose shelves are loaded most. */
function reportShelves({ lines, racks }: PowerInput): Partial<Record<MetricId, Metric>> {
  const worst = highest(
    racks.filter((rack) => rack.shelves > 0),
    (rack) => rack.inletKw.value / rack.shelfNameplateKw.value,
  )
  if (!worst) {
    const none = unknownMetric('no-power-shelf')
    return { 'power.shelfNameplateKw': none, 'power.shelfUsableKw': none }
  }
  const { root, shelfNameplateKw, shelfUsableKw } = worst
  const nameplateTerms = (): Term[] =>
    lines
      .filter(
        (line) =>
          line.part.category === 'psu' &&
          lines[line.parent]?.part.category === 'power-shelf' &&
          line.group === root.group,
      )
      .map((line) => {
        const rated = line.part.facts.ratedWatts
        const each = typeof rated?.value === 'number' ? rated.value / WATTS_PER_KILOWATT : 0
        return termOf(
          line.path,
          line.total / root.total,
          exact(each),
          rated ? { cited: citationOf(rated) } : {},
        )
      })
  const spare = shelfNameplateKw.value - shelfUsableKw.value
  return {
    'power.shelfNameplateKw': summedMetric(shelfNameplateKw, nameplateTerms, { basis: 'nameplate' }),
    'power.shelfUsableKw': summedMetric(
      shelfUsableKw,
      () =>
        spare > 0
          ? [...nameplateTerms(), termOf(root.path, -1, exact(spare), { code: 'spare' })]
          : nameplateTerms(),
      { basis: 'usable' },
    ),
  }
}

/** Currents of the rack that has the highest one: its busbar (direct) and its feed (three-phase, a line). */
function reportCurrents({ catalogue, lines, power, racks }: PowerInput): Partial<Record<MetricId, Metric>> {
  // A rack that another feeds has no mains of its own.
  const heaviest = highest(
    racks.filter((rack) => rack.fedBy === undefined),
    (rack) => rack.inletKw.value,
  )
  if (!heaviest)
    return { 'power.busbarA': unknownMetric('no-racks'), 'power.feedA': unknownMetric('no-racks') }
  const volts = assumption(catalogue, 'feedVolts').amount
  const cosPhi = assumption(catalogue, 'powerFactor').amount
  const perKw = WATTS_PER_KILOWATT / (Math.sqrt(3) * volts.value * cosPhi.value)
  const inRack = (rack: RackPower) => {
    const groups = racks.filter(({ root, fedBy }) => root === rack.root || fedBy === rack.root.group)
    const behind = new Set(groups.map(({ root }) => root.group))
    return (line: Line) => isRacked(line) && behind.has(line.group)
  }
  const feed = metricOf(
    () => scaleTerms(powerTerms(lines, power, inRack(heaviest)), perKw / heaviest.root.total),
    {
      basis: 'tdp',
    },
  )
  const bused = highest(
    racks.filter((rack) => rack.busbarVolts),
    (rack) => rack.busKw.value / (rack.busbarVolts?.value ?? 1),
  )
  if (!bused?.busbarVolts) return { 'power.feedA': feed, 'power.busbarA': unknownMetric('no-busbar') }
  const ampsPerKw = WATTS_PER_KILOWATT / bused.busbarVolts.value
  return {
    'power.feedA': feed,
    'power.busbarA': metricOf(
      () =>
        scaleTerms(
          powerTerms(lines, power, inRack(bused)).filter(
            (term) => !(term.code === 'conversion-loss' && term.path.join() === bused.root.path.join()),
          ),
          ampsPerKw / bused.root.total,
        ),
      { basis: 'tdp' },
    ),
  }
}

export function highest<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  let best: T | undefined
  for (const item of items) if (best === undefined || by(item) > by(best)) best = item
  return best
}
