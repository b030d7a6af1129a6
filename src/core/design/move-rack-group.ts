import { done, refused } from '../units/outcome'
import { type Edited, findGroup } from './edits'
import type { Design } from './schema'

/**
 * Changes the order of the rack groups.
 * @param to place among the groups, 0 is the first
 */
export function moveRackGroup(
  design: Design,
  request: { readonly group: string; readonly to: number },
): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  const { racks } = design.pod
  const { to } = request
  if (!Number.isInteger(to) || to < 0 || to >= racks.length)
    return refused({ code: 'out-of-range', least: 1, most: racks.length })
  if (racks[to] === group) return done(design)
  const others = racks.filter((other) => other !== group)
  const moved = [...others.slice(0, to), group, ...others.slice(to)]
  return done({ ...design, pod: { ...design.pod, racks: moved } })
}
