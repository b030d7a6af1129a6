import { evaluate } from '../../src/core/evaluate'
import { fixerOf } from '../../src/core/fixes/fixer-of'
import { RACK_ARTIST } from '../../src/features/elevation/rack-artist'
import { formatBillCsv } from '../../src/io/bill-csv'
import { buildBillJson } from '../../src/io/bill-json'
import { formatBillMarkdown } from '../../src/io/bill-markdown'
import { buildExport } from '../../src/io/export-file'
import { netboxFiles } from '../../src/io/netbox/write-netbox'
import { bundledPresets } from '../../src/io/presets'
import type { RackArtist } from '../../src/io/rack-artist'
import { buildHtmlReport } from '../../src/io/report/build-html-report'
import { buildReport } from '../../src/io/report-json'
import { tidyNumber } from '../../src/io/table'
import { draftSheets } from '../../src/io/workbook/build-workbook'
import { columnLetters, type SheetDraft } from '../../src/io/workbook/sheet'

const DAY = new Date(2026, 6, 31)

/** Report and bill of every shipped system, by file name in test/golden/expected. */
export async function buildGoldens(): Promise<Record<string, string>> {
  const { catalogue, systems } = bundledPresets()
  const files: Record<string, string> = {}
  for (const [id, design] of systems) {
    const evaluation = evaluate(design, catalogue)
    files[`${id}.report.json`] =
      `${JSON.stringify(buildReport(evaluation, fixerOf(evaluation, catalogue)), undefined, 2)}\n`
    // The version moves with every figure of every part; the bill is about what stands in it.
    const bill = { ...evaluation, catalogue: { ...catalogue, version: 'golden' } }
    files[`${id}.bill.csv`] = formatBillCsv(bill, 'en', DAY)
  }
  Object.assign(files, await buildFormGoldens())
  return files
}

/** Draws nothing: what a drawing looks like is for the eye and for tests in a browser. */
const NO_ARTIST: RackArtist = {
  measure: () => [],
  draw: () => [],
  drawRacks: () => ({ svg: '', width: 0, height: 0 }),
  drawStill: () => ({ svg: '', width: 0, height: 0 }),
  drawRow: () => ({ svg: '', width: 0, height: 0 }),
  rules: '',
  tokens: '',
}

/** Every other form of one system, in the language that has the more to go wrong where a form has words. */
async function buildFormGoldens(): Promise<Record<string, string>> {
  const { catalogue, systems } = bundledPresets()
  const design = systems.get('gb300-nvl72')
  if (!design) throw new Error('no gb300-nvl72')
  // The version moves with every figure of every part; these are about what the forms say.
  const evaluation = evaluate(design, { ...catalogue, version: 'golden' })
  const netbox = Object.entries(netboxFiles(evaluation, 'en', DAY)).map(
    ([path, text]) => `=== ${path}\n${text}`,
  )
  const svg = await buildExport('svg', {
    evaluation,
    language: 'zh',
    day: DAY,
    artist: async () => RACK_ARTIST,
    paint: () => Promise.reject(new Error('no picture here')),
    picture: { theme: 'light', faces: ['front', 'rear'], px: 3, labels: true },
  })
  return {
    'gb300-nvl72.racks.svg.txt': wordsOf(String(svg)),
    'gb300-nvl72.bill.json': `${JSON.stringify(buildBillJson(evaluation, 'en', DAY), undefined, 2)}\n`,
    'gb300-nvl72.bill.md': formatBillMarkdown(evaluation, 'zh', DAY),
    'gb300-nvl72.report.html': buildHtmlReport(evaluation, 'zh', DAY, NO_ARTIST),
    'gb300-nvl72.workbook.txt': draftSheets(evaluation, 'en', DAY).map(formatSheet).join('\n'),
    'gb300-nvl72.netbox.txt': netbox.join('\n'),
  }
}

/** Every word of a drawing in the order in which it stands there: titles, what it says of itself, labels. */
function wordsOf(svg: string): string {
  const words = [...svg.replace(/<style>.*?<\/style>/gs, '').matchAll(/>([^<>]+)</g)].map(([, text = '']) =>
    text.trim(),
  )
  return `${words.filter((text) => text !== '').join('\n')}\n`
}

/** A sheet as text: every cell that says something, with its formula. */
function formatSheet({ name, rows }: SheetDraft): string {
  const lines = rows.flatMap((row, r) =>
    row.flatMap(({ value, formula }, c) => {
      if (value === undefined && formula === undefined) return []
      const shown = typeof value === 'number' ? tidyNumber(value) : value
      return [`${columnLetters(c)}${r + 1}\t${shown ?? ''}${formula === undefined ? '' : `\t=${formula}`}`]
    }),
  )
  return `=== ${name}\n${lines.join('\n')}\n`
}
