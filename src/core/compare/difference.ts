import type { Evaluation } from '../evaluation'
import type { Metric } from '../metrics/metric'
import { METRIC_IDS, type MetricId } from '../metrics/registry'
import { type Finding, type FindingCode, SEVERITIES, type Severity } from '../rules/finding'

/** A metric before and after; either may not be known. */
export interface MetricChange {
  readonly id: MetricId
  readonly before: Metric
  readonly after: Metric
}

/** What an edit did, or would do: to the figures, and to what the rules have to say. */
export interface Difference {
  /** In the order of the registry. */
  readonly metrics: readonly MetricChange[]
  /** Worst first, as they were listed; one whose severity changed is in both. */
  readonly gone: readonly Finding[]
  readonly appeared: readonly Finding[]
}

/** Share of a figure below which a change is rounding: far under the three figures that are shown. */
const NOISE = 1e-6

/** Two designs, or one before and after an edit. */
export function findDifference(before: Evaluation, after: Evaluation): Difference {
  const [said, says] = [before, after].map(({ findings }) => new Set(findings.map(keyWithSeverity)))
  return {
    metrics: METRIC_IDS.flatMap((id) => {
      const change = { id, before: before.metrics[id], after: after.metrics[id] }
      return isChanged(change) ? [change] : []
    }),
    gone: before.findings.filter((finding) => !says?.has(keyWithSeverity(finding))),
    appeared: after.findings.filter((finding) => !said?.has(keyWithSeverity(finding))),
  }
}

/** What tells findings of one code and place apart, such as the overrides of one part by the number that they replace. */
const ABOUT: Readonly<Partial<Record<FindingCode, readonly string[]>>> = {
  'part.unknown': ['role', 'part'],
  'part.own': ['lack', 'what'],
  'option.unknown': ['lever'],
}

/** What a finding is about, whatever its figures: the same before and after an edit that does not mend it. */
export function subjectOf({ code, where, numbers }: Finding): string {
  const { group = '', placement = '', part = '', link = '' } = where
  const about = ABOUT[code]?.map((key) => numbers[key]).join(' ') ?? ''
  return [code, group, placement, part, link, about].join('\n')
}

/** Whether `a` is as bad as `b` or worse. */
export function isAsBad(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b)
}

function keyWithSeverity(finding: Finding): string {
  return `${finding.severity}\n${subjectOf(finding)}`
}

function isChanged({ before, after }: MetricChange): boolean {
  const [then, now] = [before.amount?.value, after.amount?.value]
  if (then === undefined || now === undefined) return then !== now
  return Math.abs(now - then) > NOISE * Math.max(Math.abs(then), Math.abs(now))
}
