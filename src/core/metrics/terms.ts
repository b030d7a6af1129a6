import type { FactName } from '../catalogue/facts'
import { amountOf, citationOf } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import { type Amount, scale, ZERO } from '../units/amount'
import type { Metric, Term, UnknownReason } from './metric'

export function sumTerms(terms: readonly Term[]): Amount {
  let value = 0
  let low = 0
  let high = 0
  for (const term of terms) {
    value += term.value.value
    low += term.value.low
    high += term.value.high
  }
  return { value, low, high }
}

/** Sum of a fact over lines without building terms: pieces × fact × factor. */
export function sumFact(
  lines: readonly Line[],
  name: FactName,
  factor = 1,
  where?: (line: Line) => boolean,
): Amount {
  let value = 0
  let low = 0
  let high = 0
  for (const line of lines) {
    const cited = line.part.facts[name]
    if (!cited || typeof cited.value !== 'number' || (where && !where(line))) continue
    const n = line.total * factor
    value += n * cited.value
    low += n * (cited.range ? cited.range[0] : cited.value)
    high += n * (cited.range ? cited.range[1] : cited.value)
  }
  return { value, low, high }
}

/**
 * One term a line that states the fact: pieces × fact × factor.
 * @param factor brings the fact into the metric's unit, e.g. 0.001 for W → kW
 */
export function termsOfFact(
  lines: readonly Line[],
  name: FactName,
  factor = 1,
  where?: (line: Line) => boolean,
): Term[] {
  const terms: Term[] = []
  for (const line of lines) {
    const cited = line.part.facts[name]
    const amount = cited && amountOf(cited)
    if (!cited || !amount || (where && !where(line))) continue
    terms.push(termOf(line.path, line.total, scale(amount, factor), { cited: citationOf(cited) }))
  }
  return terms
}

export function termOf(
  path: readonly string[],
  count: number,
  each: Amount,
  rest: Pick<Term, 'code' | 'cited'> = {},
): Term {
  return { path, count, each, value: scale(each, count), ...rest }
}

/** The same terms by another unit or share, still summing to the scaled whole. */
export function scaleTerms(terms: readonly Term[], factor: number): Term[] {
  return terms.map((term) => ({ ...term, each: scale(term.each, factor), value: scale(term.value, factor) }))
}

/** A metric whose amount is the sum of its terms, found when it is asked for its terms or made. */
export function metricOf(terms: () => readonly Term[], rest: Pick<Metric, 'basis'> = {}): Metric {
  return { amount: sumTerms(terms()), terms, ...rest }
}

/** A metric whose amount was summed on its own; `terms` must sum to the same. */
export function summedMetric(
  amount: Amount,
  terms: () => readonly Term[],
  rest: Pick<Metric, 'basis'> = {},
): Metric {
  return { amount, terms, ...rest }
}

export function unknownMetric(unknown: UnknownReason): Metric {
  return { unknown, terms: () => [] }
}

/** Pieces of the lines that pass, one term a line. */
export function pieceMetric(lines: readonly Line[], where: (line: Line) => boolean): Metric {
  let n = 0
  for (const line of lines) if (where(line)) n += line.total
  const one: Amount = { value: 1, low: 1, high: 1 }
  return {
    amount: n === 0 ? ZERO : { value: n, low: n, high: n },
    terms: () => lines.filter(where).map((line) => termOf(line.path, line.total, one)),
  }
}
