import type { Catalogue } from '../../catalogue/catalogue'
import { done, type Outcome, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Refusal } from '../refusal'
import type { Design } from '../schema'
import { ownPartsOf } from './design-catalogue'
import { CONTENTS_LIMIT, type OwnContains, QUANTITY_LIMIT } from './own-part-schema'
import { editOwnPart, refuseNesting } from './replace-own-part'

/** One change of what an own part contains. `at` is the place in its list. */
export type ContentsChange =
  | { readonly add: string; readonly qty: number; readonly cooledBy?: OwnContains['cooledBy'] }
  | { readonly at: number; readonly qty: number }
  /** Undefined: as what contains it. */
  | { readonly at: number; readonly cooledBy: OwnContains['cooledBy'] }
  | { readonly at: number; readonly remove: true }

export interface SetOwnPartContents {
  readonly part: string
  readonly change: ContentsChange
}

/** Changes what an own part contains. A part that it contains already, under no condition, is counted up instead of listed twice. */
export function setOwnPartContents(
  design: Design,
  catalogue: Catalogue,
  request: SetOwnPartContents,
): Edited {
  const { part: id, change } = request
  const edited = editOwnPart(design, id, (part) => {
    const contains = changeContents(part.contains, catalogue, change)
    if (!contains.ok) return contains
    return done(contains.value === part.contains ? part : { ...part, contains: contains.value })
  })
  if (!edited.ok || edited.value === design) return edited
  const fault = refuseNesting(ownPartsOf(edited.value))
  return fault ? refused(fault) : edited
}

function changeContents(
  contains: OwnContains[],
  catalogue: Catalogue,
  change: ContentsChange,
): Outcome<OwnContains[], Refusal> {
  if ('qty' in change && !(Number.isInteger(change.qty) && change.qty >= 1 && change.qty <= QUANTITY_LIMIT))
    return refused({ code: 'out-of-range', least: 1, most: QUANTITY_LIMIT })
  if ('add' in change) return addContents(contains, catalogue, change)
  const former = contains[change.at]
  if (!former) return refused({ code: 'no-part', part: String(change.at) })
  if ('remove' in change) return done(contains.filter((other) => other !== former))
  const next = 'qty' in change ? withQuantity(former, change.qty) : withCooling(former, change.cooledBy)
  return done(next === former ? contains : contains.map((other) => (other === former ? next : other)))
}

function addContents(
  contains: OwnContains[],
  catalogue: Catalogue,
  { add, qty, cooledBy }: Extract<ContentsChange, { add: string }>,
): Outcome<OwnContains[], Refusal> {
  if (!catalogue.parts.has(add)) return refused({ code: 'no-part', part: add })
  const twin = contains.find(({ part, when, joins }) => part === add && !when && !joins)
  if (twin) {
    const sum = twin.qty + qty
    if (sum > QUANTITY_LIMIT) return refused({ code: 'out-of-range', least: 1, most: QUANTITY_LIMIT })
    return done(contains.map((other) => (other === twin ? withQuantity(twin, sum) : other)))
  }
  if (contains.length >= CONTENTS_LIMIT) return refused({ code: 'too-many-contents', most: CONTENTS_LIMIT })
  return done([...contains, { part: add, qty, ...(cooledBy && { cooledBy }) }])
}

/** Drawn places belong to so many pieces; with other pieces the drawing finds them anew. */
function withQuantity(former: OwnContains, qty: number): OwnContains {
  if (former.qty === qty) return former
  const { at: _places, ...rest } = former
  return { ...rest, qty }
}

function withCooling(former: OwnContains, cooledBy: OwnContains['cooledBy']): OwnContains {
  if (former.cooledBy === cooledBy) return former
  const { cooledBy: _former, ...rest } = former
  return cooledBy ? { ...rest, cooledBy } : rest
}
