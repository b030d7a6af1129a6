import type { Design } from '../core/design/schema'
import type { Evaluation } from '../core/evaluation'
import type { Fix } from '../core/fixes/fix'
import type { Metric } from '../core/metrics/metric'
import { METRIC_IDS, METRICS, type MetricId } from '../core/metrics/registry'
import type { Finding } from '../core/rules/finding'
import { isExact } from '../core/units/amount'
import { localise } from '../i18n/language'
import { tidyNumber } from './table'

/** A named result as scripts read it; the shape is a public contract. */
export interface MetricJson {
  /** Null where the metric cannot be known; `unknown` then says why. */
  readonly value: number | null
  readonly unit: string
  readonly range?: readonly [number, number]
  readonly basis?: string
  readonly unknown?: string
  /** A number that the user gave, by an override or in an own part, has a part in it. */
  readonly overridden?: true
}

/** A finding, and what would mend it where one step is known to. */
export interface FindingJson extends Finding {
  readonly fix?: Pick<Fix, 'code' | 'numbers'>
}

export interface ReportJson {
  readonly system: string
  readonly metrics: Readonly<Record<MetricId, MetricJson>>
  readonly findings: readonly FindingJson[]
}

/**
 * Everything about a design in numbers and codes, for `report --json` and for keeping.
 * @param fixOf what would mend a finding
 */
export function buildReport(
  evaluation: Evaluation,
  fixOf?: (finding: Finding) => Fix | undefined,
): ReportJson {
  return {
    system: systemName(evaluation.design),
    metrics: buildMetrics(evaluation),
    findings: evaluation.findings.map((finding) => {
      const { code, severity, where, numbers } = finding
      const fix = fixOf?.(finding)
      return {
        code,
        severity,
        where,
        numbers: tidyNumbers(numbers),
        ...(fix && { fix: { code: fix.code, numbers: tidyNumbers(fix.numbers) } }),
      }
    }),
  }
}

function tidyNumbers(numbers: Finding['numbers']): Finding['numbers'] {
  return Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [
      key,
      typeof value === 'number' ? tidyNumber(value) : value,
    ]),
  )
}

export function buildMetrics(evaluation: Evaluation): Record<MetricId, MetricJson> {
  return Object.fromEntries(METRIC_IDS.map((id) => [id, metricJson(id, evaluation.metrics[id])])) as Record<
    MetricId,
    MetricJson
  >
}

function metricJson(id: MetricId, { amount, unknown, basis, overridden }: Metric): MetricJson {
  return {
    value: amount ? tidyNumber(amount.value) : null,
    unit: METRICS[id],
    ...(amount && !isExact(amount)
      ? { range: [tidyNumber(amount.low), tidyNumber(amount.high)] as const }
      : {}),
    ...(basis === undefined ? {} : { basis }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(overridden ? { overridden } : {}),
  }
}

/** A shipped system by its id, a design of one's own by its name. */
export function systemName(design: Design): string {
  return design.id ?? localise(design.name, 'en')
}
