import type { Catalogue } from '../catalogue/catalogue'
import type { Design } from '../design/schema'
import { evaluate } from '../evaluate'
import type { Evaluation } from '../evaluation'
import type { MetricId } from '../metrics/registry'
import { done, type Outcome, refused } from '../units/outcome'
import { KILOWATTS_PER_MEGAWATT, SECONDS_PER_DAY } from '../units/quantity'

/*
 * What a rack is for: tokens. From tokens a day to accelerators, pods, racks and megawatts of a design, and back from
 * any of those to tokens. Each answer is the evaluation of that many pods, so that a larger network shows in the power.
 */

export interface ServingRate {
  /** Tokens a second of one accelerator while it serves. */
  readonly tokensPerSecond: number
  /** Share of the time that it serves at that rate, above 0 and at most 1. */
  readonly utilisation: number
}

export const DEMAND_KINDS = ['tokensPerDay', 'accelerators', 'pods', 'racks', 'facilityMw'] as const
export type DemandKind = (typeof DEMAND_KINDS)[number]

/** Tokens and accelerators are wants and are met; pods, racks and megawatts are limits and are kept. */
export interface Demand {
  readonly kind: DemandKind
  readonly amount: number
}

export interface DemandPlan {
  /** What the pods serve in a day. */
  readonly tokensPerDay: number
  /** Accelerators that the demand asks for, before whole pods are taken. */
  readonly acceleratorsNeeded: number
  readonly accelerators: number
  readonly pods: number
  readonly racks: number
  readonly systemMw: number
  readonly facilityMw: number
  /** The design with that many pods. */
  readonly evaluation: Evaluation
}

export type DemandRefusal =
  | 'no-accelerator'
  | 'bad-rate'
  | 'bad-utilisation'
  | 'bad-demand'
  | 'less-than-a-pod'
  | 'too-many-pods'

/** Above these a request is a slip of the keyboard: more than any hall, more than any network. */
export const DEMAND_LIMIT = 1e18
export const PODS_LIMIT = 1_000_000

/** @example planDemand(design, catalogue, { kind: 'tokensPerDay', amount: 16.4e12 }, { tokensPerSecond: 2300, utilisation: 0.5 }) */
export function planDemand(
  design: Design,
  catalogue: Catalogue,
  demand: Demand,
  rate: ServingRate,
): Outcome<DemandPlan, DemandRefusal> {
  const at = (pods: number) => evaluate({ ...design, pods }, catalogue)
  const one = at(1)
  const perPod = figure(one, 'count.accelerators')
  if (perPod <= 0) return refused('no-accelerator')
  if (!(rate.tokensPerSecond > 0 && rate.tokensPerSecond <= DEMAND_LIMIT)) return refused('bad-rate')
  if (!(rate.utilisation > 0 && rate.utilisation <= 1)) return refused('bad-utilisation')
  const { kind, amount } = demand
  if (!(amount > 0 && amount <= DEMAND_LIMIT)) return refused('bad-demand')

  const perAccelerator = rate.tokensPerSecond * rate.utilisation * SECONDS_PER_DAY
  const needed =
    kind === 'tokensPerDay' ? amount / perAccelerator : kind === 'accelerators' ? amount : undefined
  const pods = needed === undefined ? mostPods(one, at, demand) : Math.ceil(needed / perPod - HAIR)
  if (pods < 1) return refused('less-than-a-pod')
  if (pods > PODS_LIMIT) return refused('too-many-pods')
  const evaluation = at(pods)
  const accelerators = pods * perPod
  return done({
    tokensPerDay: accelerators * perAccelerator,
    acceleratorsNeeded: Math.ceil((needed ?? accelerators) - HAIR),
    accelerators,
    pods,
    racks: figure(evaluation, 'count.racks'),
    systemMw: figure(evaluation, 'power.systemKw') / KILOWATTS_PER_MEGAWATT,
    facilityMw: figure(evaluation, 'power.facilityKw') / KILOWATTS_PER_MEGAWATT,
    evaluation,
  })
}

/** Quotients of whole numbers may miss the whole by less than this. */
const HAIR = 1e-9

/** Pods within a limit. Power does not grow quite in proportion (a larger network has more tiers), hence the search. */
function mostPods(one: Evaluation, at: (pods: number) => Evaluation, { kind, amount }: Demand): number {
  if (kind === 'pods') return Math.floor(amount)
  if (kind === 'racks') return Math.floor(amount / figure(one, 'count.racks') + HAIR)
  const kw = amount * KILOWATTS_PER_MEGAWATT
  let fits = 0
  // A pod of many draws at least nearly what one alone does, so that twice as many as that surely do not fit.
  let over = Math.min(PODS_LIMIT + 1, Math.ceil((2 * kw) / figure(one, 'power.facilityKw')) + 1)
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2)
    if (figure(at(middle), 'power.facilityKw') <= kw) fits = middle
    else over = middle
  }
  return fits
}

function figure(evaluation: Evaluation, id: MetricId): number {
  return evaluation.metrics[id].amount?.value ?? 0
}
