import { CATEGORY_IDS, type Category } from '../../core/catalogue/categories'
import { type Amount, add, ZERO } from '../../core/units/amount'
import type { Language } from '../../i18n/language'
import { type BillRow, matchesFilter, type RowFigure, type RowFilter } from './bill-row'
import { type BillValues, type LineValues, type Measure, perPiece } from './line-values'
import { figuresOf } from './tree-rows'

export const SORT_KEYS = [
  'name',
  'category',
  'uses',
  'total',
  'powerEach',
  'power',
  'mass',
  'priceEach',
  'price',
  'grade',
] as const
export type SortKey = (typeof SORT_KEYS)[number]

export interface Sort {
  readonly by: SortKey
  readonly descending: boolean
}

export interface FlatRequest {
  readonly values: BillValues
  readonly filter: RowFilter
  readonly sort: Sort
  readonly grouped: boolean
  readonly language: Language
  readonly isExpanded: (key: string, fallback: boolean) => boolean
}

/** One row a distinct part, its places below it when opened; under category headings when grouped. */
export function buildFlatRows({
  values,
  filter,
  sort,
  grouped,
  language,
  isExpanded,
}: FlatRequest): BillRow[] {
  const parts = collectParts(values, filter)
  const compare = compareRows(sort, language)
  if (!grouped)
    return parts
      .sort((a, b) => compare(a.row, b.row))
      .flatMap((p, i) => withUses(p, 1, i, parts.length, isExpanded))

  const rows: BillRow[] = []
  const headings = buildHeadings(parts).sort((a, b) => compare(a.row, b.row))
  headings.forEach(({ row, parts: members }, at) => {
    const expanded = isExpanded(row.key, true)
    rows.push({ ...row, place: at + 1, siblings: headings.length, expanded })
    if (!expanded) return
    members.sort((a, b) => compare(a.row, b.row))
    members.forEach((member, i) => {
      rows.push(...withUses(member, 2, i, members.length, isExpanded))
    })
  })
  return rows
}

interface PartEntry {
  readonly row: BillRow
  readonly places: readonly LineValues[]
}

function collectParts(values: BillValues, filter: RowFilter): PartEntry[] {
  const places = new Map<string, LineValues[]>()
  for (const line of values.lines) {
    if (!matchesFilter(line.line.part, filter)) continue
    const known = places.get(line.line.part.id)
    if (known) known.push(line)
    else places.set(line.line.part.id, [line])
  }
  return [...places.values()].flatMap((group) => {
    const first = group[0]
    if (!first) return []
    const total = group.reduce((n, { line }) => n + line.total, 0)
    const row: BillRow = {
      key: `part:${first.line.part.id}`,
      kind: 'part',
      level: 1,
      place: 1,
      siblings: 1,
      expandable: true,
      expanded: false,
      category: first.line.part.category,
      part: first.line.part,
      line: undefined,
      qty: undefined,
      total,
      uses: group.length,
      figures: { power: sumOwn(group, 'power'), mass: sumOwn(group, 'mass'), price: sumOwn(group, 'price') },
      hasLoss: group.some(({ power }) => power.hasLoss),
      cited: group.find(({ price }) => price.cited)?.price.cited,
    }
    return [{ row, places: group }]
  })
}

function sumOwn(places: readonly LineValues[], measure: Measure): RowFigure {
  let total: Amount | undefined
  let covered = 0
  for (const place of places) {
    const own = place[measure].own
    if (!own) continue
    total = add(total ?? ZERO, own)
    covered += place.line.total
  }
  return { each: perPiece(total, covered), total, covered }
}

function withUses(
  { row, places }: PartEntry,
  level: number,
  at: number,
  siblings: number,
  isExpanded: FlatRequest['isExpanded'],
): BillRow[] {
  const expanded = isExpanded(row.key, false)
  const head: BillRow = { ...row, level, place: at + 1, siblings, expanded }
  if (!expanded) return [head]
  return [
    head,
    ...places.map(
      (place, i): BillRow => ({
        key: `use:${place.line.path.join('/')}`,
        kind: 'use',
        level: level + 1,
        place: i + 1,
        siblings: places.length,
        expandable: false,
        expanded: false,
        category: row.category,
        part: row.part,
        line: place.line,
        qty: place.line.qty,
        total: place.line.total,
        uses: 1,
        figures: figuresOf(place, 'own'),
        hasLoss: place.power.hasLoss,
        cited: place.price.cited,
      }),
    ),
  ]
}

function buildHeadings(parts: readonly PartEntry[]): { row: BillRow; parts: PartEntry[] }[] {
  const byCategory = new Map<Category, PartEntry[]>()
  for (const part of parts) {
    const known = byCategory.get(part.row.category)
    if (known) known.push(part)
    else byCategory.set(part.row.category, [part])
  }
  return [...byCategory].map(([category, members]) => {
    const total = members.reduce((n, { row }) => n + row.total, 0)
    const subtotal = (measure: Measure): RowFigure => {
      let amount: Amount | undefined
      let covered = 0
      for (const { row } of members) {
        const figure = row.figures[measure]
        if (!figure.total) continue
        amount = add(amount ?? ZERO, figure.total)
        covered += figure.covered
      }
      return { each: undefined, total: amount, covered }
    }
    const row: BillRow = {
      key: `category:${category}`,
      kind: 'category',
      level: 1,
      place: 1,
      siblings: 1,
      expandable: true,
      expanded: true,
      category,
      part: undefined,
      line: undefined,
      qty: undefined,
      total,
      uses: members.length,
      figures: { power: subtotal('power'), mass: subtotal('mass'), price: subtotal('price') },
      hasLoss: false,
      cited: undefined,
    }
    return { row, parts: members }
  })
}

/** What is not known stands last, whichever way the rest is sorted. Equal rows keep the order of categories, then names. */
function compareRows(sort: Sort, language: Language): (a: BillRow, b: BillRow) => number {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  const nameOf = (row: BillRow): string => row.part?.name[language] ?? ''
  const byName = (a: BillRow, b: BillRow): number => collator.compare(nameOf(a), nameOf(b))
  const byCategory = (a: BillRow, b: BillRow): number =>
    CATEGORY_IDS.indexOf(a.category) - CATEGORY_IDS.indexOf(b.category)
  const sign = sort.descending ? -1 : 1
  return (a, b) => {
    const settle = byCategory(a, b) || byName(a, b)
    if (sort.by === 'name') return sign * byName(a, b) || settle
    if (sort.by === 'category') return sign * byCategory(a, b) || settle
    if (sort.by === 'grade') return orderUnknownLast(a.cited?.grade, b.cited?.grade, sign) || settle
    return orderUnknownLast(numberOf(a, sort.by), numberOf(b, sort.by), sign) || settle
  }
}

function orderUnknownLast<T extends number | string>(
  a: T | undefined,
  b: T | undefined,
  sign: number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a === b ? 0 : a < b ? -sign : sign
}

function numberOf(row: BillRow, key: Exclude<SortKey, 'name' | 'category' | 'grade'>): number | undefined {
  switch (key) {
    case 'uses':
      return row.uses
    case 'total':
      return row.total
    case 'powerEach':
      return row.figures.power.each?.value
    case 'power':
      return row.figures.power.total?.value
    case 'mass':
      return row.figures.mass.total?.value
    case 'priceEach':
      return row.figures.price.each?.value
    case 'price':
      return row.figures.price.total?.value
  }
}
