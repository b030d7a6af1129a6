import type { Catalogue } from '../../catalogue/catalogue'
import { done, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Design } from '../schema'
import { findOwnPart, ownPartsOf } from './design-catalogue'
import { refuseUsed } from './find-uses'
import { withParts } from './replace-own-part'

/** Takes an own part out of the design, and the overrides of its values with it; refused while anything asks for it. */
export function removeOwnPart(design: Design, catalogue: Catalogue, id: string): Edited {
  const part = findOwnPart(design, id)
  if (!part) return refused({ code: 'no-own-part', part: id })
  const used = refuseUsed(design, catalogue, id)
  if (used) return refused(used)
  const parts = ownPartsOf(design).filter((other) => other !== part)
  const overrides = design.overrides.filter((override) => override.part !== id)
  return done(
    withParts(overrides.length === design.overrides.length ? design : { ...design, overrides }, parts),
  )
}
