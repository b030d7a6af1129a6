import type { Catalogue } from '../../catalogue/catalogue'
import { isFactName } from '../../catalogue/fact-bounds'
import type { Design, Override } from '../schema'
import { copyPart, nextOwnId } from './add-own-part'
import { findOwnPart, ownPartsOf } from './design-catalogue'
import type { OwnPart } from './own-part-schema'

/** What another design needs for parts whose numbers were overridden here. */
export interface StandIns {
  /** The overrides that touch them: a design that has the same needs no stand-ins. */
  readonly overrides: readonly Override[]
  readonly parts: readonly OwnPart[]
  /** The stand-in of a part; the part itself where nothing in it was overridden. */
  readonly idOf: (id: string) => string
}

/**
 * An override holds for one design. Where its part is taken elsewhere it becomes an own part with that number, and so
 * does everything that contains it: the other design's own pieces of the same part keep theirs.
 * @param stated the catalogue of the design without what levers change (`statedCatalogueOf`)
 * @param roots the parts that are taken
 */
export function makeStandIns(design: Design, stated: Catalogue, roots: readonly string[]): StandIns {
  const overridden = new Set(
    design.overrides
      .filter(({ part, fact }) => isFactName(fact) && stated.parts.has(part))
      .map(({ part }) => part),
  )
  const taken = new Set(ownPartsOf(design).map(({ id }) => id))
  const ids = new Map<string, string>()
  const visited = new Set<string>()
  const visit = (id: string): void => {
    const part = stated.parts.get(id)
    if (!part || visited.has(id)) return
    visited.add(id)
    const inner = namesWithin(part)
    for (const one of inner) visit(one)
    if (!overridden.has(id) && !inner.some((one) => ids.has(one))) return
    const standIn = nextOwnId(id, taken)
    taken.add(standIn)
    ids.set(id, standIn)
  }
  for (const root of roots) visit(root)
  const parts = [...ids].flatMap(([id, standIn]) => {
    const part = stated.parts.get(id)
    if (!part) return []
    const copy = copyPart(part, standIn, part.name)
    const own = findOwnPart(design, id)
    // An own part keeps the keys and facts that this build does not know, and what it was copied from.
    const whole = own ? { ...own, id: standIn, facts: { ...own.facts, ...copy.facts } } : copy
    return [renameWithin(whole, (one) => ids.get(one) ?? one)]
  })
  return {
    overrides: design.overrides.filter(({ part }) => overridden.has(part) && visited.has(part)),
    parts,
    idOf: (id) => ids.get(id) ?? id,
  }
}

interface Names {
  readonly contains: readonly { readonly part: string }[]
  readonly facts: Readonly<Partial<Record<string, { readonly value: unknown }>>>
}

/** Ids that a part names: what it contains, and what a fact chooses, such as its laminate. */
export function namesWithin({ contains, facts }: Names): string[] {
  const chosen = Object.values(facts).flatMap((fact) => (typeof fact?.value === 'string' ? [fact.value] : []))
  return [...contains.map(({ part }) => part), ...chosen]
}

/** The part with every id that it names for another part replaced; its own stays. */
export function renameWithin(part: OwnPart, idOf: (id: string) => string): OwnPart {
  const facts = Object.entries(part.facts).map(([name, cited]) => [
    name,
    typeof cited.value === 'string' ? { ...cited, value: idOf(cited.value) } : cited,
  ])
  return {
    ...part,
    contains: part.contains.map((inner) => ({ ...inner, part: idOf(inner.part) })),
    facts: Object.fromEntries(facts) as OwnPart['facts'],
  }
}
