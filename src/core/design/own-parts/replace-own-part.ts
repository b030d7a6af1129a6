import { done, type Outcome, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Refusal } from '../refusal'
import type { Design } from '../schema'
import { checkNesting, DEPTH_LIMIT, LINES_LIMIT } from './check-own-parts'
import { findOwnPart, ownPartsOf } from './design-catalogue'
import type { OwnPart } from './own-part-schema'

/** Changes one own part by a function that may refuse; the very same part given back changes nothing. */
export function editOwnPart(
  design: Design,
  id: string,
  edit: (part: OwnPart) => Outcome<OwnPart, Refusal>,
): Edited {
  const part = findOwnPart(design, id)
  if (!part) return refused({ code: 'no-own-part', part: id })
  const edited = edit(part)
  if (!edited.ok) return edited
  if (edited.value === part) return done(design)
  return done(
    withParts(
      design,
      ownPartsOf(design).map((other) => (other === part ? edited.value : other)),
    ),
  )
}

/** The design with these own parts; without any it is as if it never had some. */
export function withParts(design: Design, parts: readonly OwnPart[]): Design {
  const { parts: _former, ...rest } = design
  return parts.length === 0 ? rest : { ...rest, parts: [...parts] }
}

/** Why these parts cannot be counted together; undefined where they can. */
export function refuseNesting(parts: readonly OwnPart[]): Refusal | undefined {
  const fault = checkNesting(parts)
  if (!fault) return undefined
  return fault.code === 'contains-itself'
    ? { code: 'contains-itself', part: fault.part }
    : { code: 'too-nested', depth: DEPTH_LIMIT, lines: LINES_LIMIT }
}
