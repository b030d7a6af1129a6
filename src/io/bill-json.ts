import type { Citation, Grade } from '../core/catalogue/schema'
import type { Evaluation } from '../core/evaluation'
import type { Amount } from '../core/units/amount'
import { isExact } from '../core/units/amount'
import type { Language } from '../i18n/language'
import { buildBillRows } from './bill-rows'
import { systemName } from './report-json'
import { tidyNumber } from './table'

interface PriceJson {
  readonly value: number
  readonly range?: readonly [number, number]
}

interface BillLineJson {
  readonly level: number
  readonly path: string
  readonly part: string
  readonly category: string
  readonly description: string
  readonly quantityPerParent: number
  readonly total: number
  /** US$ */
  readonly unitPrice?: PriceJson
  /** US$ */
  readonly extendedPrice?: PriceJson
  readonly source: Citation['source']
  readonly grade?: Grade
}

export interface BillJson {
  readonly system: string
  readonly catalogueVersion: string
  readonly lines: readonly BillLineJson[]
}

/** The bill for scripts: ids and codes instead of words, ranges kept. */
export function buildBillJson(evaluation: Evaluation, language: Language): BillJson {
  return {
    system: systemName(evaluation.design),
    catalogueVersion: evaluation.catalogue.version,
    lines: buildBillRows(evaluation, language).map((row) => ({
      level: row.level,
      path: row.path,
      part: row.part,
      category: row.category,
      description: row.description,
      quantityPerParent: tidyNumber(row.quantityPerParent),
      total: tidyNumber(row.total),
      ...(row.unitPrice ? { unitPrice: priceJson(row.unitPrice) } : {}),
      ...(row.extendedPrice ? { extendedPrice: priceJson(row.extendedPrice) } : {}),
      source: row.source,
      ...(row.grade ? { grade: row.grade } : {}),
    })),
  }
}

function priceJson(price: Amount): PriceJson {
  return {
    value: tidyNumber(price.value),
    ...(isExact(price) ? {} : { range: [tidyNumber(price.low), tidyNumber(price.high)] as const }),
  }
}
