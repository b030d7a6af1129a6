import type { Catalogue } from '../../catalogue/catalogue'
import type { Category } from '../../catalogue/categories'
import { isOwnId, OWN_PREFIX, type Part } from '../../catalogue/schema'
import { done, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import { type Design, NAME_LIMIT } from '../schema'
import { ownPartsOf } from './design-catalogue'
import { OWN_PART_LIMIT, type OwnMount, type OwnPart, ownPartSchema } from './own-part-schema'
import { refuseNesting, withParts } from './replace-own-part'

export type AddOwnPart = { readonly name: string } & (
  | {
      /** The part that is copied; an own one too. */
      readonly from: string
    }
  | { readonly category: Category }
)

/**
 * Gives the design a part of its own: a copy, whose values keep their evidence until they are changed, or an empty one.
 * It comes last among the own parts.
 * @param stated the catalogue of the design without what levers change (`statedCatalogueOf`)
 */
export function addOwnPart(design: Design, stated: Catalogue, request: AddOwnPart): Edited {
  const parts = ownPartsOf(design)
  if (parts.length >= OWN_PART_LIMIT) return refused({ code: 'too-many-own-parts', most: OWN_PART_LIMIT })
  const name = request.name.trim()
  if (name === '' || name.length > NAME_LIMIT) return refused({ code: 'bad-name', most: NAME_LIMIT })
  const taken = new Set(parts.map((part) => part.id))
  let part: OwnPart
  if ('from' in request) {
    const from = stated.parts.get(request.from)
    if (!from) return refused({ code: 'no-part', part: request.from })
    part = copyPart(from, nextOwnId(from.id, taken), name)
  } else part = emptyPart(request.category, nextOwnId(request.category, taken), name)
  const next = [...parts, part]
  const fault = refuseNesting(next)
  return fault ? refused(fault) : done(withParts(design, next))
}

/**
 * An id for an own part: the first that is free, so that the same edit of the same design always makes the same one.
 * @param base the id of what it is made from, or its category
 */
export function nextOwnId(base: string, taken: ReadonlySet<string>): string {
  const stem = isOwnId(base) ? base.slice(OWN_PREFIX.length) : base
  // Room for the prefix and a number within the longest id.
  const start = `${OWN_PREFIX}${stem.slice(0, 64).replace(/-+$/, '')}`
  if (!taken.has(start)) return start
  let n = 2
  while (taken.has(`${start}-${n}`)) n++
  return `${start}-${n}`
}

/** An own part like this one, its values with their evidence. */
export function copyPart(from: Part, id: string, name: OwnPart['name']): OwnPart {
  const { $schema, description, published, facts, ...rest } = from
  const values = Object.entries(facts).map(([fact, value]) => {
    const { overridden, ...kept } = value
    return [fact, kept]
  })
  return ownPartSchema.parse({ ...rest, facts: Object.fromEntries(values), id, name, from: from.id })
}

function emptyPart(category: Category, id: string, name: string): OwnPart {
  const mount = MOUNTS[category]
  return ownPartSchema.parse({ id, category, name, ...(mount && { mount }) })
}

const SLOT: OwnMount = { heightU: 1, widthClass: 'any', depth: 'full' }
const HUNG: OwnMount = { heightU: 0, widthClass: 'any', depth: 'full' }

/** What stands or hangs in a rack from the start; anything else is for the inside of other parts until it is told. */
const MOUNTS: Readonly<Partial<Record<Category, OwnMount>>> = {
  'compute-tray': SLOT,
  'switch-tray': SLOT,
  'power-shelf': SLOT,
  'network-switch': SLOT,
  blank: SLOT,
  manifold: { ...HUNG, zone: 'rear-left' },
  busbar: { ...HUNG, zone: 'rear-centre' },
  'cable-cartridge': { ...HUNG, zone: 'cartridge' },
}
