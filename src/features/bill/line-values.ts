import type { Citation } from '../../core/catalogue/schema'
import type { Line } from '../../core/count/bill'
import type { Evaluation } from '../../core/evaluation'
import type { Term } from '../../core/metrics/metric'
import type { MetricId } from '../../core/metrics/registry'
import { type Amount, add, scale, ZERO } from '../../core/units/amount'

/** The three sums a bill carries besides pieces. */
export type Measure = 'power' | 'mass' | 'price'

/**
 * The metric each measure is a slice of. The bill takes its figures from the metric's own terms, so its totals row
 * cannot part from the totals strip. Power is in kW, mass in kg, price in US$.
 */
export const MEASURE_METRIC = {
  power: 'power.systemKw',
  mass: 'mass.kg',
  price: 'cost.bomUsd',
} as const satisfies Record<Measure, MetricId>

export interface Share {
  /** All pieces of the line together; undefined where nothing states it. */
  readonly own: Amount | undefined
  /** `own` and everything the line contains. */
  readonly whole: Amount | undefined
  /** Evidence of the greatest addend of `own`. */
  readonly cited: Citation | undefined
  /** True where part of `own` is loss in power conversion rather than a draw of the part. */
  readonly hasLoss: boolean
}

export interface LineValues {
  readonly line: Line
  readonly power: Share
  readonly mass: Share
  readonly price: Share
  /** Lines directly below this one. */
  readonly children: readonly number[]
}

export interface BillValues {
  readonly lines: readonly LineValues[]
  readonly roots: readonly number[]
  /** What a metric counts that stands on no line of the bill. */
  readonly offBill: Readonly<Record<Measure, Amount>>
}

interface Draft {
  own: Amount | undefined
  whole: Amount | undefined
  cited: Citation | undefined
  largest: number
  hasLoss: boolean
}

export function buildBillValues(evaluation: Evaluation): BillValues {
  const lines = evaluation.bill.lines
  const indexOf = new Map(lines.map((line) => [keyOf(line.path), line.index]))
  const power = buildShares(lines, indexOf, evaluation.metrics[MEASURE_METRIC.power].terms())
  const mass = buildShares(lines, indexOf, evaluation.metrics[MEASURE_METRIC.mass].terms())
  const price = buildShares(lines, indexOf, evaluation.metrics[MEASURE_METRIC.price].terms())

  const children: number[][] = lines.map(() => [])
  const roots: number[] = []
  for (const line of lines) {
    if (line.parent < 0) roots.push(line.index)
    else children[line.parent]?.push(line.index)
  }
  return {
    lines: lines.map((line, i) => ({
      line,
      power: power.shares[i] ?? EMPTY,
      mass: mass.shares[i] ?? EMPTY,
      price: price.shares[i] ?? EMPTY,
      children: children[i] ?? [],
    })),
    roots,
    offBill: { power: power.offBill, mass: mass.offBill, price: price.offBill },
  }
}

const EMPTY: Share = { own: undefined, whole: undefined, cited: undefined, hasLoss: false }

function buildShares(
  lines: readonly Line[],
  indexOf: ReadonlyMap<string, number>,
  terms: readonly Term[],
): { shares: readonly Share[]; offBill: Amount } {
  const drafts: Draft[] = lines.map(() => ({
    own: undefined,
    whole: undefined,
    cited: undefined,
    largest: -1,
    hasLoss: false,
  }))
  let offBill = ZERO
  for (const term of terms) {
    const draft = drafts[nearestLine(indexOf, term.path)]
    if (!draft) {
      offBill = add(offBill, term.value)
      continue
    }
    draft.own = add(draft.own ?? ZERO, term.value)
    if (term.code === 'conversion-loss') draft.hasLoss = true
    if (term.cited && term.value.value > draft.largest) {
      draft.cited = term.cited
      draft.largest = term.value.value
    }
  }
  // A parent stands before its children, so walking backwards meets every child first.
  for (let i = lines.length - 1; i >= 0; i--) {
    const draft = drafts[i]
    const line = lines[i]
    if (!draft || !line) continue
    if (draft.own) draft.whole = add(draft.whole ?? ZERO, draft.own)
    const parent = drafts[line.parent]
    if (parent && draft.whole) parent.whole = add(parent.whole ?? ZERO, draft.whole)
  }
  return {
    shares: drafts.map(({ own, whole, cited, hasLoss }) => ({ own, whole, cited, hasLoss })),
    offBill,
  }
}

/** The line a term belongs to: its own path, or the nearest line it lies under. */
function nearestLine(indexOf: ReadonlyMap<string, number>, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const found = indexOf.get(keyOf(path.slice(0, length)))
    if (found !== undefined) return found
  }
  return -1
}

function keyOf(path: readonly string[]): string {
  return path.join('\n')
}

/** One piece's share of a line's amount. */
export function perPiece(amount: Amount | undefined, pieces: number): Amount | undefined {
  return amount && pieces > 0 ? scale(amount, 1 / pieces) : undefined
}

/** The line, at or above the given one's parent, whose stated mass already weighs it. A frame weighs itself alone. */
export function weighedWith(values: BillValues, line: Line): Line | undefined {
  let at = values.lines[line.parent]
  while (at) {
    if (at.line.part.facts.massKg && at.line.part.category !== 'frame') return at.line
    at = values.lines[at.line.parent]
  }
  return undefined
}
