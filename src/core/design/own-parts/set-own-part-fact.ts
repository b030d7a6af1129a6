import type { Catalogue } from '../../catalogue/catalogue'
import { factBounds, isFactName, isWithin } from '../../catalogue/fact-bounds'
import { factChoices } from '../../catalogue/fact-choices'
import { done, refused } from '../../units/outcome'
import type { Edited } from '../edits'
import type { Design } from '../schema'
import { type OwnPart, type OwnValue, VALUE_NOTE_LIMIT } from './own-part-schema'
import { editOwnPart } from './replace-own-part'

export interface SetOwnPartFact {
  readonly part: string
  readonly fact: string
  readonly value: number | string
  readonly range?: readonly [low: number, high: number] | undefined
  /** Where the number is from, in the user's words. */
  readonly note?: string | undefined
}

/** Gives an own part a value of the user's. The value that it has already keeps its evidence. */
export function setOwnPartFact(design: Design, catalogue: Catalogue, request: SetOwnPartFact): Edited {
  const { part: id, fact, value, range } = request
  const note = request.note?.trim() ?? ''
  return editOwnPart(design, id, (part) => {
    if (!isFactName(fact)) return refused({ code: 'no-fact', part: id, fact })
    const bounds = factBounds(fact)
    if (bounds) {
      const fits = (number: number) => isWithin(number, { ...bounds, whole: false })
      if (typeof value !== 'number' || !isWithin(value, bounds))
        return refused({ code: 'bad-value', ...bounds })
      if (range && !(range.every(fits) && range[0] <= value && value <= range[1]))
        return refused({ code: 'bad-range' })
    } else if (!factChoices(fact, catalogue)?.some((choice) => choice === value))
      return refused({ code: 'no-choice', value: String(value) })
    if (note.length > VALUE_NOTE_LIMIT) return refused({ code: 'bad-reason', most: VALUE_NOTE_LIMIT })

    const former = part.facts[fact]
    const given: OwnValue = {
      value,
      grade: 'user',
      source: 'user',
      ...(range && { range: [range[0], range[1]] as [number, number] }),
      ...(note !== '' && { at: note }),
    }
    return done(former && isSame(former, given) ? part : { ...part, facts: { ...part.facts, [fact]: given } })
  })
}

/** The value of a document, typed again without a word, is still that of the document. */
function isSame(former: OwnValue, given: OwnValue): boolean {
  const isKept = former.grade !== 'user' && given.at === undefined && given.range === undefined
  if (former.value !== given.value) return false
  return isKept || (former.at === given.at && String(former.range) === String(given.range))
}

/** Takes a value away from an own part: it states it no longer. */
export function clearOwnPartFact(
  design: Design,
  request: { readonly part: string; readonly fact: string },
): Edited {
  const { part: id, fact } = request
  return editOwnPart(design, id, (part) => {
    if (!Object.hasOwn(part.facts, fact)) return refused({ code: 'no-fact', part: id, fact })
    const { [fact]: _cleared, ...facts } = part.facts
    return done({ ...part, facts })
  })
}

/**
 * Gives an own part the value, with its evidence, of the part that it was copied from.
 * @param stated the catalogue of the design without what levers change (`statedCatalogueOf`)
 */
export function restoreOwnPartFact(
  design: Design,
  stated: Catalogue,
  request: { readonly part: string; readonly fact: string },
): Edited {
  const { part: id, fact } = request
  return editOwnPart(design, id, (part) => {
    const original = originalValue(part, stated, fact)
    if (!original) return refused({ code: 'no-fact', part: id, fact })
    const former = part.facts[fact]
    const same = former?.grade === original.grade && former.value === original.value
    return done(same ? part : { ...part, facts: { ...part.facts, [fact]: original } })
  })
}

/** What the part that an own part was copied from states; undefined where it states nothing, or is not known. */
export function originalValue(part: OwnPart, stated: Catalogue, fact: string): OwnValue | undefined {
  const facts = stated.parts.get(part.from ?? '')?.facts
  const value = facts && isFactName(fact) ? facts[fact] : undefined
  if (!value) return undefined
  const { overridden, ...kept } = value
  return kept as OwnValue
}
