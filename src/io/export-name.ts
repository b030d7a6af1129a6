/** Longest stem of a file name, in characters; leaves room for view, date and the limits of file systems in bytes. */
const STEM_LENGTH = 60

/**
 * Name of an exported file: `name-view-YYYY-MM-DD.csv`, the day being the reader's own.
 * @example exportName('GB300 NVL72', 'bill', new Date(2026, 6, 31), 'csv') // gb300-nvl72-bill-2026-07-31.csv
 */
export function exportName(name: string, view: string, day: Date, extension: string): string {
  return `${fileStem(name)}-${view}-${isoDay(day)}.${extension}`
}

/** @example isoDay(new Date(2026, 6, 5)) // 2026-07-05 */
export function isoDay(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

/** Letters and digits of any language, joined by hyphens; nothing that a file system or a shell could take amiss. */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return (
    [...stem]
      .slice(0, STEM_LENGTH)
      .join('')
      .replace(/^-+|-+$/g, '') || 'design'
  )
}
