import { factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { sumFact, summedMetric, termsOfFact, unknownMetric } from '../metrics/terms'
import { type Amount, scale } from '../units/amount'
import { weighLines } from './weigh-lines'

const SQUARE_MM_PER_M2 = 1e6

/** Mass of the racks with all that stands in them, and the load under the heaviest for its footprint. */
export function reportMass(lines: readonly Line[]): Partial<Record<MetricId, Metric>> {
  const frames = framesOf(lines)
  if (frames.length === 0) {
    return { 'mass.kg': unknownMetric('no-racks'), 'mass.floorKgPerM2': unknownMetric('no-racks') }
  }
  const weighed = weighLines(lines)
  return {
    'mass.kg': summedMetric(sumFact(weighed, 'massKg'), () => termsOfFact(weighed, 'massKg')),
    'mass.floorKgPerM2': floorMetric(weighed, frames),
  }
}

/** Mass of one rack of each group, kg: its frame, what is placed in it, cables and modules. */
export function rackMasses(lines: readonly Line[]): Map<string, Amount> {
  const weighed = weighLines(lines)
  return new Map(
    framesOf(lines).map((frame) => [frame.group ?? '', scale(massOf(frame, weighed), 1 / frame.total)]),
  )
}

function framesOf(lines: readonly Line[]): Line[] {
  return lines.filter((line) => line.depth === 0 && line.branch === 'racks')
}

/** Of all racks of a group. */
function massOf(frame: Line, weighed: readonly Line[]): Amount {
  return sumFact(weighed, 'massKg', 1, (line) => line.group === frame.group)
}

function floorMetric(weighed: readonly Line[], frames: readonly Line[]): Metric {
  let worst: { readonly frame: Line; readonly load: Amount; readonly perKg: number } | undefined
  for (const frame of frames) {
    const area = footprint(frame)
    if (area === undefined) continue
    const perKg = 1 / (area * frame.total)
    const load = scale(massOf(frame, weighed), perKg)
    if (!worst || load.value > worst.load.value) worst = { frame, load, perKg }
  }
  if (!worst) return unknownMetric('no-frame-area')
  const { frame, load, perKg } = worst
  return summedMetric(load, () =>
    termsOfFact(weighed, 'massKg', 1, (line) => line.group === frame.group).map((term) =>
      perRackAndArea(term, frame.total, perKg),
    ),
  )
}

/** Floor under all racks, m²; undefined where a frame does not state its size. */
export function floorArea(lines: readonly Line[]): number | undefined {
  let area = 0
  for (const frame of framesOf(lines)) {
    const each = footprint(frame)
    if (each === undefined) return undefined
    area += each * frame.total
  }
  return area
}

/** Outer width × depth of the frame, m². */
function footprint(frame: Line): number | undefined {
  const area =
    ((factNumber(frame.part, 'outerWidthMm') ?? 0) * (factNumber(frame.part, 'outerDepthMm') ?? 0)) /
    SQUARE_MM_PER_M2
  return area > 0 ? area : undefined
}

function perRackAndArea(term: Term, racks: number, perKg: number): Term {
  return {
    ...term,
    count: term.count / racks,
    each: scale(term.each, racks * perKg),
    value: scale(term.value, perKg),
  }
}
