import type { Evaluation } from '../../core/evaluation'
import type { Language } from '../../i18n/language'
import { buildStamp } from '../export-stamp'
import { writeWorkbook } from '../xlsx'
import { buildBillSheet } from './bill-sheet'
import { layOut } from './layout'
import { buildParametersSheet } from './parameters-sheet'
import {
  buildBoardsSheet,
  buildComputeSheet,
  buildCoolingSheet,
  buildFindingsSheet,
  buildLinksSheet,
  buildPowerSheet,
  buildSourcesSheet,
} from './report-sheets'
import type { SheetDraft } from './sheet'
import { buildSummarySheet } from './summary-sheet'

/**
 * A design as a workbook that calculates: every total is a formula over the bill and the sheet of parameters, so that
 * a price, a wattage or a quantity changed there gives the total that the design would have.
 */
export function draftSheets(evaluation: Evaluation, language: Language, day: Date): SheetDraft[] {
  const layout = layOut(evaluation, buildStamp(evaluation, language, day), language)
  return [
    buildSummarySheet(layout),
    buildBillSheet(layout),
    buildPowerSheet(layout),
    buildCoolingSheet(layout),
    buildLinksSheet(layout),
    buildBoardsSheet(layout),
    buildComputeSheet(layout),
    buildFindingsSheet(layout),
    buildSourcesSheet(layout),
    buildParametersSheet(layout),
  ]
}

export function buildWorkbook(evaluation: Evaluation, language: Language, day: Date): Promise<Uint8Array> {
  const sheets = draftSheets(evaluation, language, day)
  return writeWorkbook(sheets, { title: sheets[0]?.rows[0]?.[0]?.value, day })
}
