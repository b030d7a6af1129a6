import type { Catalogue } from '../catalogue/catalogue'
import { addPlacement, type Edited } from '../design/edits'
import type { Design } from '../design/schema'
import { done } from '../units/outcome'

/** Places parts one after another, each at the first free slot from the top; the first refusal is the answer. */
export function addRepeatedly(
  design: Design,
  catalogue: Catalogue,
  group: string,
  parts: readonly string[],
): Edited {
  let next: Edited = done(design)
  for (const part of parts) {
    if (!next.ok) return next
    next = addPlacement(next.value, catalogue, { group, part, from: 'top' })
  }
  return next
}
