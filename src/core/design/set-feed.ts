import { done, refused } from '../units/outcome'
import { type Edited, findGroup, replaceGroup } from './edits'
import type { Design } from './schema'

/** Hangs a rack group on the power shelves of another, or (without `fedBy`) on its own again. */
export function setFeed(
  design: Design,
  request: { readonly group: string; readonly fedBy: string | undefined },
): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  if (request.fedBy === group.fedBy) return done(design)
  const { fedBy: _former, ...rest } = group
  if (request.fedBy === undefined) return done(replaceGroup(design, rest))
  if (request.fedBy === group.id || !findGroup(design, request.fedBy))
    return refused({ code: 'no-group', group: request.fedBy })
  return done(replaceGroup(design, { ...rest, fedBy: request.fedBy }))
}
