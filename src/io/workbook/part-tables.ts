import { pricePiece } from '../../core/boards/price-piece'
import type { Category } from '../../core/catalogue/categories'
import { type FactName, factKind } from '../../core/catalogue/facts'
import type { Part } from '../../core/catalogue/schema'
import { localise } from '../../i18n/language'
import type { TakeawayWords } from '../../i18n/takeaway-words'
import { rowAfterPlans } from './fabric-plan'
import { FIRST_RACK_ROW, type Layout } from './layout'
import { FORMATS, formatWithUnit, type SheetCell } from './sheet'

/** A column of a table of parts: one fact of a piece, or pieces × facts × factor in a unit. */
type PartColumn =
  | { readonly kind: 'fact'; readonly fact: FactName }
  | {
      readonly kind: 'product'
      readonly id: keyof TakeawayWords['products']
      readonly facts: readonly FactName[]
      readonly factor: number
      readonly unit: string
      /** Only parts that state this fact too: memory that is HBM. */
      readonly given?: FactName
    }

interface TableSpec {
  readonly sheet: 'power' | 'cooling' | 'links' | 'boards' | 'compute'
  readonly where: (part: Part) => boolean
  readonly columns: readonly PartColumn[]
}

const fact = (name: FactName): PartColumn => ({ kind: 'fact', fact: name })
const product = (
  id: keyof TakeawayWords['products'],
  facts: readonly FactName[],
  factor: number,
  unit: string,
  given?: FactName,
): PartColumn => ({ kind: 'product', id, facts, factor, unit, ...(given ? { given } : {}) })
const among = (...categories: readonly Category[]) => {
  const set = new Set<Category>(categories)
  return (part: Part) => set.has(part.category)
}

const COST = [fact('priceUsd'), product('priceUsd', ['priceUsd'], 1, 'US$')] as const

/** What each sheet lists by part. */
const TABLES = {
  power: {
    sheet: 'power',
    where: (part) =>
      ['tdpWatts', 'residualWatts', 'efficiency', 'ratedWatts'].some((name) => name in part.facts),
    columns: [
      fact('tdpWatts'),
      product('tdpKw', ['tdpWatts'], 0.001, 'kW'),
      fact('residualWatts'),
      product('residualKw', ['residualWatts'], 0.001, 'kW'),
      fact('efficiency'),
      fact('ratedWatts'),
    ],
  },
  cooling: {
    sheet: 'cooling',
    where: among('cold-plate', 'quick-disconnect', 'manifold', 'hose', 'fan', 'cdu'),
    columns: [fact('ports'), product('ports', ['ports'], 1, ''), fact('coolingKw'), ...COST],
  },
  links: {
    sheet: 'links',
    where: among('transceiver', 'cable', 'cable-cartridge', 'network-switch', 'switch-chip', 'nic', 'dpu'),
    columns: [
      fact('tdpWatts'),
      product('tdpKw', ['tdpWatts'], 0.001, 'kW'),
      fact('portsPerModule'),
      fact('strandsPerPort'),
      ...COST,
    ],
  },
  boards: {
    sheet: 'boards',
    where: among('board'),
    columns: [
      fact('layers'),
      fact('hdiSteps'),
      fact('laminate'),
      fact('areaM2'),
      product('areaM2', ['areaM2'], 1, 'm²'),
      product('layerAreaM2', ['areaM2', 'layers'], 1, 'm²'),
      ...COST,
    ],
  },
  compute: {
    sheet: 'compute',
    where: (part) =>
      part.category === 'accelerator' || (part.category === 'memory' && 'hbmTbps' in part.facts),
    columns: [
      fact('bf16Tflops'),
      product('bf16Pflops', ['bf16Tflops'], 0.001, 'PFLOPS'),
      fact('fp8Tflops'),
      product('fp8Pflops', ['fp8Tflops'], 0.001, 'PFLOPS'),
      fact('fp4Tflops'),
      product('fp4Pflops', ['fp4Tflops'], 0.001, 'PFLOPS'),
      fact('capacityGb'),
      product('hbmTb', ['capacityGb'], 0.001, 'TB', 'hbmTbps'),
      fact('hbmTbps'),
      product('hbmTbps', ['hbmTbps'], 1, 'TB/s'),
      fact('scaleUpLinks'),
      fact('scaleUpLinkGBps'),
      product('scaleUpTbps', ['scaleUpLinks', 'scaleUpLinkGBps'], 0.001, 'TB/s'),
      fact('tokensPerSecond'),
      product('tokensPerDay', ['tokensPerSecond'], 86_400, '1/d'),
    ],
  },
} as const satisfies Record<string, TableSpec>
export type TableId = keyof typeof TABLES

/** Columns before those of the table's own: name, id, category, pieces. */
const LEAD = 4
const CATEGORY = 2
const PIECES = 3

/** First row of the parts below the headings; other tables may stand above them on the sheet. */
function firstRow(id: TableId, layout: Layout): number {
  switch (id) {
    case 'power':
    case 'cooling':
      return FIRST_RACK_ROW + layout.racks.length + 2
    case 'links':
      return rowAfterPlans(layout) + 1
    case 'boards':
    case 'compute':
      return FIRST_RACK_ROW
  }
}

function partsOf(id: TableId, layout: Layout): Part[] {
  const spec: TableSpec = TABLES[id]
  const parts = new Map(layout.evaluation.bill.lines.map(({ part }) => [part.id, part]))
  return [...parts.values()].filter(spec.where)
}

