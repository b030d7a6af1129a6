import type { Evaluation } from '../../core/evaluation'
import type { Language } from '../../i18n/language'
import { buildBillJson } from '../../io/bill-json'
import { exportName } from '../../io/export-name'
import { designName } from '../../state/part-name'
import type { ExportedFile } from './exported-file'

export function buildWholeJson(evaluation: Evaluation, language: Language): ExportedFile {
  const day = new Date()
  return {
    name: exportName(designName(evaluation.design, language), 'bill', day, 'json'),
    text: `${JSON.stringify(buildBillJson(evaluation, language, day), null, 2)}\n`,
    type: 'application/json',
  }
}
