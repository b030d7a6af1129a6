import fc from 'fast-check'
import type { Design, RackGroup } from '../src/core/design/schema'
import { loadPresets } from './presets'

const { systems } = loadPresets()

const MOST_PLACED = 100

/** A shipped system with some placements taken out and other numbers of racks and pods. */
export const someDesign: fc.Arbitrary<Design> = fc
  .record({
    id: fc.constantFrom(...systems.keys()),
    keep: fc.array(fc.nat(9), { minLength: MOST_PLACED, maxLength: MOST_PLACED }),
    count: fc.integer({ min: 1, max: 40 }),
    pods: fc.integer({ min: 1, max: 5 }),
    coldPlates: fc.constantFrom('per-chip' as const, 'shared' as const),
    supplyC: fc.integer({ min: 17, max: 45 }),
  })
  .map(({ id, keep, count, pods, coldPlates, supplyC }) => {
    const design = systems.get(id)
    if (!design) throw new Error(`no system ${id}`)
    const thin = (group: RackGroup): RackGroup => ({
      ...group,
      count: Math.max(1, Math.min(group.count, count)),
      placements: group.placements.filter((_, i) => (keep[i] ?? 0) > 1),
    })
    return {
      ...design,
      pods,
      options: { ...design.options, coldPlates, supplyC },
      pod: { ...design.pod, racks: design.pod.racks.map(thin) },
    }
  })
