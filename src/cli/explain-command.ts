import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import type { Term } from '../core/metrics/metric'
import type { MetricId } from '../core/metrics/registry'
import { formatMetric, formatNumber, formatRange, metricUnit } from '../i18n/format'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage, parseMetric, takeWords } from './parse-flags'
import { plainText } from './plain-text'
import { formatTextTable } from './text-table'

export const explainCommand: Command = {
  name: 'explain',
  usage: '<system|file> <metric> [--set name=value …] [--lang en|zh]',
  summary: 'the terms of a figure, each with its evidence',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { lang: 'text', set: 'texts' })
    const [name, id] = takeWords(words, ['system|file', 'metric'])
    const metric = parseMetric(id)
    const language = parseLanguage(flags.lang)
    const evaluation = evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue)
    terminal.print(formatExplanation(evaluation, metric, language))
    return 0
  },
}

function formatExplanation(evaluation: Evaluation, id: MetricId, language: Language): string {
  const { metrics, methods, terms: termWords, exports } = viewMessages(language)
  const { amount, unknown, terms } = evaluation.metrics[id]
  const system = plainText(localise(evaluation.design.name, language))
  const head = `${system}\n${id}  ${metrics[id].name}\n${methods[id]}\n\n`
  if (!amount) return `${head}${unknown ? exports.report.notKnown(termWords.unknown[unknown]) : '–'}\n`
  const range = formatRange(amount, metricUnit(id), language)
  const rows = [...terms()]
    .sort((a, b) => b.value.value - a.value.value)
    .map((term) => termRow(term, id, evaluation, language))
  const { report, columns } = exports
  return [
    head,
    formatTextTable(
      [
        [
          report.count,
          '',
          report.each,
          '',
          exports.figure.value,
          report.path,
          columns.grade,
          report.evidence,
        ],
        ...rows,
        [
          '',
          '',
          '',
          '',
          formatMetric(id, amount, language),
          `${report.sum}${range ? ` (${range})` : ''}`,
          '',
          '',
        ],
      ],
      'rlrlrlll',
    ),
  ].join('')
}

function termRow(term: Term, id: MetricId, evaluation: Evaluation, language: Language): string[] {
  const { terms: words, exports } = viewMessages(language)
  const sourceId = term.cited?.source.split(':', 1)[0] ?? ''
  const title = evaluation.catalogue.sources.get(sourceId)?.title
  const evidence = term.cited
    ? [term.cited.source, title, term.cited.at].filter((text) => text !== undefined && text !== '').join('; ')
    : exports.report.counted
  const code = term.code ? ` [${words.codes[term.code]}]` : ''
  return [
    formatNumber(term.count, language),
    '×',
    formatMetric(id, term.each, language),
    '=',
    formatMetric(id, term.value, language),
    term.path.join('/') + code,
    term.cited ? words.grades[term.cited.grade] : '',
    evidence,
  ]
}
