import type { Catalogue } from '../../core/catalogue/catalogue'
import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import { isOwnId, type Part, type RackWidth } from '../../core/catalogue/schema'
import type { Language } from '../../i18n/language'
import { matchesPart, searchWords } from '../../state/match-part'

interface PartsRequest {
  readonly catalogue: Catalogue
  readonly query: string
  readonly language: Language
  /** Only parts as wide as this frame takes; all where undefined. */
  readonly frame: string | undefined
}

export interface Shelf {
  readonly category: Category
  readonly parts: readonly Part[]
}

/** Mountable parts of the catalogue that match every word of the query in either language's name or the id, by category. */
export function listParts({ catalogue, query, language, frame }: PartsRequest): Shelf[] {
  const words = searchWords(query)
  const frameWidth = frame === undefined ? undefined : catalogue.parts.get(frame)?.frameWidth
  const byCategory = new Map<Category, Part[]>()
  for (const part of catalogue.parts.values()) {
    if (!part.mount || part.category === 'frame' || isOwnId(part.id)) continue
    if (!matchesPart(part, words)) continue
    if (!fitsWidth(part, frameWidth)) continue
    byCategory.set(part.category, [...(byCategory.get(part.category) ?? []), part])
  }
  return CATEGORY_IDS.flatMap((category) => {
    const parts = byCategory.get(category)
    if (!parts) return []
    return [
      { category, parts: parts.sort((a, b) => a.name[language].localeCompare(b.name[language], language)) },
    ]
  })
}

export function fitsWidth(part: Part, frameWidth: RackWidth | undefined): boolean {
  const width = part.mount?.widthClass
  return !frameWidth || !width || width === 'any' || (part.mount?.heightU ?? 0) === 0 || width === frameWidth
}