/** A column of a table of parts as a range; undefined where the table has no row. */
export function partsColumn(
  layout: Layout,
  id: TableId,
  column: keyof TakeawayWords['products'] | FactName | 'pieces' | 'category',
): string | undefined {
  const spec: TableSpec = TABLES[id]
  const { length } = partsOf(id, layout)
  if (length === 0) return undefined
  // A product may be named after its fact: the product is meant.
  const at =
    column === 'pieces' || column === 'category'
      ? { pieces: PIECES, category: CATEGORY }[column]
      : LEAD + spec.columns.findLastIndex((own) => (own.kind === 'fact' ? own.fact : own.id) === column)
  const from = firstRow(id, layout)
  return layout.sheets[spec.sheet].range(at, from, from + length - 1)
}

export function partHeadings({ words, text }: Layout, id: TableId): string[] {
  const spec: TableSpec = TABLES[id]
  const { part, part_id: idWord, category, pieces } = words.parts
  return [
    part,
    idWord,
    category,
    pieces,
    ...spec.columns.map((column) => {
      const [name, unit] =
        column.kind === 'fact'
          ? [words.each(text.inspector.factNames[column.fact]), factKind(column.fact).unit]
          : [words.products[column.id], column.unit]
      return unit === '' || unit === '1' ? name : `${name} (${unit === '1/d' ? words.perDay : unit})`
    }),
  ]
}

/** One row a distinct part, and a row of sums. */
export function buildParts(layout: Layout, id: TableId): SheetCell[][] {
  const spec: TableSpec = TABLES[id]
  const parts = partsOf(id, layout)
  const from = firstRow(id, layout)
  const rows = parts.map((part, i) => {
    const row = from + i
    const pieces = piecesOf(layout, id, part, layout.sheets[spec.sheet].cell(row, 1))
    const at = layout.sheets[spec.sheet].cell(row, PIECES)
    return [
      { value: localise(part.name, layout.language) },
      { value: part.id },
      { value: layout.text.terms.categories[part.category] },
      pieces,
      ...spec.columns.map((column) => cellOf(layout, part, column, at, Number(pieces.value))),
    ]
  })
  return [...rows, totalsOf(layout, id, rows)]
}

/** Pieces in the whole bill; what the cooling plant draws is not in the power of the system. */
function piecesOf(layout: Layout, id: TableId, part: Part, idCell: string): SheetCell {
  const inSystem = id === 'power'
  const lines = layout.evaluation.bill.lines.filter(
    (line) => line.part.id === part.id && !(inSystem && line.branch === 'cooling-plant'),
  )
  const branch = inSystem ? `,${layout.column('branch')},"<>cooling-plant"` : ''
  return {
    formula: `SUMIFS(${layout.column('total')},${layout.column('part')},${idCell}${branch})`,
    value: lines.reduce((sum, { total }) => sum + total, 0),
    format: FORMATS.pieces,
  }
}

function cellOf(layout: Layout, part: Part, column: PartColumn, pieces: string, count: number): SheetCell {
  const price = pricePiece(part, layout.evaluation.catalogue)
  const figure = (name: FactName) =>
    name === 'priceUsd' ? price?.each.value : (part.facts[name]?.value as number | string | undefined)
  if (column.kind === 'fact') {
    const cell = layout.fact(part.id, column.fact)
    const value = figure(column.fact)
    if (cell === undefined || value === undefined) return {}
    // A text decides nothing that is calculated.
    return typeof value === 'string'
      ? { value }
      : { formula: cell, value, format: formatFact(column.fact, value) }
  }
  const cells = column.facts.map((name) => layout.fact(part.id, name))
  const values = column.facts.map(figure)
  if (cells.some((cell) => cell === undefined) || (column.given && !(column.given in part.facts))) return {}
  return {
    formula: `${pieces}*${cells.join('*')}${column.factor === 1 ? '' : `*${column.factor}`}`,
    value: values.reduce<number>((so, value) => so * Number(value), count * column.factor),
    format: formatProduct(column.unit),
  }
}

function totalsOf(layout: Layout, id: TableId, rows: readonly (readonly SheetCell[])[]): SheetCell[] {
  const spec: TableSpec = TABLES[id]
  const from = firstRow(id, layout)
  return [
    { value: layout.words.total, look: 'total' },
    { look: 'total' },
    { look: 'total' },
    { look: 'total' },
    ...spec.columns.map((column, i): SheetCell => {
      if (column.kind === 'fact' || rows.length === 0) return { look: 'total' }
      const range = layout.sheets[spec.sheet].range(LEAD + i, from, from + rows.length - 1)
      const value = rows.reduce((sum, row) => sum + Number(row[LEAD + i]?.value ?? 0), 0)
      return { formula: `SUM(${range})`, value, format: formatProduct(column.unit), look: 'total' }
    }),
  ]
}

function formatProduct(unit: string): string {
  if (unit === 'US$') return FORMATS.money
  return unit === '' || unit === '1/d' ? FORMATS.pieces : FORMATS.figure
}

function formatFact(name: FactName, value: number): string {
  if (name === 'priceUsd') return FORMATS.price
  if (name === 'efficiency') return FORMATS.percent
  if (Number.isInteger(value)) return FORMATS.pieces
  return formatWithUnit('', FORMATS.fine)
}
