import type { Evaluation } from '../core/evaluation'
import type { Language } from '../i18n/language'
import { buildBillTable } from './bill-table'
import { buildStamp, describeStamp } from './export-stamp'
import { escapeMarkdown, formatMarkdown } from './format-markdown'

/** The bill for issues and wikis, and below it of what and when it is. */
export function formatBillMarkdown(evaluation: Evaluation, language: Language, day: Date): string {
  const stamp = describeStamp(buildStamp(evaluation, language, day), evaluation, language)
  const lines = stamp.map(([label, text]) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(text)}`)
  return `${formatMarkdown(buildBillTable(evaluation, language))}\n${lines.join('\n')}\n`
}
