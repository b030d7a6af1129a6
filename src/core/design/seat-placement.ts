import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import { type Edited, findPlacements, replaceGroup } from './edits'
import { checkFit, type FitRequest, findBlanks } from './fit'
import type { Design } from './schema'

/** Gives one tray a slot, whether it had one or not; its id and all that it carries stay. Blanks in the way leave. */
export function seatPlacement(
  design: Design,
  catalogue: Catalogue,
  request: { readonly group: string; readonly id: string; readonly u: number },
): Edited {
  const found = findPlacements(design, request.group, [request.id])
  if (!found.ok) return found
  const { group, placements, ids } = found.value
  const [placement] = placements
  if (!placement) return refused({ code: 'no-tray', placement: request.id })
  const part = catalogue.parts.get(placement.part)
  if (!part) return refused({ code: 'no-part', part: placement.part })
  if (placement.u === request.u) return done(design)
  const place: FitRequest = { part, u: request.u, face: placement.face, ignoring: ids }
  const misfit = checkFit(group, catalogue, place)
  if (misfit) return refused(misfit)
  const blanks = new Set(findBlanks(group, catalogue, place).map(({ id }) => id))
  const next = group.placements
    .filter(({ id }) => !blanks.has(id))
    .map((other) => (other.id === placement.id ? { ...other, u: request.u } : other))
  return done(replaceGroup(design, { ...group, placements: next }))
}
