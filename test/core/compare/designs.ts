import fc from 'fast-check'
import type { Design } from '../../../src/core/design/schema'
import { evaluate } from '../../../src/core/evaluate'
import type { Evaluation } from '../../../src/core/evaluation'
import { loadPresets } from '../../presets'

const { catalogue, systems } = loadPresets()

export const evaluations: readonly Evaluation[] = [...systems.values()].map((design) =>
  evaluate(design, catalogue),
)

export function evaluated(id: string, change: (design: Design) => Design = (design) => design): Evaluation {
  const design = systems.get(id)
  if (!design) throw new Error(`no system ${id}`)
  return evaluate(change(design), catalogue)
}

/** A shipped system with other options and with some of its placements and racks taken away. */
export const someEvaluation: fc.Arbitrary<Evaluation> = fc
  .record({
    id: fc.constantFrom(...systems.keys()),
    every: fc.integer({ min: 2, max: 9 }),
    count: fc.integer({ min: 1, max: 9 }),
    coldPlates: fc.constantFrom('per-chip' as const, 'shared' as const),
  })
  .map(({ id, every, count, coldPlates }) =>
    evaluated(id, (design) => ({
      ...design,
      options: { ...design.options, coldPlates },
      pod: {
        ...design.pod,
        racks: design.pod.racks.map((rack) => ({
          ...rack,
          count: Math.min(rack.count, count),
          placements: rack.placements.filter((_, i) => i % every !== 0),
        })),
      },
    })),
  )
