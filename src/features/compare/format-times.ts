import { formatFixed } from '../../i18n/format'
import type { Language } from '../../i18n/language'

/**
 * A ratio at the precision of speech: two figures, the zero kept, so that 3.97 reads 4.0 and never a bare 4.
 * @example formatTimes(3.97, 'en') // 4.0
 */
export function formatTimes(ratio: number, language: Language): string {
  return formatFixed(ratio, language, ratio < 0.995 ? 2 : ratio < 9.95 ? 1 : 0)
}
