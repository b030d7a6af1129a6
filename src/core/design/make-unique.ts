import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import { type Edited, findGroup } from './edits'
import { nextGroupId } from './group-id'
import { labelOf, numberedLabel } from './group-label'
import { type Design, GROUP_LIMIT, NAME_LIMIT } from './schema'

/**
 * Splits one rack off a group of several, right after it, so that it can be changed by itself. Nothing else changes: the
 * totals stay. A group of one rack is unique already.
 */
export function makeUnique(design: Design, catalogue: Catalogue, groupId: string): Edited {
  const group = findGroup(design, groupId)
  if (!group) return refused({ code: 'no-group', group: groupId })
  if (group.count === 1) return done(design)
  if (design.pod.racks.length >= GROUP_LIMIT) return refused({ code: 'too-many-groups', most: GROUP_LIMIT })
  const label = numberedLabel(design, catalogue, labelOf(group, catalogue))
  const longest = typeof label === 'string' ? label.length : Math.max(label.en.length, label.zh.length)
  const name = longest > NAME_LIMIT ? group.name : label
  const unique = { ...group, id: nextGroupId(design), count: 1, ...(name !== undefined && { name }) }
  const racks = design.pod.racks.flatMap((other) =>
    other === group ? [{ ...group, count: group.count - 1 }, unique] : [other],
  )
  return done({ ...design, pod: { ...design.pod, racks } })
}
