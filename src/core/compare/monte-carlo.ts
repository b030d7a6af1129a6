import { drawValue, meanValue, seededRandom } from './draw'
import { type Progress, probeSensitivity, type Sensitivity } from './sensitivity'
import type { Subject } from './subject'

export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const
export type Percentile = (typeof PERCENTILES)[number]
export const MOST_DRAWS = 100_000
export const DRAWS = 10_000

export interface MonteCarlo {
  readonly draws: number
  readonly seed: number
  /** Draws in which the figure could not be known, a network that cannot be built for one; they are in no number below. */
  readonly unknown: number
  /** The figure at the stated values. */
  readonly stated: number
  readonly mean: number
  readonly deviation: number
  readonly least: number
  readonly most: number
  readonly percentiles: Readonly<Record<Percentile, number>>
  /** Share of the draws above 0: of a difference, how often the second is more. */
  readonly above: number
  readonly bins: readonly { readonly from: number; readonly to: number; readonly draws: number }[]
  /** The mean without chance, where the figure is a weighted sum of its parameters. */
  readonly exactMean: number | undefined
}

const EVERY = 50
const BINS = 40
/** Gap under which two results are one, relative or (about 0) absolute: what floating point leaves. */
const DUST = 1e-9
/** Joint draws, besides the two corners, on which a weighted sum must hold before it stands in for the evaluation. */
const TRIALS = 8
/** Share of the work that finding the weights is taken to be. */
const PROBING = 0.05

/** The figure with every parameter drawn at once, again and again. The same seed gives the same answer. */
export function* runMonteCarlo(
  subject: Subject,
  { draws = DRAWS, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): Progress<MonteCarlo | undefined> {
  const probing = probeSensitivity(subject)
  let step = probing.next()
  while (!step.done) {
    yield step.value * PROBING
    step = probing.next()
  }
  const sensitivity = step.value
  if (!sensitivity) return undefined
  const weights = findWeights(subject, sensitivity)
  const random = seededRandom(seed)
  const values = Float64Array.from(subject.stated)
  const known: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    if (draw % EVERY === 0) yield PROBING + (1 - PROBING) * (draw / draws)
    drawAll(subject, random, values)
    const figure = weights ? weigh(subject, weights, sensitivity.stated, values) : subject.figure(values)
    if (figure !== undefined) known.push(figure)
  }
  if (known.length === 0) return undefined
  return {
    draws,
    seed,
    unknown: draws - known.length,
    stated: sensitivity.stated,
    ...summarise(Float64Array.from(known).sort()),
    exactMean: weights && exactMean(subject, weights, sensitivity.stated),
  }
}

function drawAll({ parameters }: Subject, random: () => number, values: Float64Array): void {
  for (const [i, parameter] of parameters.entries()) values[i] = drawValue(parameter, random())
}

/**
 * The weights of a figure that is a weighted sum of its parameters, for then a draw costs next to nothing. It must be
 * as steep below each stated value as above, and hold at both corners and at joint draws; else the evaluation is asked.
 */
function findWeights(subject: Subject, { stated, bars }: Sensitivity): Float64Array | undefined {
  const { parameters } = subject
  const weights = new Float64Array(parameters.length)
  const spread = bars.reduce((sum, bar) => sum + bar.high - bar.low, Math.abs(stated))
  for (const { parameter, atLow, atHigh } of bars) {
    if (atLow === undefined || atHigh === undefined) return undefined
    const { low, value, high } = parameter
    const weight = (atHigh - atLow) / (high - low)
    if (Math.abs(atLow + weight * (value - low) - stated) > DUST * spread) return undefined
    weights[parameters.indexOf(parameter)] = weight
  }
  const random = seededRandom(TRIALS)
  const trials = [
    Float64Array.from(parameters, ({ low }) => low),
    Float64Array.from(parameters, ({ high }) => high),
    ...Array.from({ length: TRIALS }, () =>
      Float64Array.from(parameters, (parameter) => drawValue(parameter, random())),
    ),
  ]
  const holds = trials.every((values) => {
    const figure = subject.figure(values)
    return figure !== undefined && Math.abs(figure - weigh(subject, weights, stated, values)) <= DUST * spread
  })
  return holds ? weights : undefined
}

function weigh({ stated: at }: Subject, weights: Float64Array, stated: number, values: Float64Array): number {
  let figure = stated
  for (let i = 0; i < weights.length; i++) figure += (weights[i] ?? 0) * ((values[i] ?? 0) - (at[i] ?? 0))
  return figure
}

/** Undefined where a parameter that matters is rounded: rounding moves its mean. */
function exactMean({ parameters }: Subject, weights: Float64Array, stated: number): number | undefined {
  let mean = stated
  for (const [i, parameter] of parameters.entries()) {
    const weight = weights[i] ?? 0
    if (weight !== 0 && parameter.whole) return undefined
    mean += weight * (meanValue(parameter) - parameter.value)
  }
  return mean
}

type Summary = Pick<MonteCarlo, 'mean' | 'deviation' | 'least' | 'most' | 'percentiles' | 'above' | 'bins'>

/** @param sorted rising, at least one */
function summarise(sorted: Float64Array): Summary {
  const n = sorted.length
  const mean = sorted.reduce((sum, figure) => sum + figure, 0) / n
  const variance = sorted.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / n
  const percentiles = Object.fromEntries(
    PERCENTILES.map((percentile) => [percentile, quantile(sorted, percentile / 100)]),
  ) as Record<Percentile, number>
  const above = sorted.reduce((count, figure) => count + (figure > DUST ? 1 : 0), 0) / n
  const [least, most] = [sorted[0] ?? mean, sorted[n - 1] ?? mean]
  return { mean, deviation: Math.sqrt(variance), least, most, percentiles, above, bins: fillBins(sorted) }
}

/** Between the two nearest draws in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const [below, over] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return below + (over - below) * (at - Math.floor(at))
}

function fillBins(sorted: Float64Array): MonteCarlo['bins'] {
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const width = (most - least) / BINS
  if (width === 0) return [{ from: least, to: most, draws: sorted.length }]
  const counts = new Array<number>(BINS).fill(0)
  for (const figure of sorted) {
    const bin = Math.min(BINS - 1, Math.floor((figure - least) / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((draws, i) => ({ from: least + i * width, to: least + (i + 1) * width, draws }))
}
