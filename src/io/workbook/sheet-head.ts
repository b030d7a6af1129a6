import type { Layout } from './layout'
import type { SheetCell } from './sheet'

/** The four rows above a table: its title, whose it is, what to know, headings. */
export function headRows(
  { stamp, words }: Layout,
  title: string,
  note: string,
  headings: readonly string[],
): SheetCell[][] {
  const { design, schema, catalogueVersion, date } = stamp
  const whose = [
    design,
    words.stamp.versionsOf({ schema: String(schema), catalogue: catalogueVersion }),
    date,
    words.stamp.disclaimer,
  ].join(' · ')
  return [
    [{ value: title, look: 'title' }],
    [{ value: whose, look: 'note' }],
    [{ value: note, look: 'note' }],
    headings.map((value): SheetCell => ({ value, look: 'head' })),
  ]
}
