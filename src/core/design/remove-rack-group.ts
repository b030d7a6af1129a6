import { done, refused } from '../units/outcome'
import { type Edited, findGroup } from './edits'
import type { Design } from './schema'

/** Takes a rack group with all its racks out of the design; the last one stays, for a design has a rack. */
export function removeRackGroup(design: Design, groupId: string): Edited {
  if (!findGroup(design, groupId)) return refused({ code: 'no-group', group: groupId })
  if (design.pod.racks.length === 1) return refused({ code: 'last-group' })
  const racks = design.pod.racks.filter((group) => group.id !== groupId)
  return done({ ...design, pod: { ...design.pod, racks } })
}
