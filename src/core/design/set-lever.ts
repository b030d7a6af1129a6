import type { Catalogue } from '../catalogue/catalogue'
import { done, refused } from '../units/outcome'
import type { Edited } from './edits'
import type { Design } from './schema'

/** Pulls a lever of the catalogue. Its first choice is what a design has without it, so nothing is kept of that one. */
export function setLever(design: Design, catalogue: Catalogue, id: string, choice: string): Edited {
  const lever = catalogue.levers.find((candidate) => candidate.id === id)
  const index = lever?.choices.findIndex((candidate) => candidate.id === choice) ?? -1
  if (!lever || index < 0) return refused({ code: 'bad-option', option: id })
  const { [id]: before, ...others } = design.options.levers
  if (before === (index === 0 ? undefined : choice)) return done(design)
  const levers = index === 0 ? others : { ...design.options.levers, [id]: choice }
  return done({ ...design, options: { ...design.options, levers } })
}

/** Takes a lever back to its first choice, one that the catalogue does not know too. */
export function clearLever(design: Design, id: string): Edited {
  if (!Object.hasOwn(design.options.levers, id)) return refused({ code: 'bad-option', option: id })
  const { [id]: _, ...levers } = design.options.levers
  return done({ ...design, options: { ...design.options, levers } })
}
