import type { Source } from '../core/catalogue/schema'
import type { Evaluation } from '../core/evaluation'
import { usedParts } from './used-parts'

export interface CitedSource {
  readonly source: Source
  /** Values behind the bill that cite it. */
  readonly values: number
}

/** Every document that a figure behind the bill cites, most cited first. */
export function listSources(evaluation: Evaluation): CitedSource[] {
  const { catalogue, design } = evaluation
  const counts = new Map<string, number>()
  const cited = [
    ...usedParts(evaluation).flatMap((part) => Object.values(part.facts)),
    ...Object.values(catalogue.assumptions),
    ...(design.flowCurve ? [design.flowCurve] : []),
  ]
  for (const { source } of cited) {
    const id = source.split(':', 1)[0] ?? source
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([id, values]) => {
      const source = catalogue.sources.get(id)
      return source ? [{ source, values }] : []
    })
    .sort((a, b) => b.values - a.values || a.source.id.localeCompare(b.source.id, 'en'))
}
