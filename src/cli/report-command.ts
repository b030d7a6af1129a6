import { evaluate } from '../core/evaluate'
import { fixerOf } from '../core/fixes/fixer-of'
import { buildReport } from '../io/report-json'
import type { Command } from './command'
import { formatReport } from './format-report'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'

export const reportCommand: Command = {
  name: 'report',
  usage: '<system|file> [--json] [--set name=value …] [--lang en|zh]',
  summary: 'every figure of a design, and its findings',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text', set: 'texts' })
    const [name] = takeWords(words, ['system|file'])
    const language = parseLanguage(flags.lang)
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    terminal.print(
      flags.json
        ? `${JSON.stringify(buildReport(evaluation, fixerOf(evaluation, presets().catalogue)), undefined, 2)}\n`
        : formatReport(evaluation, language),
    )
    return 0
  },
}
