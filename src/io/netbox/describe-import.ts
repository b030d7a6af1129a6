import { formatWhole } from '../../i18n/format'
import { type Language, localise } from '../../i18n/language'
import { TAKEAWAY } from '../../i18n/takeaway-words'
import { viewMessages } from '../../i18n/view-messages'
import type { FileOutcome, NetboxImport } from './read-netbox'

/** What an import brought, mended and refused: the sum first, then a line for each thing worth knowing. */
export function describeImport(imported: NetboxImport, language: Language): string[] {
  return [
    sumOfImport(imported, language),
    ...imported.files.flatMap((file) =>
      describeFile(file, language).map(({ line }) => `${file.name}: ${line}`),
    ),
  ]
}

export function sumOfImport({ parts, files }: NetboxImport, language: Language): string {
  const words = TAKEAWAY[language].netbox
  if (parts.length === 0) return words.noneImported
  return words.imported({
    parts: formatWhole(parts.length, language),
    files: formatWhole(files.length, language),
  })
}

/** What became of one file. */
export function describeFile(
  { parts, mends, fault }: FileOutcome,
  language: Language,
): { readonly kind: 'taken' | 'mended' | 'fault'; readonly line: string }[] {
  const words = TAKEAWAY[language].netbox
  const { categories } = viewMessages(language).terms
  return [
    ...parts.map((part) => ({
      kind: 'taken' as const,
      line: words.taken({ name: localise(part.name, language), category: categories[part.category] }),
    })),
    ...mends.map((mend) => ({ kind: 'mended' as const, line: words.mended(words.mends[mend]) })),
    ...(fault
      ? [
          {
            kind: 'fault' as const,
            line: [words.faults[fault.code], fault.detail].filter(Boolean).join(': '),
          },
        ]
      : []),
  ]
}
