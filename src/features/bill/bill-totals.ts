import { type Amount, add, sum, ZERO } from '../../core/units/amount'
import { isFiltering, matchesFilter, type RowFilter } from './bill-row'
import type { BillValues, LineValues, Measure } from './line-values'
import type { Reach } from './tree-rows'

export interface BillTotals {
  readonly lines: number
  readonly parts: number
  readonly pieces: number
  readonly amounts: Readonly<Record<Measure, Amount | undefined>>
  /** Lines with a price, of `lines`. */
  readonly priced: number
}

/**
 * Sums of what the filter lets through. With `whole` figures a matching line inside a matching line is not counted
 * again; without a filter both ways give the metric itself.
 */
export function sumBill(values: BillValues, filter: RowFilter, reach: Reach): BillTotals {
  const matching = values.lines.filter(({ line }) => matchesFilter(line.part, filter))
  const filtering = isFiltering(filter)
  const counted = reach === 'whole' && filtering ? outermost(matching, values) : matching
  const share: Reach = reach === 'whole' && filtering ? 'whole' : 'own'
  const total = (measure: Measure): Amount | undefined => {
    const known = counted.flatMap((line) => line[measure][share] ?? [])
    if (known.length === 0) return undefined
    return filtering ? sum(known) : add(sum(known), values.offBill[measure])
  }
  return {
    lines: matching.length,
    parts: new Set(matching.map(({ line }) => line.part.id)).size,
    pieces: matching.reduce((n, { line }) => n + line.total, 0),
    amounts: { power: total('power'), mass: total('mass'), price: total('price') },
    priced: matching.filter(({ price }) => (price.own ?? ZERO).value > 0).length,
  }
}

function outermost(matching: readonly LineValues[], values: BillValues): LineValues[] {
  const chosen = new Set(matching.map(({ line }) => line.index))
  return matching.filter(({ line }) => {
    for (let at = line.parent; at >= 0; at = values.lines[at]?.line.parent ?? -1) {
      if (chosen.has(at)) return false
    }
    return true
  })
}
