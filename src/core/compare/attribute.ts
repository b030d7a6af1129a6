import type { Evaluation } from '../evaluation'
import type { Term, UnknownReason } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { type Amount, add, scale, sum, ZERO } from '../units/amount'
import { addendsOf } from './addends'
import type { AttributedPart } from './attributed-part'
import { amountOn, type Footing, footingFactor, isTotal } from './footing'
import { splitQuotient } from './quotient'
import { pairShares, type ShareGroup, sumByPart } from './shares'

export interface AttributedGroup extends Omit<AttributedPart, 'part'> {
  /** Largest difference first. */
  readonly parts: readonly AttributedPart[]
}

/** What makes the difference of one figure between two designs. */
export interface Attribution {
  readonly metric: MetricId
  readonly footing: Footing
  readonly from: Amount
  readonly to: Amount
  /** The sum of its groups, each the sum of its parts. */
  readonly difference: Amount
  /** False where the ranges leave open which of the two is more. */
  readonly certain: boolean
  /** Largest difference first; groups without any are left out. */
  readonly groups: readonly AttributedGroup[]
}

/** Why a difference cannot be taken apart: a figure of one is not known, or what it is divided by is not. */
export interface NoAttribution {
  readonly missing: 'first' | 'second'
  readonly unknown: UnknownReason | undefined
}

/**
 * Takes a difference apart by what it is made of. The parts sum to the difference, and from b to a it is the same with
 * every sign turned.
 * @param base whose size the equal footings bring both to
 * @example attribute(nvl72, cloudmatrix, 'power.systemKw') // accelerators +200, transceivers +38 …
 */
export function attribute(
  from: Evaluation,
  to: Evaluation,
  metric: MetricId,
  footing: Footing = 'whole',
  base: Evaluation = from,
): Attribution | NoAttribution {
  const a = amountOn(from, metric, footing, base)
  if (!a) return { missing: 'first', unknown: from.metrics[metric].unknown }
  const b = amountOn(to, metric, footing, base)
  if (!b) return { missing: 'second', unknown: to.metrics[metric].unknown }
  const sharesOf = (side: Evaluation) => sumByPart(footedTerms(side, metric, footing, base), side)
  const quotient = splitQuotient(from, to, metric)
  const groups = groupParts(quotient ?? subtractParts(sharesOf(from), sharesOf(to)))
  const value = groups.reduce((total, group) => total + group.difference.value, 0)
  // The two sides of a quotient share their doubt in ways that parts cannot carry: its bound is the plain one.
  const range = quotient ? subtract(a, b) : sum(groups.map((group) => group.difference))
  const difference = { ...range, value }
  return { metric, footing, from: a, to: b, difference, certain: isCertain(difference), groups }
}

export function isAttribution(result: Attribution | NoAttribution): result is Attribution {
  return 'groups' in result
}

/** Whether a difference, with its range, leaves no doubt about its sign: 'none at all' is certain too. */
export function isCertain({ value, low, high }: Amount): boolean {
  return low > 0 || high < 0 || (value === 0 && low === 0 && high === 0)
}

function footedTerms(
  evaluation: Evaluation,
  metric: MetricId,
  footing: Footing,
  base: Evaluation,
): readonly Term[] {
  const factor = (isTotal(metric) ? footingFactor(evaluation, footing, base) : 1) ?? 1
  const terms = addendsOf(evaluation, metric)
  return factor === 1 ? terms : terms.map((term) => ({ ...term, value: scale(term.value, factor) }))
}

function subtractParts(...sides: Parameters<typeof pairShares>): AttributedPart[] {
  return pairShares(...sides).map(({ group, part, from, to }) => ({
    group,
    part,
    from: from?.value ?? 0,
    to: to?.value ?? 0,
    difference: from && to ? subtractSame(from, to) : subtract(from ?? ZERO, to ?? ZERO),
  }))
}

/** Of amounts that have nothing to do with each other: either may lie at either end. */
export function subtract(from: Amount, to: Amount): Amount {
  return { value: to.value - from.value, low: to.low - from.high, high: to.high - from.low }
}

/** Of two amounts of one part: its figure cannot be low in one design and high in the other. */
function subtractSame(from: Amount, to: Amount): Amount {
  const [value, atLow, atHigh] = [to.value - from.value, to.low - from.low, to.high - from.high]
  return { value, low: Math.min(value, atLow, atHigh), high: Math.max(value, atLow, atHigh) }
}

function groupParts(parts: readonly AttributedPart[]): AttributedGroup[] {
  const groups = new Map<ShareGroup, AttributedPart[]>()
  for (const part of parts) {
    const known = groups.get(part.group)
    if (known) known.push(part)
    else groups.set(part.group, [part])
  }
  return [...groups]
    .map(([group, members]) => {
      const own = members.filter(({ difference }) => !isNothing(difference))
      return {
        group,
        ...(members.every(({ from }) => from !== undefined) && {
          from: members.reduce((total, part) => total + (part.from ?? 0), 0),
          to: members.reduce((total, part) => total + (part.to ?? 0), 0),
        }),
        difference: own.reduce((total, part) => add(total, part.difference), ZERO),
        parts: own.sort(byWeight),
      }
    })
    .filter(({ parts: own }) => own.length > 0)
    .sort(byWeight)
}

function isNothing({ value, low, high }: Amount): boolean {
  return value === 0 && low === 0 && high === 0
}

type Weighed = { readonly difference: Amount }

function byWeight(a: Weighed, b: Weighed): number {
  return Math.abs(b.difference.value) - Math.abs(a.difference.value)
}
