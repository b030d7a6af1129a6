import type { Catalogue } from '../core/catalogue/catalogue'
import { ASSUMPTIONS_PART } from '../core/design/apply-overrides'
import type { Fix } from '../core/fixes/fix'
import { OPTION_FIELDS } from '../core/options/option-fields'
import { quotePart } from './describe-finding'
import { FIXES } from './fixes'
import { formatAmount } from './format'
import type { Language } from './language'
import { MESSAGES } from './messages'

/** Values of a fix that are part ids. */
const PART_KEYS: ReadonlySet<string> = new Set(['part', 'by', 'frame', 'what', 'laminate'])

/** What a fix does, in a few words. */
export function describeFix(
  { code, numbers }: Pick<Fix, 'code' | 'numbers'>,
  catalogue: Catalogue,
  language: Language,
): string {
  const words = Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, say(key, value)]))
  // `proposal()` made the numbers for this very code; the type does not survive being put in a list.
  const message = FIXES[language].codes[code] as (p: typeof words) => string
  return message(words)

  function say(key: string, value: string | number): string | number {
    const { terms, inspector } = MESSAGES[language]
    if (PART_KEYS.has(key))
      return value === ASSUMPTIONS_PART
        ? inspector.override.ofField
        : quotePart(String(value), catalogue, language)
    if (key === 'fact') return nameOf(inspector.factNames, value)
    if (key === 'option') return nameOf(terms.options, value)
    if (key === 'value') return nameValue(String(numbers.option), value, catalogue, language)
    return value
  }
}

function nameValue(
  option: string,
  value: string | number,
  catalogue: Catalogue,
  language: Language,
): string | number {
  const field = OPTION_FIELDS.find(({ name }) => name === option)
  if (field?.kind === 'part') return quotePart(String(value), catalogue, language)
  if (field?.kind === 'number') return formatAmount(Number(value), field.unit, language)
  const values: Readonly<Record<string, Readonly<Record<string, { name: string }>>>> =
    MESSAGES[language].terms.optionValues
  return nameOf(values[option] ?? {}, value)
}

function nameOf(words: Readonly<Record<string, string | { name: string }>>, key: string | number): string {
  const said = words[String(key)]
  return said === undefined ? String(key) : typeof said === 'string' ? said : said.name
}
