import type { Evaluation } from '../core/evaluation'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import { buildBillRows } from './bill-rows'
import { type Table, tidyNumber } from './table'

/** The bill of materials as a table, headings and words in the reader's language. */
export function buildBillTable(evaluation: Evaluation, language: Language): Table {
  const { exports: words, terms } = viewMessages(language)
  const { columns } = words
  return {
    title: `${words.bill}: ${localise(evaluation.design.name, language)}`,
    headings: [
      columns.level,
      columns.path,
      columns.part,
      columns.category,
      columns.description,
      columns.quantityPerParent,
      columns.total,
      columns.unitPrice,
      columns.extendedPrice,
      columns.source,
      columns.grade,
    ],
    rows: buildBillRows(evaluation, language).map((row) => [
      row.level,
      row.path,
      row.part,
      terms.categories[row.category],
      row.description,
      tidyNumber(row.quantityPerParent),
      tidyNumber(row.total),
      row.unitPrice && tidyNumber(row.unitPrice.value),
      row.extendedPrice && tidyNumber(row.extendedPrice.value),
      row.source,
      row.grade && terms.grades[row.grade],
    ]),
  }
}
