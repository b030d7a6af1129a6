import type { Catalogue } from '../../catalogue/catalogue'
import type { Category } from '../../catalogue/categories'
import { done, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import { checkFit } from '../fit'
import type { Refusal } from '../refusal'
import { type Design, NAME_LIMIT } from '../schema'
import { findOwnPart, withOwnParts } from './design-catalogue'
import { refuseUsed } from './find-uses'
import type { OwnMount, OwnPart } from './own-part-schema'
import { editOwnPart } from './replace-own-part'

/** Tallest mount, U. */
export const HEIGHT_LIMIT = 60

export function renameOwnPart(
  design: Design,
  request: { readonly part: string; readonly name: string },
): Edited {
  const name = request.name.trim()
  if (name === '' || name.length > NAME_LIMIT) return refused({ code: 'bad-name', most: NAME_LIMIT })
  return editOwnPart(design, request.part, (part) => done(part.name === name ? part : { ...part, name }))
}

/** What kind of thing an own part is. A frame cannot become anything else while it is used, nor anything else a frame. */
export function setOwnPartCategory(
  design: Design,
  catalogue: Catalogue,
  request: { readonly part: string; readonly category: Category },
): Edited {
  const { part: id, category } = request
  const edited = editOwnPart(design, id, (part) => {
    if (part.category === category) return done(part)
    const crosses = part.category === 'frame' || category === 'frame'
    const used = crosses ? refuseUsed(design, catalogue, id) : undefined
    return used ? refused(used) : done({ ...part, category })
  })
  return unlessMisfit(design, catalogue, id, edited)
}

/**
 * How an own part is mounted; undefined for what stands in no rack by itself. Refused where it would no longer fit at a
 * place where it stands.
 */
export function setOwnPartMount(
  design: Design,
  catalogue: Catalogue,
  request: { readonly part: string; readonly mount: OwnMount | undefined },
): Edited {
  const { part: id, mount } = request
  if (mount && !(mount.heightU >= 0 && mount.heightU <= HEIGHT_LIMIT && Number.isInteger(mount.heightU * 2)))
    return refused({ code: 'bad-height', most: HEIGHT_LIMIT })
  const edited = editOwnPart(design, id, (part) => {
    if (isSameMount(part.mount, mount)) return done(part)
    const { mount: _former, size, face, ...rest } = part
    // What was drawn for another height would be drawn wrong.
    const drawn =
      part.mount?.heightU === mount?.heightU ? { ...(size && { size }), ...(face && { face }) } : {}
    return done({ ...rest, ...drawn, ...(mount && { mount }) })
  })
  return unlessMisfit(design, catalogue, id, edited)
}

/** Refuses an edit after which the part would not fit at a place where it stands or hangs. */
function unlessMisfit(design: Design, catalogue: Catalogue, id: string, edited: Edited): Edited {
  if (!edited.ok || edited.value === design) return edited
  const changed = findOwnPart(edited.value, id)
  const misfit = changed && findMisfit(edited.value, withOwnParts(catalogue, [changed]), changed)
  return misfit ? refused(misfit) : edited
}

function isSameMount(a: OwnMount | undefined, b: OwnMount | undefined): boolean {
  return (
    a?.heightU === b?.heightU &&
    a?.widthClass === b?.widthClass &&
    a?.depth === b?.depth &&
    a?.zone === b?.zone
  )
}

function findMisfit(design: Design, catalogue: Catalogue, own: OwnPart): Refusal | undefined {
  const part = catalogue.parts.get(own.id)
  for (const group of part ? design.pod.racks : []) {
    for (const { id, part: placed, u, face } of group.placements) {
      if (!part || placed !== own.id) continue
      if (part.mount?.heightU === 0 && u !== undefined) return { code: 'takes-no-slot', part: own.id }
      const misfit = checkFit(group, catalogue, { part, u, face, ignoring: new Set([id]) })
      if (misfit) return misfit
    }
  }
  return undefined
}
