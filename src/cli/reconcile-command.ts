import type { Reconciliation } from '../core/compare/reconcile'
import { reconcileSystems } from '../core/compare/reconcile-systems'
import { compareShares } from '../core/compare/report-shares'
import { evaluate } from '../core/evaluate'
import type { Evaluation } from '../core/evaluation'
import { formatAmount, formatMetric, formatPercent } from '../i18n/format'
import { formatShare } from '../i18n/format-share'
import { type Language, localise } from '../i18n/language'
import { viewMessages } from '../i18n/view-messages'
import type { Command } from './command'
import { loadDesign } from './load-design'
import { parseFlags, parseLanguage } from './parse-flags'
import { formatTextTable } from './text-table'

export const reconcileCommand: Command = {
  name: 'reconcile',
  usage: '[<system|file> …] [--json] [--lang en|zh]',
  summary:
    'every published total beside the computed one; all systems unless some are named, and then the proportions of the report too',
  run: (args, { terminal, presets }) => {
    const { words, flags } = parseFlags(args, { json: 'switch', lang: 'text' })
    const language = parseLanguage(flags.lang)
    const { catalogue, systems } = presets()
    const names = words.length > 0 ? words : [...systems.keys()]
    const designs = names.map((name) => [name, loadDesign(name, presets(), terminal)] as const)
    const rows = reconcileSystems(designs, catalogue)
    terminal.print(
      flags.json
        ? `${JSON.stringify(
            rows.map(({ system, row }) => jsonOf(system, row, language)),
            undefined,
            2,
          )}\n`
        : formatRows(rows, language),
    )
    // Proportions are about one design; beside all systems they would say the same many times.
    if (words.length > 0 && !flags.json)
      for (const [, design] of designs) terminal.print(formatShares(evaluate(design, catalogue), language))
    return 0
  },
}

function jsonOf(system: string, row: Reconciliation, language: Language) {
  const { part, metric, fact, printed, computed, unit, gap, tolerance, basis, cited, why } = row
  return {
    system,
    ...(part ? { part: part.id, fact } : { metric }),
    printed,
    ...(computed ? { computed: computed.value } : {}),
    unit,
    ...(gap === undefined ? {} : { gap }),
    tolerance,
    ...(basis ? { basis } : {}),
    source: cited.source,
    grade: cited.grade,
    ...(why ? { why: localise(why, language) } : {}),
  }
}

function formatRows(
  rows: readonly { readonly system: string; readonly row: Reconciliation }[],
  language: Language,
): string {
  const { sources } = viewMessages(language)
  const columns = sources.totalColumns
  const value = ({ metric, unit }: Reconciliation, amount: number) =>
    metric ? formatMetric(metric, amount, language) : formatAmount(amount, unit, language)
  return formatTextTable(
    [
      ['', columns.what, columns.printed, columns.computed, columns.gap, '', columns.source, columns.why],
      ...rows.map(({ system, row }) => [
        row.part?.id ?? system,
        row.metric ?? row.fact ?? '',
        value(row, row.printed),
        row.computed ? value(row, row.computed.value) : '–',
        row.gap === undefined ? '' : formatPercent(Math.round(row.gap * 1000) / 1000, language),
        row.basis ? sources.bases[row.basis] : '',
        row.cited.source,
        row.why ? localise(row.why, language) : '',
      ]),
    ],
    'llrrrlll',
  )
}

/** The proportions that the first source prints, beside those of a design; nothing where none applies. */
function formatShares(evaluation: Evaluation, language: Language): string {
  const rows = compareShares(evaluation)
  if (rows.length === 0) return ''
  const { sources } = viewMessages(language)
  const columns = sources.shareColumns
  const table = formatTextTable(
    [
      [columns.what, columns.printed, columns.computed, columns.source],
      ...rows.map(({ id, printed, computed, impliedUsd, cited }) => [
        sources.shares[id],
        formatShare(id, printed, language),
        computed
          ? formatShare(id, computed, language)
          : impliedUsd
            ? sources.impliedUsd(formatAmount(impliedUsd, 'US$', language))
            : sources.notComputed,
        cited.source,
      ]),
    ],
    'lrrl',
  )
  return `\n${sources.sharesTitle}: ${localise(evaluation.design.name, language)}\n${table}`
}
