import type { Catalogue } from '../../../core/catalogue/catalogue'
import type { Part } from '../../../core/catalogue/schema'
import { isContained } from '../../../core/count/count-parts'
import type { Options } from '../../../core/options/options'

/** Deeper than any catalogue nests. */
const DEEPEST = 12

/** Whether a part is another or holds a piece of it, at any depth. */
export function holdsPart(
  part: Part,
  id: string,
  catalogue: Catalogue,
  options: Options,
  depth = 0,
): boolean {
  if (part.id === id) return true
  if (depth > DEEPEST) return false
  return part.contains.some((contains) => {
    const inner = isContained(contains, options) ? catalogue.parts.get(contains.part) : undefined
    return inner !== undefined && holdsPart(inner, id, catalogue, options, depth + 1)
  })
}
