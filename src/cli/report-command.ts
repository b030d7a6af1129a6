import { evaluate } from '../core/evaluate'
import { fixerOf } from '../core/fixes/fixer-of'
import { buildReport } from '../io/report-json'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { formatReport } from './format-report'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'

export const reportCommand: Command = {
  name: 'report',
  usage: '<system|file> [--json | --html] [--set name=value …] [--lang en|zh]',
  summary: 'every figure and finding of a design; --html also with drawing, bill and sources',
  run: async (args, { terminal, presets, artist }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', html: 'switch', lang: 'text', set: 'texts' })
    const [name] = takeWords(words, ['system|file'])
    const language = parseLanguage(flags.lang)
    if (flags.json && flags.html) throw new BadInput('--json and --html cannot be used together')
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    if (flags.html) {
      const { buildHtmlReport } = await import('../io/report/build-html-report')
      terminal.print(buildHtmlReport(evaluation, language, terminal.today(), await artist()))
      return 0
    }
    terminal.print(
      flags.json
        ? `${JSON.stringify(buildReport(evaluation, fixerOf(evaluation, presets().catalogue)), undefined, 2)}\n`
        : formatReport(evaluation, language),
    )
    return 0
  },
}
