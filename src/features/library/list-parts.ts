import type { Catalogue } from '../../core/catalogue/catalogue'
import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import type { Part, RackWidth } from '../../core/catalogue/schema'
import type { Language } from '../../i18n/language'

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

/** Mountable parts that match every word of the query in either language's name or the id, by category. */
export function listParts({ catalogue, query, language, frame }: PartsRequest): Shelf[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const frameWidth = frame === undefined ? undefined : catalogue.parts.get(frame)?.frameWidth
  const byCategory = new Map<Category, Part[]>()
  for (const part of catalogue.parts.values()) {
    if (!part.mount || part.category === 'frame' || !matches(part, words)) continue
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

function matches(part: Part, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = `${part.name.en} ${part.name.zh} ${part.id}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

export function fitsWidth(part: Part, frameWidth: RackWidth | undefined): boolean {
  const width = part.mount?.widthClass
  return !frameWidth || !width || width === 'any' || (part.mount?.heightU ?? 0) === 0 || width === frameWidth
}
