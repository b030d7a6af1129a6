import type { Catalogue } from '../core/catalogue/catalogue'
import type { Finding } from '../core/rules/finding'
import { type Language, localise } from './language'
import { MESSAGES } from './messages'

/** Values of a finding that are part ids. */
const PART_KEYS: ReadonlySet<string> = new Set(['part', 'by', 'endpoint', 'switch', 'laminate'])

export interface FindingText {
  readonly title: string
  readonly detail: string
}

/** A finding in words, its part ids replaced by what the parts are called; an unknown id is shown as it stands. */
export function describeFinding(finding: Finding, catalogue: Catalogue, language: Language): FindingText {
  const numbers = Object.fromEntries(
    Object.entries(finding.numbers).map(([key, value]) => [
      key,
      PART_KEYS.has(key) ? quotePart(String(value), catalogue, language) : value,
    ]),
  )
  // `finding()` made the numbers for this very code; the type does not survive being put in a list.
  const message = MESSAGES[language].findings[finding.code] as {
    readonly title: (p: typeof numbers) => string
    readonly detail: (p: typeof numbers) => string
  }
  return { title: message.title(numbers), detail: message.detail(numbers) }
}

export function namePart(id: string, catalogue: Catalogue, language: Language): string {
  const part = catalogue.parts.get(id)
  return part ? localise(part.name, language) : id
}

/** The name as it stands in a sentence: in Chinese, which sets no spaces, one with a comma of its own is quoted. */
export function quotePart(id: string, catalogue: Catalogue, language: Language): string {
  const name = namePart(id, catalogue, language)
  return language === 'zh' && name.includes('，') ? `“${name}”` : name
}
