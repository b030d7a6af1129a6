import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import { type Edited, findGroup, replaceGroup } from './edits'
import { checkFit, checkInside, checkWidth, takesSlot } from './fit'
import type { Design } from './schema'

/** Builds a rack group on another frame; refused where something in it would be outside, has another width or finds no room to hang. */
export function setFrame(
  design: Design,
  catalogue: Catalogue,
  request: { readonly group: string; readonly frame: string },
): Edited {
  const group = findGroup(design, request.group)
  if (!group) return refused({ code: 'no-group', group: request.group })
  const frame = catalogue.parts.get(request.frame)
  if (!frame) return refused({ code: 'no-part', part: request.frame })
  if (frame.category !== 'frame') return refused({ code: 'not-a-frame', part: frame.id })
  if (group.frame === frame.id) return done(design)
  const next = { ...group, frame: frame.id }
  for (const { id, part: ref, u, face } of group.placements) {
    const part = catalogue.parts.get(ref)
    if (!part) continue
    const misfit = takesSlot(part)
      ? (checkWidth(next, catalogue, part) ??
        (u === undefined ? undefined : checkInside(next, catalogue, part, u)))
      : checkFit(next, catalogue, { part, u, face, ignoring: new Set([id]) })
    if (misfit) return refused(misfit)
  }
  return done(replaceGroup(design, next))
}
