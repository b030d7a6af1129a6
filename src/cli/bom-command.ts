import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'
import { buildBillJson } from '../io/bill-json'
import { buildBillTable } from '../io/bill-table'
import { buildFiguresTable, buildSourcesTable } from '../io/figures-table'
import { formatCsv } from '../io/format-csv'
import { formatMarkdown } from '../io/format-markdown'
import { buildWorkbook } from '../io/xlsx'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { isFile, loadDesign } from './load-design'
import { parseChoice, parseFlags, parseLanguage, takeWords } from './parse-flags'

const FORMATS = ['csv', 'json', 'xlsx', 'md'] as const

export const bomCommand: Command = {
  name: 'bom',
  usage: '<system|file> [--format csv|json|xlsx|md] [--out F] [--set name=value …] [--lang en|zh]',
  summary: 'the multi-level bill of materials',
  run: async (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { format: 'text', out: 'text', lang: 'text', set: 'texts' })
    const [name] = takeWords(words, ['system|file'])
    const format = parseChoice('format', flags.format ?? 'csv', FORMATS)
    const language = parseLanguage(flags.lang)
    const { out } = flags
    if (out === '') throw new BadInput('--out needs a file name')
    if (out !== undefined && isFile(name) && terminal.isSameFile(out, name)) {
      throw new BadInput(`--out '${out}' would overwrite the design itself`)
    }
    if (format === 'xlsx' && out === undefined && terminal.isInteractive) {
      throw new BadInput('a workbook cannot be shown here; name a file with --out')
    }
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    const output = await buildOutput(evaluation, format, language)
    if (out === undefined) terminal.print(output)
    else terminal.write(out, output)
    return 0
  },
}

async function buildOutput(
  evaluation: Evaluation,
  format: (typeof FORMATS)[number],
  language: Language,
): Promise<string | Uint8Array> {
  const table = () => buildBillTable(evaluation, language)
  switch (format) {
    case 'csv':
      return formatCsv(table())
    case 'md':
      return formatMarkdown(table())
    case 'json':
      return `${JSON.stringify(buildBillJson(evaluation, language), undefined, 2)}\n`
    case 'xlsx':
      return buildWorkbook([
        table(),
        buildFiguresTable(evaluation, language),
        buildSourcesTable(evaluation, language),
      ])
  }
}
