import type { Category } from '../catalogue/categories'
import { partOfStep } from '../count/part-of-step'
import type { Evaluation } from '../evaluation'
import type { Term, TermCode } from '../metrics/metric'
import { type Amount, add, ZERO } from '../units/amount'

const OVERHEADS = ['conversion-loss', 'facility-overhead', 'spare'] as const satisfies readonly TermCode[]

/** What a share of a figure belongs to: a part category, or an overhead that is no part. */
export type ShareGroup = Category | (typeof OVERHEADS)[number] | 'other'

/** What one part has to do with a figure. */
export interface Share {
  readonly group: ShareGroup
  /** Part id, or the last step of a path that names no part. */
  readonly part: string
  readonly amount: Amount
}

/** Terms summed by the part that they speak of, by group and part. */
export function sumByPart(
  terms: readonly Term[],
  { catalogue }: Pick<Evaluation, 'catalogue'>,
): ReadonlyMap<string, Share> {
  const shares = new Map<string, Share>()
  for (const { path, code, value } of terms) {
    const part = partOfStep(path.at(-1) ?? '')
    const overhead = OVERHEADS.find((known) => known === code)
    const group = overhead ?? catalogue.parts.get(part)?.category ?? 'other'
    const key = `${group}/${part}`
    shares.set(key, { group, part, amount: add(shares.get(key)?.amount ?? ZERO, value) })
  }
  return shares
}

/** The shares of two figures side by side, those of one alone too, in an order that does not depend on which is first. */
export function pairShares(
  from: ReadonlyMap<string, Share>,
  to: ReadonlyMap<string, Share>,
): { readonly group: ShareGroup; readonly part: string; readonly from?: Amount; readonly to?: Amount }[] {
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((key) => {
    const [a, b] = [from.get(key), to.get(key)]
    const named = a ?? b
    if (!named) return []
    const { group, part } = named
    return [{ group, part, ...(a && { from: a.amount }), ...(b && { to: b.amount }) }]
  })
}
