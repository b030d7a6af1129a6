import type { Evaluation } from '../../core/evaluation'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { exportName } from '../../io/export-name'
import { stampLines } from '../../io/export-stamp'
import { formatCsv } from '../../io/format-csv'
import { stampTable } from '../../io/stamp-table'
import { designName } from '../../state/part-name'
import type { CellContext } from './bill-cell'
import type { Column } from './bill-columns'
import type { BillRow } from './bill-row'
import { buildBillSheet } from './bill-sheet'
import type { BillMode } from './bill-store'
import type { ExportedFile } from './exported-file'

interface ShownBill {
  readonly rows: readonly BillRow[]
  readonly columns: readonly Column[]
  readonly context: CellContext
  readonly evaluation: Evaluation
  readonly mode: BillMode
}

export function buildShownCsv({ rows, columns, context, evaluation, mode }: ShownBill): ExportedFile {
  const { language } = context
  const day = new Date()
  const view = mode === 'tree' ? 'bill' : 'parts'
  const lines = stampLines(evaluation, language, day)
  return {
    name: exportName(designName(evaluation.design, language), view, day, 'csv'),
    text: formatCsv(stampTable(buildBillSheet(rows, columns, context), lines, TAKEAWAY[language].about)),
    type: 'text/csv;charset=utf-8',
  }
}
