import type { Catalogue } from '../../catalogue/catalogue'
import { isFactName } from '../../catalogue/fact-bounds'
import type { Part } from '../../catalogue/schema'
import { applyLevers } from '../../options/apply-levers'
import { applyOverrides } from '../apply-overrides'
import type { Design } from '../schema'
import type { OwnPart } from './own-part-schema'

/** The same list each time, so that designs without own parts share what is remembered of it. */
const NONE: readonly OwnPart[] = []

export function ownPartsOf(design: Pick<Design, 'parts'>): readonly OwnPart[] {
  return design.parts ?? NONE
}

export function findOwnPart(design: Pick<Design, 'parts'>, id: string): OwnPart | undefined {
  return ownPartsOf(design).find((part) => part.id === id)
}

/**
 * The catalogue as one design sees it: what ships and the design's own parts, what its levers change of both, and on top
 * what the user gave: values of own parts, then overrides. Remembered by the lists it is made of, which edits that do
 * not touch them share: moving a tray costs nothing here.
 */
export function catalogueOf(design: Design, shipped: Catalogue): Catalogue {
  const own = ownPartsOf(design)
  const whole = withOwnParts(shipped, own)
  const levered = applyLevers(whole, design.options.levers)
  return overridden(levered === whole ? whole : keepGiven(levered, own), design.overrides)
}

/** The same without what levers change: what parts are copied from, since levers change the copy too. */
export function statedCatalogueOf(design: Design, shipped: Catalogue): Catalogue {
  return overridden(withOwnParts(shipped, ownPartsOf(design)), design.overrides)
}

/** The same as `catalogueOf` without any number that the user gave: what results are held against to tell which of them those touch. */
export function plainCatalogueOf(design: Design, shipped: Catalogue): Catalogue {
  const whole = withOwnParts(shipped, withoutUserValues(ownPartsOf(design)))
  return applyLevers(whole, design.options.levers)
}

export const withOwnParts = rememberPairs((shipped: Catalogue, own: readonly OwnPart[]): Catalogue => {
  if (own.length === 0) return shipped
  return {
    ...shipped,
    parts: new Map([...shipped.parts, ...own.map((part) => [part.id, buildPart(part)] as const)]),
  }
})

const overridden = rememberPairs(applyOverrides)

/** A number that the user gave is the user's last word: a lever leaves it alone. */
const keepGiven = rememberPairs((levered: Catalogue, own: readonly OwnPart[]): Catalogue => {
  if (withoutUserValues(own) === own) return levered
  const parts = new Map(levered.parts)
  for (const { id, facts } of own) {
    const part = parts.get(id)
    const given = Object.entries(facts).filter(([fact, { grade }]) => grade === 'user' && isFactName(fact))
    if (part) parts.set(id, { ...part, facts: { ...part.facts, ...Object.fromEntries(given) } })
  }
  return { ...levered, parts }
})

/** An own part as counting and drawing know parts. Facts that this build does not know have no effect. */
function buildPart(own: OwnPart): Part {
  const { id, category, name, mount, size, frameWidth, notKnown, face } = own
  return {
    id,
    category,
    name: typeof name === 'string' ? { en: name, zh: name } : name,
    // Places that no longer go with the pieces are found anew by the drawing.
    contains: own.contains.map((contains) => {
      const { at, ...rest } = contains
      return at?.length === contains.qty ? contains : rest
    }),
    facts: Object.fromEntries(Object.entries(own.facts).filter(([fact]) => isFactName(fact))),
    published: {},
    ...(mount && { mount }),
    ...(size && { size }),
    ...(frameWidth && { frameWidth }),
    ...(notKnown && { notKnown }),
    ...(face && { face }),
  }
}

const stripped = new WeakMap<readonly OwnPart[], readonly OwnPart[]>()

function withoutUserValues(own: readonly OwnPart[]): readonly OwnPart[] {
  const known = stripped.get(own)
  if (known) return known
  const isGiven = (part: OwnPart) => Object.values(part.facts).some(({ grade }) => grade === 'user')
  const plain = own.some(isGiven)
    ? own.map((part) => ({
        ...part,
        facts: Object.fromEntries(Object.entries(part.facts).filter(([, { grade }]) => grade !== 'user')),
      }))
    : own
  stripped.set(own, plain)
  return plain
}

/** Remembers a function of two objects that are never changed in place, for as long as both are in use. */
function rememberPairs<A extends object, B extends object>(make: (a: A, b: B) => A): (a: A, b: B) => A {
  const made = new WeakMap<A, WeakMap<B, A>>()
  return (a, b) => {
    const ofA = made.get(a) ?? new WeakMap<B, A>()
    made.set(a, ofA)
    const known = ofA.get(b)
    if (known) return known
    const value = make(a, b)
    ofA.set(b, value)
    return value
  }
}
