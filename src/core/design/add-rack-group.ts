import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import type { Edited } from './edits'
import { nextGroupId } from './group-id'
import { isLabelTaken, numberedLabel } from './group-label'
import { type Design, GROUP_LIMIT } from './schema'

/** Adds one empty rack, built on a frame of the catalogue, after the others. */
export function addRackGroup(design: Design, catalogue: Catalogue, frame: string): Edited {
  const part = catalogue.parts.get(frame)
  if (!part) return refused({ code: 'no-part', part: frame })
  if (part.category !== 'frame') return refused({ code: 'not-a-frame', part: frame })
  if (design.pod.racks.length >= GROUP_LIMIT) return refused({ code: 'too-many-groups', most: GROUP_LIMIT })
  const { en, zh } = part.name
  const name = isLabelTaken(design, catalogue, part.name)
    ? numberedLabel(design, catalogue, { en, zh })
    : undefined
  const group = { id: nextGroupId(design), frame, count: 1, placements: [], ...(name && { name }) }
  return done({ ...design, pod: { ...design.pod, racks: [...design.pod.racks, group] } })
}
