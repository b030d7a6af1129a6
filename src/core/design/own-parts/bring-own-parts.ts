import { done, type Outcome, refused } from '../../units/outcome'
import type { Refusal } from '../refusal'
import type { Design } from '../schema'
import { sortKeys } from '../serialise-design'
import { nextOwnId } from './add-own-part'
import { findOwnPart, ownPartsOf } from './design-catalogue'
import { OWN_PART_LIMIT, type OwnPart } from './own-part-schema'
import { refuseNesting, withParts } from './replace-own-part'
import { namesWithin, renameWithin } from './stand-ins'

export interface Brought {
  readonly design: Design
  /** Those that the design did not have. */
  readonly added: readonly OwnPart[]
  /** What a part of the other design is called in this one. */
  readonly idOf: (id: string) => string
}

/**
 * Brings own parts of another design into this one. One that it has already, equal in everything but perhaps its id, is
 * not brought twice; one whose id means something else here gets another.
 */
export function bringOwnParts(design: Design, parts: readonly OwnPart[]): Outcome<Brought, Refusal> {
  const present = new Map(ownPartsOf(design).map((part) => [part.id, part]))
  // What the design overrides of a part is no longer what it says of itself.
  const overridden = new Set(design.overrides.map(({ part }) => part))
  const taken = new Set([...present.keys(), ...overridden])
  const coming = new Map(parts.map((part) => [part.id, part]))
  const ids = new Map<string, string>()
  // The first of twins: parts that differ in nothing but their ids.
  const known = [...present.values()].filter(({ id }) => !overridden.has(id))
  const twins = new Map(known.reverse().map((part) => [signOf(part), part.id]))
  const open = new Set<string>()
  // Inner ones first: a part is the same only while all that is inside it is. Facts may name one another in a circle.
  const settle = (part: OwnPart): void => {
    if (open.has(part.id)) return
    open.add(part.id)
    const inner = namesWithin(part).flatMap((id) => coming.get(id) ?? [])
    for (const one of inner) settle(one)
    const here = renamed(part, (id) => ids.get(id) ?? id)
    const sign = signOf(here)
    const twin = !overridden.has(part.id) && isHere(design, here) ? part.id : twins.get(sign)
    const id = twin ?? (taken.has(part.id) ? nextOwnId(part.id, taken) : part.id)
    ids.set(part.id, id)
    taken.add(id)
  }
  for (const part of parts) settle(part)
  const idOf = (id: string) => ids.get(id) ?? id
  const added = parts.filter((part) => !present.has(idOf(part.id))).map((part) => renamed(part, idOf))
  if (added.length === 0) return done({ design, added, idOf })
  const next = [...present.values(), ...added]
  if (next.length > OWN_PART_LIMIT) return refused({ code: 'too-many-own-parts', most: OWN_PART_LIMIT })
  const fault = refuseNesting(next)
  return fault ? refused(fault) : done({ design: withParts(design, next), added, idOf })
}

function renamed(part: OwnPart, idOf: (id: string) => string): OwnPart {
  return {
    ...renameWithin(part, idOf),
    id: idOf(part.id),
    ...(part.from !== undefined && { from: idOf(part.from) }),
  }
}

/** Whether the design has an own part of this id that is equal in everything. */
export function isHere(design: Design, part: OwnPart): boolean {
  const present = findOwnPart(design, part.id)
  return present !== undefined && signOf(present) === signOf(part)
}

/** All that a part is but its id. Edits and the way through text leave keys in different orders. */
function signOf(part: OwnPart): string {
  return JSON.stringify(sortKeys({ ...part, id: '' }))
}
