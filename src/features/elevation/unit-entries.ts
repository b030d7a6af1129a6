import type { RackGroup } from '../../core/design/schema'
import type { Box } from '../../core/geometry/box'
import type { RackShape } from '../../core/geometry/rack-boxes'

/** What the focus can rest on in one rack: something placed, or an empty unit. */
export type Entry =
  | {
      readonly kind: 'unit'
      readonly key: string
      readonly box: Box
      /** Lowest U; undefined for what hangs behind the trays. */
      readonly u: number | undefined
      readonly heightU: number
      /** 1 for the lowest piece of its part in this rack. */
      readonly nth: number
      /** Pieces of the part in this rack. */
      readonly of: number
    }
  | { readonly kind: 'slot'; readonly key: string; readonly u: number }

/** From the top of the rack down, as the eye reads it; what hangs behind the trays comes last. */
export function buildEntries(group: RackGroup, shape: RackShape): Entry[] {
  const lowest = new Map(group.placements.map((placement) => [placement.id, placement.u]))
  const of = new Map<string, number>()
  for (const { part } of shape.boxes) of.set(part.id, (of.get(part.id) ?? 0) + 1)

  const seen = new Map<string, number>()
  const taken = new Set<number>()
  const rising = [...shape.boxes].sort((a, b) => a.z - b.z || a.x - b.x)
  const units: Entry[] = rising.map((box) => {
    const nth = (seen.get(box.part.id) ?? 0) + 1
    seen.set(box.part.id, nth)
    const heightU = box.part.mount?.heightU ?? 0
    const u = heightU > 0 ? lowest.get(box.key) : undefined
    if (u !== undefined) for (let i = Math.floor(u); i < u + heightU; i++) taken.add(i)
    return { kind: 'unit', key: box.key, box, u, heightU, nth, of: of.get(box.part.id) ?? 1 }
  })
  const slots: Entry[] = []
  for (let u = 1; u <= shape.frame.units; u++) {
    if (!taken.has(u)) slots.push({ kind: 'slot', key: `slot-${u}`, u })
  }
  const height = (entry: Entry) => entry.u ?? Number.NEGATIVE_INFINITY
  return [...units, ...slots].sort((a, b) => height(b) - height(a))
}
