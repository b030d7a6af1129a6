import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'
import { TAKEAWAY } from '../i18n/takeaway-words'
import { buildBillTable } from './bill-table'
import { stampLines } from './export-stamp'
import { formatCsv } from './format-csv'
import { stampTable } from './stamp-table'

/** The bill for spreadsheets, with what the file is in its last column. */
export function formatBillCsv(evaluation: Evaluation, language: Language, day: Date): string {
  const lines = stampLines(evaluation, language, day)
  return formatCsv(stampTable(buildBillTable(evaluation, language), lines, TAKEAWAY[language].about))
}
