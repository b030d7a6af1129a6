import type { Category } from '../../core/catalogue/categories'
import type { Citation, Part } from '../../core/catalogue/schema'
import type { Line } from '../../core/count/bill'
import type { Amount } from '../../core/units/amount'
import type { Measure } from './line-values'

/** What stands in one numeric cell pair of the bill: a piece and all pieces together. */
export interface RowFigure {
  readonly each: Amount | undefined
  readonly total: Amount | undefined
  /** Pieces that `total` covers, where some have no figure of their own. */
  readonly covered: number
}

/**
 * One row of the bill as it is shown. `line` is a place in the tree, `part` all places of one part together,
 * `use` one of those places, `category` a heading with its subtotals.
 */
export interface BillRow {
  /** Unique and stable while the design is edited. */
  readonly key: string
  readonly kind: 'line' | 'part' | 'use' | 'category'
  /** 1 at the outermost level. */
  readonly level: number
  readonly place: number
  readonly siblings: number
  readonly expandable: boolean
  readonly expanded: boolean
  readonly category: Category
  /** Undefined on a heading. */
  readonly part: Part | undefined
  /** Undefined where the row stands for several places. */
  readonly line: Line | undefined
  readonly qty: number | undefined
  readonly total: number
  /** Places of the part, or parts of the category. */
  readonly uses: number
  readonly figures: Readonly<Record<Measure, RowFigure>>
  readonly hasLoss: boolean
  /** Evidence of the price. */
  readonly cited: Citation | undefined
}

/** Which rows are wanted. */
export interface RowFilter {
  /** Lower case; matched against name and id. */
  readonly text: string
  /** Empty means every category. */
  readonly categories: ReadonlySet<Category>
}

export function isFiltering(filter: RowFilter): boolean {
  return filter.text !== '' || filter.categories.size > 0
}

/** Both languages are searched: an engineer types the name they know. */
export function matchesFilter(part: Part, filter: RowFilter): boolean {
  if (filter.categories.size > 0 && !filter.categories.has(part.category)) return false
  if (filter.text === '') return true
  return [part.id, part.name.en, part.name.zh].some((text) => text.toLowerCase().includes(filter.text))
}
