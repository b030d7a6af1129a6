import type { Category } from '../core/catalogue/categories'
import { citationOf } from '../core/catalogue/resolve'
import type { Citation, Grade, Part } from '../core/catalogue/schema'
import type { Evaluation } from '../core/evaluation'
import { type Amount, add, scale } from '../core/units/amount'
import { type Language, localise } from '../i18n/language'
import { orderBill } from './bill-order'

/** One row of an exported bill of materials. */
export interface BillExportRow {
  /** 1 at the outermost level. */
  readonly level: number
  /** Rack group or branch, then part ids from the outside in. */
  readonly path: string
  readonly part: string
  readonly category: Category
  readonly description: string
  /** Pieces in one piece of the parent; at a rack, racks in one pod. */
  readonly quantityPerParent: number
  /** Pieces in the whole design, all pods. */
  readonly total: number
  /** Own price of one piece, US$, without what it contains; undefined where nobody prices it apart. */
  readonly unitPrice: Amount | undefined
  /** Own price of all pieces, US$: the column adds up to the design's `cost.bomUsd`. */
  readonly extendedPrice: Amount | undefined
  /** Evidence of the price; of the first stated fact where there is no price. */
  readonly source: string
  readonly grade: Grade | undefined
}

/** The whole multi-level bill, every part directly below what contains it. */
export function buildBillRows(evaluation: Evaluation, language: Language): BillExportRow[] {
  const { lines } = evaluation.bill
  const prices = collectPrices(evaluation)
  return orderBill(lines).lines.map((line) => {
    const price = prices.get(pathText(line.path))
    const cited = price?.cited ?? firstCitation(line.part)
    return {
      level: line.depth + 1,
      path: pathText(line.path),
      part: line.part.id,
      category: line.part.category,
      description: localise(line.part.name, language),
      quantityPerParent: line.qty,
      total: line.total,
      unitPrice: price && scale(price.sum, 1 / line.total),
      extendedPrice: price?.sum,
      source: cited?.source ?? '',
      grade: cited?.grade,
    }
  })
}

interface Price {
  readonly sum: Amount
  readonly cited: Citation | undefined
}

/** The price of each line as the design's total counts it, so that the bill can never part from it. */
function collectPrices(evaluation: Evaluation): ReadonlyMap<string, Price> {
  const prices = new Map<string, Price>()
  for (const term of evaluation.metrics['cost.bomUsd'].terms()) {
    const key = pathText(term.path)
    const known = prices.get(key)
    prices.set(key, {
      sum: known ? add(known.sum, term.value) : term.value,
      cited: known?.cited ?? term.cited,
    })
  }
  return prices
}

function firstCitation(part: Part): Citation | undefined {
  const first = Object.values(part.facts)[0]
  return first && citationOf(first)
}

function pathText(path: readonly string[]): string {
  return path.join('/')
}
