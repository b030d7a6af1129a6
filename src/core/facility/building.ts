import type { Catalogue } from '../catalogue/catalogue'
import { assumption, factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { metricOf, summedMetric, termOf, unknownMetric } from '../metrics/terms'
import { type Amount, exact, multiply, scale } from '../units/amount'

const SQUARE_MM_PER_M2 = 1e6
const HOURS_PER_YEAR = 8760
const KILOWATTHOURS_PER_MWH = 1000
/** Outer footprint of a rack that holds scale-out switches, m²: 600 × 1200 mm. */
const SWITCH_RACK_M2 = 0.72

export interface BuildingInput {
  readonly catalogue: Catalogue
  /** The whole bill. */
  readonly lines: readonly Line[]
  /** IT and network at TDP, kW. */
  readonly systemKw: Amount
  /** What the building draws on an ordinary day over what it draws at TDP is the typical factor. */
  readonly facilityKw: Amount
}

/** What the hall must offer: UPS blocks, floor, racks for the switches, and what a year of it costs in energy. */
export function reportBuilding(input: BuildingInput): Partial<Record<MetricId, Metric>> {
  const { lines } = input
  const frames = lines.filter((line) => line.branch === 'racks' && line.depth === 0)
  const switches = lines.filter(
    (line) => line.branch === 'scale-out' && line.depth === 0 && heightOf(line) > 0,
  )
  const racks = countSwitchRacks(switches, input.catalogue)
  return {
    'links.switchRacks':
      switches.length === 0
        ? unknownMetric('no-scale-out')
        : summedMetric(exact(racks), () => switchRackTerms(switches, racks)),
    'facility.upsBlocks': upsMetric(input),
    'facility.floorM2':
      frames.length === 0 ? unknownMetric('no-racks') : metricOf(() => floorTerms(input, frames, racks)),
    ...energyMetrics(input),
  }
}

function heightOf(line: Line): number {
  return line.part.mount?.heightU ?? 0
}

/** Racks that the scale-out switches fill, by their height alone: their power is far below a rack's. */
function countSwitchRacks(switches: readonly Line[], catalogue: Catalogue): number {
  const units = switches.reduce((sum, line) => sum + line.total * heightOf(line), 0)
  return Math.ceil(units / Math.max(1, assumption(catalogue, 'switchRackUnits').amount.value) - 1e-9)
}

/** Each kind of switch with its share of the racks. */
function switchRackTerms(switches: readonly Line[], racks: number): Term[] {
  const units = switches.reduce((sum, line) => sum + line.total * heightOf(line), 0)
  return switches.map((line) =>
    termOf(line.path, line.total, exact((heightOf(line) * racks) / units), { code: 'switch-rack' }),
  )
}

/** N+1: as many blocks as carry the load, and one more. */
function upsMetric({ catalogue, systemKw }: BuildingInput): Metric {
  const block = assumption(catalogue, 'upsBlockKw')
  if (systemKw.value === 0 || block.amount.value <= 0) return unknownMetric('divides-by-zero')
  const carrying = Math.ceil(systemKw.value / block.amount.value - 1e-9)
  return summedMetric(exact(carrying + 1), () => [
    termOf(['ups'], carrying, exact(1), { cited: block.cited }),
    termOf(['ups', 'spare'], 1, exact(1), { code: 'spare' }),
  ])
}

function floorTerms({ catalogue }: BuildingInput, frames: readonly Line[], switchRacks: number): Term[] {
  const factor = assumption(catalogue, 'floorFactor')
  const rest = { cited: factor.cited }
  const terms = frames.map((line) => {
    const area =
      ((factNumber(line.part, 'outerWidthMm') ?? 0) * (factNumber(line.part, 'outerDepthMm') ?? 0)) /
      SQUARE_MM_PER_M2
    return termOf(line.path, line.total, scale(factor.amount, area), rest)
  })
  return switchRacks === 0
    ? terms
    : [
        ...terms,
        termOf(['scale-out'], switchRacks, scale(factor.amount, SWITCH_RACK_M2), {
          ...rest,
          code: 'switch-rack',
        }),
      ]
}

/** A year at the typical load: what the building draws × hours × typical factor, and its price. */
function energyMetrics({ catalogue, facilityKw }: BuildingInput): Partial<Record<MetricId, Metric>> {
  const load = assumption(catalogue, 'typicalFactor')
  const tariff = assumption(catalogue, 'tariffUsdPerKwh')
  const mwh = scale(multiply(facilityKw, load.amount), HOURS_PER_YEAR / KILOWATTHOURS_PER_MWH)
  const usd = multiply(scale(mwh, KILOWATTHOURS_PER_MWH), tariff.amount)
  return {
    'facility.energyMwhPerYear': summedMetric(mwh, () => [termOf(['grid'], 1, mwh, { cited: load.cited })]),
    'facility.energyUsdPerYear': summedMetric(usd, () => [termOf(['grid'], 1, usd, { cited: tariff.cited })]),
  }
}
