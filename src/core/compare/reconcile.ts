import type { Citation, Part, PublishedValue } from '../catalogue/schema'
import type { Line } from '../count/bill'
import type { Evaluation } from '../evaluation'
import { isMetricId } from '../metrics/metric-id'
import type { MetricId } from '../metrics/registry'
import { METRICS } from '../metrics/registry'
import { type Amount, add, scale, ZERO } from '../units/amount'

export type PublishedFact = 'watts' | 'massKg' | 'priceUsd' | 'hbmGb'
export const PUBLISHED_UNITS: Readonly<Record<PublishedFact, string>> = {
  watts: 'W',
  massKg: 'kg',
  priceUsd: 'US$',
  hbmGb: 'GB',
}

/** A printed total beside what the parts add up to. */
export interface Reconciliation {
  readonly key: string
  /** Undefined for the whole design. */
  readonly part: Part | undefined
  readonly metric: MetricId | undefined
  readonly fact: PublishedFact | undefined
  readonly printed: number
  readonly computed: Amount | undefined
  readonly unit: string
  /** (computed − printed) / printed. */
  readonly gap: number | undefined
  readonly tolerance: number
  readonly basis: PublishedValue['basis']
  readonly cited: Citation
  readonly why: PublishedValue['why']
}

/** The metric whose terms below a part add up to the printed fact, and the factor into the fact's unit. */
const ROLL_UPS: Readonly<Record<PublishedFact, { readonly metric: MetricId; readonly factor: number }>> = {
  watts: { metric: 'power.systemKw', factor: 1000 },
  massKg: { metric: 'mass.kg', factor: 1 },
  priceUsd: { metric: 'cost.bomUsd', factor: 1 },
  hbmGb: { metric: 'compute.hbmTb', factor: 1000 },
}

/** Every total that somebody printed for the design or for a part in it. */
export function reconcile(evaluation: Evaluation): Reconciliation[] {
  const rows: Reconciliation[] = []
  for (const [name, values] of Object.entries(evaluation.design.published)) {
    if (!isMetricId(name)) continue
    values.forEach((value, i) => {
      rows.push(
        rowOf(`design.${name}.${i}`, value as PublishedValue, evaluation.metrics[name].amount, {
          part: undefined,
          metric: name,
          fact: undefined,
          unit: METRICS[name],
        }),
      )
    })
  }
  const seen = new Set<string>()
  for (const line of evaluation.bill.lines) {
    if (seen.has(line.part.id)) continue
    seen.add(line.part.id)
    for (const fact of Object.keys(ROLL_UPS) as PublishedFact[]) {
      line.part.published[fact]?.forEach((value, i) => {
        rows.push(
          rowOf(`${line.part.id}.${fact}.${i}`, value, rollUp(evaluation, line, fact), {
            part: line.part,
            metric: undefined,
            fact,
            unit: PUBLISHED_UNITS[fact],
          }),
        )
      })
    }
  }
  return rows
}

/** What one piece of a line's part adds to a metric, with all it contains. */
function rollUp({ metrics }: Evaluation, line: Line, fact: PublishedFact): Amount | undefined {
  const { metric, factor } = ROLL_UPS[fact]
  const below = metrics[metric].terms().filter(({ path }) => line.path.every((step, i) => path[i] === step))
  if (below.length === 0) return undefined
  const total = below.reduce<Amount>((so, term) => add(so, term.value), ZERO)
  return scale(total, factor / line.total)
}

type Subject = Pick<Reconciliation, 'part' | 'metric' | 'fact' | 'unit'>

function rowOf(
  key: string,
  value: PublishedValue,
  computed: Amount | undefined,
  subject: Subject,
): Reconciliation {
  const { source, grade, at, tolerance, basis, why } = value
  return {
    ...subject,
    key,
    printed: value.value,
    computed,
    gap: computed && value.value > 0 ? (computed.value - value.value) / value.value : undefined,
    tolerance,
    basis,
    cited: { source, grade, ...(at === undefined ? {} : { at }) },
    why,
  }
}
