import { done, refused } from '../units/outcome'
import type { Edited } from './edits'
import type { Design } from './schema'

/** Gives one number back to the catalogue. Works for unknown parts and facts too, as an old file may carry them. */
export function clearOverride(
  design: Design,
  request: { readonly part: string; readonly fact: string },
): Edited {
  const { part, fact } = request
  const overrides = design.overrides.filter((other) => other.part !== part || other.fact !== fact)
  if (overrides.length === design.overrides.length) return refused({ code: 'no-override', part, fact })
  return done({ ...design, overrides })
}

/** Gives every number back to the catalogue. */
export function clearOverrides(design: Design): Edited {
  return done(design.overrides.length === 0 ? design : { ...design, overrides: [] })
}
