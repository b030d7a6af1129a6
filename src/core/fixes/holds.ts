import type { Catalogue } from '../catalogue/catalogue'

/** Whether a part contains another, at any depth; the catalogue has no circles. */
export function holds(catalogue: Catalogue, part: string, wanted: string): boolean {
  return (
    catalogue.parts
      .get(part)
      ?.contains.some((child) => child.part === wanted || holds(catalogue, child.part, wanted)) ?? false
  )
}
