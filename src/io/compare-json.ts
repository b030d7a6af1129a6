import { type Attribution, attribute, isAttribution, type NoAttribution } from '../core/compare/attribute'
import { compareBills } from '../core/compare/bill-difference'
import { compareEvaluations } from '../core/compare/compare'
import type { Footing } from '../core/compare/footing'
import type { MonteCarlo } from '../core/compare/monte-carlo'
import type { Sensitivity } from '../core/compare/sensitivity'
import type { Evaluation } from '../core/evaluation'
import { METRICS, type MetricId } from '../core/metrics/registry'
import { type Amount, isExact } from '../core/units/amount'
import { buildMetrics, type MetricJson, systemName } from './report-json'
import { tidyNumber } from './table'

/** The comparison as scripts read it; what a flag asks for is added in keys of its own. */
export interface ComparisonJson {
  readonly base: string
  readonly designs: readonly {
    readonly system: string
    readonly metrics: Readonly<Record<MetricId, MetricJson>>
    /** Over the base; a metric that either does not know, or that is 0 in the base, is left out. */
    readonly ratios: Readonly<Partial<Record<MetricId, number>>>
    /** The same on a footing other than whole systems. */
    readonly footed?: {
      readonly metrics: Readonly<Partial<Record<MetricId, AmountJson>>>
      readonly ratios: Readonly<Partial<Record<MetricId, number>>>
    }
  }[]
  readonly footing?: Footing
}

interface AmountJson {
  readonly value: number
  readonly range?: readonly [number, number]
}

/** @param evaluations the base first */
export function buildComparison(
  evaluations: readonly [Evaluation, ...Evaluation[]],
  footing: Footing = 'whole',
): ComparisonJson {
  const [base] = evaluations
  const compared = compareEvaluations(evaluations)
  const footed = footing === 'whole' ? undefined : compareEvaluations(evaluations, 0, footing)
  return {
    base: systemName(base.design),
    ...(footed && { footing }),
    designs: evaluations.map((evaluation, i) => {
      const own = footed?.[i]
      return {
        system: systemName(evaluation.design),
        metrics: buildMetrics(evaluation),
        ratios: tidyRatios(compared[i]?.ratios ?? {}),
        ...(own && {
          footed: { metrics: mapValues(own.metrics, amountJson), ratios: tidyRatios(own.ratios) },
        }),
      }
    }),
  }
}

/** What makes the difference of each design to the first. */
export function buildAttributions(
  [base, ...others]: readonly [Evaluation, ...Evaluation[]],
  metric: MetricId,
  footing: Footing,
) {
  return others.map((other) => {
    const result = attribute(base, other, metric, footing, base)
    const pair = {
      from: systemName(base.design),
      to: systemName(other.design),
      metric,
      unit: METRICS[metric],
    }
    return isAttribution(result)
      ? { ...pair, ...attributionJson(result) }
      : { ...pair, ...unknownJson(result) }
  })
}

function attributionJson({ difference, certain, groups }: Attribution) {
  return {
    difference: amountJson(difference),
    certain,
    groups: groups.map((group) => ({
      group: group.group,
      ...amountJson(group.difference),
      parts: group.parts.map((part) => ({ part: part.part, ...amountJson(part.difference) })),
    })),
  }
}

function unknownJson({ missing, unknown }: NoAttribution) {
  return { difference: null, unknownIn: missing, ...(unknown && { unknown }) }
}

/** Parts that each design has more or fewer of than the first; what is the same is left out. */
export function buildBillDifferences([base, ...others]: readonly [Evaluation, ...Evaluation[]]) {
  return others.map((other) => ({
    from: systemName(base.design),
    to: systemName(other.design),
    rows: compareBills(base, other)
      .filter(({ change }) => change !== 'same')
      .map(({ change, category, from, to, pieces, usd }) => ({
        change,
        category,
        ...(from && { from: { part: from.part.id, pieces: from.pieces } }),
        ...(to && { to: { part: to.part.id, pieces: to.pieces } }),
        pieces,
        ...(usd !== undefined && { usd: tidyNumber(usd) }),
      })),
  }))
}

export function sensitivityJson({ stated, bars }: Sensitivity) {
  return {
    value: tidyNumber(stated),
    bars: bars.map(({ parameter: { part, fact, value, low, high }, atLow, atHigh }) => ({
      part,
      fact,
      value,
      range: [low, high],
      atLow: atLow === undefined ? null : tidyNumber(atLow),
      atHigh: atHigh === undefined ? null : tidyNumber(atHigh),
    })),
  }
}

export function monteCarloJson({
  draws,
  seed,
  unknown,
  stated,
  mean,
  deviation,
  percentiles,
  above,
}: MonteCarlo) {
  return {
    draws,
    seed,
    unknownDraws: unknown,
    value: tidyNumber(stated),
    mean: tidyNumber(mean),
    deviation: tidyNumber(deviation),
    percentiles: mapValues(percentiles, tidyNumber),
    aboveZero: tidyNumber(above),
  }
}

function amountJson(amount: Amount): AmountJson {
  const value = tidyNumber(amount.value)
  return isExact(amount) ? { value } : { value, range: [tidyNumber(amount.low), tidyNumber(amount.high)] }
}

function tidyRatios(ratios: Readonly<Partial<Record<MetricId, number>>>): Partial<Record<MetricId, number>> {
  return mapValues(ratios, tidyNumber)
}

function mapValues<K extends PropertyKey, V, W>(
  record: Readonly<Partial<Record<K, V>>>,
  change: (value: V) => W,
): Partial<Record<K, W>> {
  const entries = Object.entries(record) as [K, V][]
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Partial<Record<K, W>>
}
