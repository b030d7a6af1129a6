import type { Part } from '../../core/catalogue/schema'
import type { Entry } from './unit-entries'

/** Units that share a label: one, or equal ones on top of each other. Heights in mm above the floor of U1. */
export interface UnitRun {
  readonly key: string
  readonly part: Part
  /** Number of the lowest and the highest unit among the pieces of the part. */
  readonly first: number
  readonly last: number
  /** Pieces of the part in the rack. */
  readonly of: number
  /** Whether other parts of its category stand in the rack, so that the kind alone does not tell them apart. */
  readonly mixed: boolean
  readonly bottom: number
  readonly top: number
}

/**
 * One run a unit where units are tall enough for letters, else one run for equal neighbours.
 * @param least height that a label needs, mm
 */
export function buildRuns(entries: readonly Entry[], least: number): UnitRun[] {
  const runs: UnitRun[] = []
  const parts = new Map<string, Set<Part>>()
  for (const entry of entries) {
    if (entry.kind === 'slot') continue
    const { part } = entry.box
    parts.set(part.category, (parts.get(part.category) ?? new Set<Part>()).add(part))
  }
  for (const entry of entries) {
    if (entry.kind === 'slot' || entry.u === undefined || entry.box.part.category === 'blank') continue
    const { key, box, nth, of } = entry
    const mixed = (parts.get(box.part.category)?.size ?? 0) > 1
    const own = { key, part: box.part, first: nth, last: nth, of, mixed, bottom: box.z, top: box.z + box.h }
    const above = runs.at(-1)
    const joins =
      box.h < least &&
      above?.part === box.part &&
      above.first === nth + 1 &&
      Math.abs(above.bottom - own.top) < 1
    if (above && joins) runs[runs.length - 1] = { ...above, first: nth, bottom: box.z }
    else runs.push(own)
  }
  return runs
}
