import { formatWhole } from '../../i18n/format'
import { type Language, localise } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import type { FileOutcome, NetboxImport } from './read-netbox'

/** What an import brought, mended and refused: the sum first, then a line for each thing worth knowing. */
export function describeImport({ parts, files }: NetboxImport, language: Language): string[] {
  const words = TAKEAWAY[language].netbox
  const sum = words.imported({
    parts: formatWhole(parts.length, language),
    files: formatWhole(files.length, language),
  })
  return [
    parts.length === 0 ? words.noneImported : sum,
    ...files.flatMap((file) => describeFile(file, language)),
  ]
}

function describeFile({ name, parts, mends, fault }: FileOutcome, language: Language): string[] {
  const words = TAKEAWAY[language].netbox
  const { categories } = viewMessages(language).terms
  const lines = [
    ...parts.map((part) =>
      words.taken({ name: localise(part.name, language), category: categories[part.category] }),
    ),
    ...mends.map((mend) => words.mended(words.mends[mend])),
    ...(fault ? [[words.faults[fault.code], fault.detail].filter(Boolean).join(': ')] : []),
  ]
  return lines.map((line) => `${name}: ${line}`)
}
