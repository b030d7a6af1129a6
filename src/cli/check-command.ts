import { evaluate } from '../core/evaluate'
import { fixerOf } from '../core/fixes/fixer-of'
import type { Command } from './command'
import { formatFindings } from './format-report'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, takeWords } from './parse-flags'

export const checkCommand: Command = {
  name: 'check',
  usage: '<system|file> [--set name=value …] [--lang en|zh]',
  summary: 'findings of a design, with a fix where there is one; exit code 1 if any is an error',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { lang: 'text', set: 'texts' })
    const [name] = takeWords(words, ['file'])
    const language = parseLanguage(flags.lang)
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    terminal.print(formatFindings(evaluation, language, fixerOf(evaluation, presets().catalogue)))
    return evaluation.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
