import { evaluate } from '../../src/core/evaluate'
import { fixerOf } from '../../src/core/fixes/fixer-of'
import { buildBillTable } from '../../src/io/bill-table'
import { formatCsv } from '../../src/io/format-csv'
import { bundledPresets } from '../../src/io/presets'
import { buildReport } from '../../src/io/report-json'

/** Report and bill of every shipped system, by file name in test/golden/expected. */
export function buildGoldens(): Record<string, string> {
  const { catalogue, systems } = bundledPresets()
  const files: Record<string, string> = {}
  for (const [id, design] of systems) {
    const evaluation = evaluate(design, catalogue)
    files[`${id}.report.json`] =
      `${JSON.stringify(buildReport(evaluation, fixerOf(evaluation, catalogue)), undefined, 2)}\n`
    files[`${id}.bill.csv`] = formatCsv(buildBillTable(evaluation, 'en'))
  }
  return files
}
