import { done, refused } from '../units/outcome'
import { type Edited, findGroup, replaceGroup } from './edits'
import { type Design, NAME_LIMIT } from './schema'

/** Gives a rack group the user's own name; an empty one gives it back the name of its frame. */
export function renameRackGroup(
  design: Design,
  request: { readonly group: string; readonly name: string },
): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  const name = request.name.trim()
  if (name.length > NAME_LIMIT) return refused({ code: 'bad-name', most: NAME_LIMIT })
  if (name === (group.name ?? '')) return done(design)
  const { name: _former, ...rest } = group
  return done(replaceGroup(design, name === '' ? rest : { ...rest, name }))
}
