import type { Parameter } from './parameters'
import type { Subject } from './subject'

/** How far one parameter alone moves a figure. */
export interface SensitivityBar {
  readonly parameter: Parameter
  /** The figure with the parameter at either end of its range; undefined where it cannot be known then. */
  readonly atLow: number | undefined
  readonly atHigh: number | undefined
  /** Lowest and highest of these and the stated figure. */
  readonly low: number
  readonly high: number
}

export interface Sensitivity {
  /** The figure at the stated values. */
  readonly stated: number
  /** Widest first; what moves nothing is left out. */
  readonly bars: readonly SensitivityBar[]
}

/** Share of the work done, 0 to 1, told between steps so that a caller can show it, go on or stop. */
export type Progress<T> = Generator<number, T, void>

const EVERY = 16

/** Each parameter in turn at both ends of its range, all others as stated: what a tornado chart shows. */
export function* probeSensitivity(subject: Subject): Progress<Sensitivity | undefined> {
  const { parameters } = subject
  const values = Float64Array.from(subject.stated)
  const stated = subject.figure(values)
  if (stated === undefined) return undefined
  const bars: SensitivityBar[] = []
  for (const [i, parameter] of parameters.entries()) {
    if (i % EVERY === 0) yield i / parameters.length
    values[i] = parameter.low
    const atLow = subject.figure(values)
    values[i] = parameter.high
    const atHigh = subject.figure(values)
    values[i] = parameter.value
    const ends = [atLow, atHigh].filter((end) => end !== undefined)
    const [low, high] = [Math.min(stated, ...ends), Math.max(stated, ...ends)]
    if (atLow !== stated || atHigh !== stated) bars.push({ parameter, atLow, atHigh, low, high })
  }
  return { stated, bars: bars.sort((a, b) => b.high - b.low - (a.high - a.low)) }
}

/** Runs to the end without looking at the progress. */
export function finish<T>(work: Progress<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
