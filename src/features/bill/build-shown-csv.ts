import type { Evaluation } from '../../core/evaluation'
import { exportName } from '../../io/export-name'
import { formatCsv } from '../../io/format-csv'
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
  const view = mode === 'tree' ? 'bill' : 'parts'
  return {
    name: exportName(designName(evaluation.design, context.language), view, new Date(), 'csv'),
    text: formatCsv(buildBillSheet(rows, columns, context)),
    type: 'text/csv;charset=utf-8',
  }
}
