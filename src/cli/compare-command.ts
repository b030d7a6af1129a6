import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import { METRIC_IDS } from '../core/metrics/registry'
import { formatMetric, formatRatio } from '../i18n/format'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import { buildComparison } from '../io/compare-json'
import { BadInput } from './bad-input'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage } from './parse-flags'
import { formatTextTable } from './text-table'

/** More could neither be read side by side nor be a deliberate request. */
const MOST = 24

export const compareCommand: Command = {
  name: 'compare',
  usage: '<a> <b> … [--json] [--set name=value …] [--lang en|zh]',
  summary: 'designs side by side, with ratios to the first',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text', set: 'texts' })
    if (words.length < 2) throw new BadInput('compare needs two systems or files at least')
    if (words.length > MOST) throw new BadInput(`compare takes ${MOST} systems or files at most`)
    const language = parseLanguage(flags.lang)
    const [base, ...others] = words.map((name) =>
      evaluate(loadDesign(name, presets(), terminal, flags.set), presets().catalogue),
    )
    if (!base) throw new BadInput('<a> is missing')
    terminal.print(
      flags.json
        ? `${JSON.stringify(buildComparison([base, ...others]), undefined, 2)}\n`
        : formatComparison([base, ...others], language),
    )
    return 0
  },
}

function formatComparison(evaluations: readonly [Evaluation, ...Evaluation[]], language: Language): string {
  const { metrics, exports } = viewMessages(language)
  const { designs } = buildComparison(evaluations)
  const head = evaluations.flatMap(({ design }, i) => [
    localise(design.name, language),
    i === 0 ? exports.report.base : '×',
  ])
  const rows = METRIC_IDS.map((id) => [
    id,
    metrics[id].name,
    ...evaluations.flatMap((evaluation, i) => {
      const { amount } = evaluation.metrics[id]
      const ratio = designs[i]?.ratios[id]
      return [
        amount ? formatMetric(id, amount, language) : '–',
        i === 0 || ratio === undefined ? '' : formatRatio(ratio, language),
      ]
    }),
  ])
  return formatTextTable(
    [[exports.report.id, exports.report.name, ...head], ...rows],
    `ll${'rr'.repeat(evaluations.length)}`,
  )
}
