import {
  ASSUMPTION_NAMES,
  ASSUMPTIONS,
  type AssumptionName,
  type SignalClass,
} from '../../core/catalogue/assumptions'
import type { Catalogue } from '../../core/catalogue/catalogue'
import { FACT_NAMES, FACTS, type FactName } from '../../core/catalogue/facts'
import type { Citation, Grade, Part, PublishedValue } from '../../core/catalogue/schema'
import { PUBLISHED_UNITS, type PublishedFact } from '../../core/compare/reconcile'
import type { Design } from '../../core/design/schema'
import { isMetricId } from '../../core/metrics/metric-id'
import { METRICS, type MetricId } from '../../core/metrics/registry'

/** What a cited value says, so that a language can name it. */
export type Subject =
  | { readonly kind: 'fact'; readonly part: Part; readonly fact: FactName }
  | { readonly kind: 'printed'; readonly part: Part; readonly fact: PublishedFact }
  | { readonly kind: 'assumption'; readonly name: AssumptionName }
  | {
      readonly kind: 'signal-class'
      readonly id: string
      readonly layers: string
      readonly loss: SignalClass['lossClass']
    }
  | {
      readonly kind: 'system'
      readonly system: Design
      readonly metric: MetricId | undefined
      readonly name: string
    }
  | { readonly kind: 'flow-curve'; readonly system: Design; readonly points: number }

/** One value of the catalogue with the document it cites. */
export interface CitedUse {
  readonly key: string
  readonly sourceId: string
  readonly subject: Subject
  /** Undefined where the subject is not one number. */
  readonly value: number | string | undefined
  readonly unit: string
  readonly range: readonly [number, number] | undefined
  readonly cited: Citation
}

/** Every cited value there is: facts and printed totals of parts, assumptions, signal classes, systems. */
export function collectUses(catalogue: Catalogue, systems: ReadonlyMap<string, Design>): CitedUse[] {
  const uses: CitedUse[] = []
  for (const part of catalogue.parts.values()) {
    for (const fact of FACT_NAMES) {
      const cited = part.facts[fact]
      if (!cited) continue
      uses.push(buildUse(`${part.id}.${fact}`, { kind: 'fact', part, fact }, FACTS[fact].unit, cited))
    }
    for (const fact of Object.keys(PUBLISHED_UNITS) as PublishedFact[]) {
      part.published[fact]?.forEach((printed, i) => {
        const key = `${part.id}.published.${fact}.${i}`
        uses.push(buildUse(key, { kind: 'printed', part, fact }, PUBLISHED_UNITS[fact], printed))
      })
    }
  }
  for (const name of ASSUMPTION_NAMES) {
    const cited = catalogue.assumptions[name]
    uses.push(buildUse(`assumption.${name}`, { kind: 'assumption', name }, ASSUMPTIONS[name], cited))
  }
  for (const { id, minLayers, maxLayers, lossClass, upToGbps, ...cited } of catalogue.signalClasses) {
    const layers = maxLayers === undefined ? `≥ ${minLayers}` : `${minLayers}–${maxLayers}`
    const subject: Subject = { kind: 'signal-class', id, layers, loss: lossClass }
    uses.push(buildUse(`signal-class.${id}`, subject, 'Gb/s', { ...cited, value: upToGbps }))
  }
  for (const system of systems.values()) {
    for (const [name, values] of Object.entries(system.published)) {
      const metric = isMetricId(name) ? name : undefined
      values.forEach((printed, i) => {
        const key = `${system.id}.published.${name}.${i}`
        const unit = metric === undefined ? '' : METRICS[metric]
        uses.push(buildUse(key, { kind: 'system', system, metric, name }, unit, printed as PublishedValue))
      })
    }
    const curve = system.flowCurve
    if (curve) {
      const subject: Subject = { kind: 'flow-curve', system, points: curve.points.length }
      uses.push(buildUse(`${system.id}.flowCurve`, subject, 'L/min', curve))
    }
  }
  return uses
}

interface Evidence {
  readonly value?: number | string
  readonly range?: readonly [number, number] | undefined
  readonly grade: Grade
  readonly source: string
  readonly at?: string | undefined
}

function buildUse(key: string, subject: Subject, unit: string, evidence: Evidence): CitedUse {
  const { value, range, grade, source, at } = evidence
  const colon = source.indexOf(':')
  return {
    key,
    sourceId: colon < 0 ? source : source.slice(0, colon),
    subject,
    value,
    unit,
    range,
    cited: { grade, source, ...(at === undefined ? {} : { at }) },
  }
}
