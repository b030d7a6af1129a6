import type { Catalogue } from '../catalogue/catalogue'
import type { RackGroup } from '../design/schema'
import { candidatesOf } from './parts-in-group'

/** The compute trays of the kind that a rack has the most of, from the top down; undefined where it has none. */
export function topTrays(
  group: RackGroup,
  catalogue: Catalogue,
): { readonly part: string; readonly ids: readonly string[] } | undefined {
  const [part] = candidatesOf(catalogue, 'compute-tray', group)
  const trays = group.placements.filter((placement) => placement.part === part && placement.u !== undefined)
  if (part === undefined || trays.length === 0) return undefined
  return { part, ids: trays.sort((a, b) => (b.u ?? 0) - (a.u ?? 0)).map(({ id }) => id) }
}
