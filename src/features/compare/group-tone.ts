import { CATEGORIES } from '../../core/catalogue/categories'
import type { ShareGroup } from '../../core/compare/shares'

/** Colour token of a category, the same as in drawing and bill; overheads, which are no part, share a quiet one. */
export function groupTone(group: ShareGroup): string {
  return group in CATEGORIES ? `cat-${group}` : 'line-control'
}
