import { pricePiece } from '../boards/price-piece'
import { CATEGORY_IDS, type Category } from '../catalogue/categories'
import type { Part } from '../catalogue/schema'
import type { Evaluation } from '../evaluation'

export const BILL_CHANGES = ['swapped', 'only-second', 'only-first', 'more', 'fewer', 'same'] as const
export type BillChange = (typeof BILL_CHANGES)[number]

/** A part on one side: pieces in the whole design, and what they cost without what they contain. */
export interface BillSide {
  readonly part: Part
  readonly pieces: number
  /** Undefined where the part has no price. */
  readonly usd: number | undefined
}

export interface BillRow {
  readonly change: BillChange
  readonly category: Category
  readonly from: BillSide | undefined
  readonly to: BillSide | undefined
  /** Pieces more in `to`; of a swap the pieces of two different parts. */
  readonly pieces: number
  /** Undefined where either side has no price. */
  readonly usd: number | undefined
}

/** What stands in the one bill and not in the other, what is more, what is fewer, and what took another's place. */
export function compareBills(from: Evaluation, to: Evaluation): BillRow[] {
  const [a, b] = [sumBill(from), sumBill(to)]
  const both = [...a].filter(([id]) => b.has(id))
  const gone = [...a].filter(([id]) => !b.has(id)).map(([, side]) => side)
  const come = [...b].filter(([id]) => !a.has(id)).map(([, side]) => side)
  const swaps = pairSwaps(gone, come)
  const heirs = new Set(swaps.values())
  const rows = [
    ...both.map(([id, side]) => toRow(changeOf((b.get(id)?.pieces ?? 0) - side.pieces), side, b.get(id))),
    ...gone.map((side) => toRow(swaps.has(side) ? 'swapped' : 'only-first', side, swaps.get(side))),
    ...come.filter((side) => !heirs.has(side)).map((side) => toRow('only-second', undefined, side)),
  ]
  return rows.sort(
    (x, y) =>
      BILL_CHANGES.indexOf(x.change) - BILL_CHANGES.indexOf(y.change) ||
      CATEGORY_IDS.indexOf(x.category) - CATEGORY_IDS.indexOf(y.category) ||
      Math.abs(y.pieces) - Math.abs(x.pieces),
  )
}

interface Counted extends BillSide {
  /** Where it stands: in which parts, or what it does in a network; each with how many there. */
  readonly places: ReadonlyMap<string, number>
}

/** Pieces and price by part id, most pieces first. */
function sumBill({ bill, catalogue }: Evaluation): Map<string, Counted> {
  interface Draft {
    part: Part
    pieces: number
    usd: number | undefined
    places: Map<string, number>
  }
  const sides = new Map<string, Draft>()
  for (const { part, total, parent, role, qty } of bill.lines) {
    const side = sides.get(part.id) ?? { part, pieces: 0, usd: undefined, places: new Map() }
    side.pieces += total
    side.places.set(role ?? bill.lines[parent]?.part.id ?? '', qty)
    sides.set(part.id, side)
  }
  for (const side of sides.values()) {
    const price = pricePiece(side.part, catalogue)
    if (price) side.usd = side.pieces * price.each.value
  }
  return new Map([...sides].sort(([, x], [, y]) => y.pieces - x.pieces))
}

/**
 * Parts of one bill alone that took the place of a part of the other alone. They are of one category, and either the
 * only ones of it, or the only ones in one place, or the only ones with as many pieces there. A part that took
 * another's place is the same place for what it contains, so this goes on until nothing more is found.
 */
function pairSwaps(gone: readonly Counted[], come: readonly Counted[]): Map<Counted, Counted> {
  const swaps = new Map<Counted, Counted>()
  /** The place that a part of the second bill is, by the part of the first that it stands for. */
  const standsFor = new Map<string, string>()
  const isLikely: readonly ((a: Counted, b: Counted) => boolean)[] = [
    () => true,
    (a, b) => sharedPlaces(a, b).length > 0,
    (a, b) => sharedPlaces(a, b).some(([there, here]) => there === here),
  ]
  const sharedPlaces = (a: Counted, b: Counted): (readonly [number, number])[] =>
    [...b.places].flatMap(([place, qty]) => {
      const there = a.places.get(standsFor.get(place) ?? place)
      return there === undefined ? [] : [[there, qty] as const]
    })
  const pairBy = (likely: (a: Counted, b: Counted) => boolean): boolean => {
    const taken = new Set(swaps.values())
    const [left, right] = [gone.filter((side) => !swaps.has(side)), come.filter((side) => !taken.has(side))]
    const fits = (a: Counted, b: Counted) => a.part.category === b.part.category && likely(a, b)
    let found = false
    for (const side of left) {
      const [heir, ...more] = right.filter((other) => fits(side, other))
      const rivals = heir ? left.filter((other) => fits(other, heir)) : []
      if (!heir || more.length > 0 || rivals.length > 1) continue
      swaps.set(side, heir)
      standsFor.set(heir.part.id, side.part.id)
      found = true
    }
    return found
  }
  while (isLikely.some(pairBy)) {
    // Each pair may make the next one plain.
  }
  return swaps
}

function toRow(change: BillChange, from: Counted | undefined, to: Counted | undefined): BillRow {
  const category = (to ?? from)?.part.category ?? 'mechanical'
  const known = (from?.usd !== undefined || !from) && (to?.usd !== undefined || !to)
  return {
    change,
    category,
    from,
    to,
    pieces: (to?.pieces ?? 0) - (from?.pieces ?? 0),
    usd: known ? (to?.usd ?? 0) - (from?.usd ?? 0) : undefined,
  }
}

function changeOf(pieces: number): BillChange {
  return pieces > 0 ? 'more' : pieces < 0 ? 'fewer' : 'same'
}
