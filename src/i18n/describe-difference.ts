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
/** Share of a figure that three digits do not show. */
const MINOR = 0.001

/**
 * A difference in words: findings, then figures; those that hardly move come last.
 * @param first figures that come before all others, in their order
 */
export function describeDifference(
  difference: Difference,
  catalogue: Catalogue,
  language: Language,
  first: readonly MetricId[] = [],
): DifferenceText {
  const text = MESSAGES[language].preview
  const rank = (change: MetricChange) => {
    const at = first.indexOf(change.id)
    return (shareOf(change) < MINOR ? 1000 : 0) + (at < 0 ? first.length : at)
  }
  const rows = [...difference.metrics]
    .sort((a, b) => rank(a) - rank(b) || shareOf(b) - shareOf(a))
    .map((change) => rowOf(change, language))
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

/** By what share a figure moves; all of it where one of the two is not known or 0. */
function shareOf({ before, after }: MetricChange): number {
  const [then, now] = [before.amount?.value, after.amount?.value]
  return then && now !== undefined ? Math.abs(now / then - 1) : Number.POSITIVE_INFINITY
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
