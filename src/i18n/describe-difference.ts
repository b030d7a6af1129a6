import type { Catalogue } from '../core/catalogue/catalogue'
import type { Difference, MetricChange } from '../core/compare/difference'
import type { MetricId } from '../core/metrics/registry'
import type { Finding, Severity } from '../core/rules/finding'
import { describeFinding } from './describe-finding'
import { formatDelta, formatMetric, metricUnit } from './format'
import type { Language } from './language'
import { MESSAGES } from './messages'

/** A difference in words. */
export interface DifferenceText {
  readonly rows: readonly MetricText[]
  readonly notes: readonly FindingNote[]
  /** In place of both: that nothing changes, or why it cannot be done. */
  readonly instead?: string
  /** How many figures more have changed. */
  readonly more?: string
}

interface MetricText {
  readonly id: MetricId
  readonly name: string
  readonly before: string
  readonly after: string
  /** With its sign; '' where one of the two is not known. */
  readonly delta: string
  readonly rises: boolean
}

interface FindingNote {
  readonly id: string
  readonly icon: Severity | 'check'
  readonly tone: Severity | 'good'
  readonly text: string
}

/** More figures than this nobody reads in a bubble. */
const MOST_ROWS = 6

/**
 * A difference in words: findings, then figures.
 * @param first figures that come before all others, in their order
 */
export function describeDifference(
  difference: Difference,
  catalogue: Catalogue,
  language: Language,
  first: readonly MetricId[] = [],
): DifferenceText {
  const text = MESSAGES[language].preview
  const leading = first.flatMap((id) => difference.metrics.filter((change) => change.id === id))
  const others = difference.metrics.filter((change) => !first.includes(change.id))
  const rows = [...leading, ...others].map((change) => rowOf(change, language))
  const notes = [
    ...difference.gone.map((finding) => noteOf(finding, 'gone', catalogue, language)),
    ...difference.appeared.map((finding) => noteOf(finding, 'appeared', catalogue, language)),
  ]
  return {
    rows: rows.slice(0, MOST_ROWS),
    notes,
    ...(rows.length > MOST_ROWS && { more: text.more(rows.length - MOST_ROWS) }),
    ...(rows.length === 0 && notes.length === 0 && { instead: text.none }),
  }
}

function rowOf({ id, before, after }: MetricChange, language: Language): MetricText {
  const text = MESSAGES[language]
  const say = ({ amount }: typeof before) =>
    amount ? formatMetric(id, amount, language) : text.preview.unknown
  const delta = before.amount && after.amount ? after.amount.value - before.amount.value : undefined
  return {
    id,
    name: text.metrics[id].short,
    before: say(before),
    after: say(after),
    delta: delta === undefined ? '' : formatDelta(delta, metricUnit(id), language),
    rises: (delta ?? 0) > 0,
  }
}

function noteOf(
  finding: Finding,
  what: 'gone' | 'appeared',
  catalogue: Catalogue,
  language: Language,
): FindingNote {
  const text = MESSAGES[language].preview
  const { title } = describeFinding(finding, catalogue, language)
  const id = JSON.stringify([what, finding.code, finding.severity, finding.where, finding.numbers])
  return what === 'gone'
    ? { id, icon: 'check', tone: 'good', text: text.goes(title) }
    : { id, icon: finding.severity, tone: finding.severity, text: text.comes(title) }
}
