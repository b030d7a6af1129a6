import type { Catalogue } from '../catalogue/catalogue'
import { isWithin } from '../catalogue/fact-bounds'
import { done, refused } from '../units/outcome'
import type { Edited } from './edits'
import { overrideBounds } from './override-bounds'
import { type Design, OVERRIDE_LIMIT, type Override, REASON_LIMIT } from './schema'

/** Replaces one number of the catalogue for this design only, and says why. `part` may be `assumptions`. */
export function setOverride(design: Design, catalogue: Catalogue, request: Override): Edited {
  const { part, fact, value } = request
  const bounds = overrideBounds(catalogue, part, fact)
  if (!bounds)
    return refused(catalogue.parts.has(part) ? { code: 'no-fact', part, fact } : { code: 'no-part', part })
  if (!isWithin(value, bounds)) return refused({ code: 'bad-value', ...bounds })
  const reason = request.reason.trim()
  if (reason.length > REASON_LIMIT) return refused({ code: 'bad-reason', most: REASON_LIMIT })

  const former = design.overrides.find((other) => other.part === part && other.fact === fact)
  if (former?.value === value && former.reason === reason) return done(design)
  if (former) {
    const overrides = design.overrides.map((other) =>
      other === former ? { ...former, value, reason } : other,
    )
    return done({ ...design, overrides })
  }
  if (design.overrides.length >= OVERRIDE_LIMIT)
    return refused({ code: 'too-many-overrides', most: OVERRIDE_LIMIT })
  return done({ ...design, overrides: [...design.overrides, { part, fact, value, reason }] })
}
