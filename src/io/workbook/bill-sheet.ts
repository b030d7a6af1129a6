import { pricePiece } from '../../core/boards/price-piece'
import { citationOf } from '../../core/catalogue/resolve'
import type { Citation } from '../../core/catalogue/schema'
import type { Line } from '../../core/count/bill'
import { labelOf } from '../../core/design/group-label'
import { weighLines } from '../../core/mass/weigh-lines'
import { converterHost } from '../../core/power/fold-power'
import { localise } from '../../i18n/language'
import { BILL, type BillColumn, type Layout } from './layout'
import { sourceTitle } from './parameters'
import { quantityFormula } from './quantities'
import { FORMATS, type SheetCell, type SheetColumn, type SheetDraft, sumOf } from './sheet'
import { headRows } from './sheet-head'

/** Most levels of an outline that spreadsheet programs know. */
const OUTLINE_LEVELS = 7
const COLUMNS = Object.keys(BILL) as BillColumn[]
/** Codes and halves of sums that formulas ask for; nobody reads them. */
const FOLDED: ReadonlySet<BillColumn> = new Set([
  'ownKw',
  'lossKw',
  'branch',
  'categoryId',
  'role',
  'cooledBy',
  'lossCooledBy',
  'joins',
  'carriedKw',
])

/** The multi-level bill: quantities, draw, mass and price as formulas from the rack down. */
export function buildBillSheet(layout: Layout): SheetDraft {
  const { order, words } = layout
  const weighed = new Set(weighLines(layout.evaluation.bill.lines).map((line) => line.index))
  const rows = order.lines.map((line) => COLUMNS.map((column) => cellOf(layout, line, column, weighed)))
  const head = headRows(
    layout,
    words.sheets.bill,
    words.notes.bill,
    COLUMNS.map((column) => words.bill[column]),
  )
  const roots = order.lines.filter((line) => line.parent < 0 && line.branch !== 'cooling-plant')
  const totals = COLUMNS.map((column): SheetCell => totalOf(layout, column, roots))
  return {
    name: words.sheets.bill,
    columns: COLUMNS.map(
      (column): SheetColumn => ({ ...(FOLDED.has(column) ? { folded: true, width: 12 } : {}) }),
    ),
    rows: [...head, ...rows, totals],
    headRows: head.length,
    outline: new Map(
      order.lines.flatMap((line, i) =>
        line.depth > 0 ? [[head.length + i, Math.min(OUTLINE_LEVELS, line.depth)] as const] : [],
      ),
    ),
  }
}

function totalOf(layout: Layout, column: BillColumn, roots: readonly Line[]): SheetCell {
  const { metrics } = layout.evaluation
  const sum = (value: number | undefined, format: string): SheetCell => ({
    formula: `SUM(${layout.column(column)})`,
    value: value ?? 0,
    format,
    look: 'total',
  })
  switch (column) {
    case 'name':
      return { value: layout.words.total, look: 'total' }
    case 'drawKw':
      // Contents stand in what contains them: only the outermost lines add up, without what a power rack passes on.
      return {
        formula: `${sumOf(roots.map((line) => layout.bill(line, 'drawKw')))}-SUM(${layout.column('carriedKw')})`,
        value: metrics['power.systemKw'].amount?.value ?? 0,
        format: FORMATS.figure,
        look: 'total',
      }
    case 'massKg':
      return sum(metrics['mass.kg'].amount?.value, FORMATS.watts)
    case 'price':
      return sum(metrics['cost.bomUsd'].amount?.value, FORMATS.money)
    default:
      return { value: undefined, look: 'total' }
  }
}

function cellOf(layout: Layout, line: Line, column: BillColumn, weighed: ReadonlySet<number>): SheetCell {
  const { text, language, words, evaluation } = layout
  const { part } = line
  const power = layout.power[line.index]
  const at = (of: BillColumn) => layout.bill(line, of)
  const price = pricePiece(part, evaluation.catalogue)
  switch (column) {
    case 'level':
      return { value: line.depth + 1, format: FORMATS.pieces }
    case 'name':
      return {
        value: localise(part.name, language),
        indent: line.depth,
        ...(line.depth === 0 ? { look: 'strong' as const } : {}),
      }
    case 'part':
      return { value: part.id }
    case 'category':
      return { value: text.terms.categories[part.category] }
    case 'place':
      return { value: placeOf(layout, line) }
    case 'qty':
      return quantityOf(layout, line)
    case 'total': {
      const parent = evaluation.bill.lines[line.parent]
      const format = formatPieces(line.total)
      if (parent)
        return { formula: `${at('qty')}*${layout.bill(parent, 'total')}`, value: line.total, format }
      const pods = line.branch === 'racks' ? `*${layout.option('pods')}` : ''
      return { formula: `${at('qty')}${pods}`, value: line.total, format }
    }
    case 'wattsEach': {
      const facts = (['tdpWatts', 'residualWatts'] as const).flatMap(
        (name) => layout.fact(part.id, name) ?? [],
      )
      if (facts.length === 0 || !power) return {}
      return { formula: facts.join('+'), value: power.own.value / line.total, format: FORMATS.watts }
    }
    case 'efficiency':
      return efficiencyOf(layout, line)
    case 'drawKw': {
      const own = hasDraw(layout, line) ? [at('ownKw')] : []
      const inside = layout.order.childrenOf(line).map((child) => layout.bill(child, 'drawKw'))
      const fed = fedRacks(layout, line).length > 0 ? [at('carriedKw')] : []
      const load = sumOf([...own, ...inside, ...fed])
      if (!power || (load === '0' && power.draw.value === 0)) return {}
      const lossy = efficiencyOf(layout, line).formula !== undefined
      return {
        formula: lossy ? `(${load})/${at('efficiency')}` : load,
        value: power.draw.value / 1000,
        format: FORMATS.figure,
      }
    }
    case 'ownKw':
      return hasDraw(layout, line)
        ? {
            formula: `${at('total')}*${at('wattsEach')}/1000`,
            value: (power?.own.value ?? 0) / 1000,
            format: FORMATS.figure,
          }
        : {}
    case 'lossKw':
      return efficiencyOf(layout, line).formula === undefined
        ? {}
        : {
            formula: `${at('drawKw')}*(1-${at('efficiency')})`,
            value: (power?.loss.value ?? 0) / 1000,
            format: FORMATS.figure,
          }
    case 'carriedKw': {
      const fed = fedRacks(layout, line)
      if (fed.length === 0) return {}
      return {
        formula: sumOf(fed.map((root) => layout.bill(root, 'drawKw'))),
        value: (power?.carried.value ?? 0) / 1000,
        format: FORMATS.figure,
      }
    }
    case 'massKg': {
      const mass = layout.fact(part.id, 'massKg')
      const each = part.facts.massKg?.value
      if (!mass || !weighed.has(line.index) || typeof each !== 'number') return {}
      return { formula: `${at('total')}*${mass}`, value: line.total * each, format: FORMATS.watts }
    }
    case 'unitPrice': {
      const cell = layout.fact(part.id, 'priceUsd')
      return price && cell ? { formula: cell, value: price.each.value, format: FORMATS.price } : {}
    }
    case 'price':
      return price
        ? {
            formula: `${at('total')}*${at('unitPrice')}`,
            value: line.total * price.each.value,
            format: FORMATS.money,
          }
        : {}
    case 'grade': {
      const cited = citationFor(layout, line)
      return { value: cited && text.terms.grades[cited.grade] }
    }
    case 'source': {
      const cited = citationFor(layout, line)
      return { value: cited && sourceTitle(cited, evaluation, language) }
    }
    case 'branch':
      return { value: line.branch }
    case 'categoryId':
      return { value: part.category }
    case 'role':
      return { value: line.role ?? words.none }
    case 'cooledBy':
      return { value: line.cooledBy }
    case 'joins':
      return { value: line.joins ?? words.none }
    case 'lossCooledBy':
      return { value: power && power.loss.value !== 0 ? power.lossCooledBy : words.none }
  }
}

/** Racks that hang on the shelves of this one. */
function fedRacks({ racks, feeds }: Layout, line: Line): Line[] {
  if (line.parent >= 0 || line.branch !== 'racks') return []
  return racks.flatMap(({ root }) =>
    root.group !== undefined && feeds.get(root.group) === line.group ? [root] : [],
  )
}

function quantityOf(layout: Layout, line: Line): SheetCell {
  const formula = quantityFormula(line, layout)
  const format = formatPieces(line.qty)
  return formula === undefined
    ? { value: line.qty, format, look: 'input' }
    : { formula, value: line.qty, format }
}

function formatPieces(value: number): string {
  return Number.isInteger(value) ? FORMATS.pieces : FORMATS.figure
}

function hasDraw(layout: Layout, line: Line): boolean {
  return cellOf(layout, line, 'wattsEach', new Set()).formula !== undefined
}

/** Mean efficiency of the converters of each kind that carry this line's load, one kind after the other. */
function efficiencyOf(layout: Layout, line: Line): SheetCell {
  const { lines } = layout.evaluation.bill
  const power = layout.power[line.index]
  if (!power || power.lossCited === undefined) return {}
  const stages = (['psu', 'converter'] as const).flatMap((category) => {
    const converters = lines.flatMap((other) => {
      if (other.part.category !== category || converterHost(lines, other) !== line.index) return []
      const efficiency = layout.fact(other.part.id, 'efficiency')
      return efficiency === undefined ? [] : [{ pieces: layout.bill(other, 'total'), efficiency }]
    })
    const [only] = converters
    if (!only) return []
    if (converters.length === 1) return [only.efficiency]
    const weighted = converters.map(({ pieces, efficiency }) => `${pieces}*${efficiency}`)
    return [`(${sumOf(weighted)})/(${sumOf(converters.map(({ pieces }) => pieces))})`]
  })
  if (stages.length === 0) return {}
  const value = power.draw.value === 0 ? meanEfficiency(layout, line) : power.load.value / power.draw.value
  return { formula: stages.join('*'), value, format: FORMATS.percent }
}

/** Where nothing is drawn there is no quotient to read the efficiency from. */
function meanEfficiency({ power }: Layout, line: Line): number {
  const value = power[line.index]?.lossCited?.value
  return typeof value === 'number' ? value : 1
}

/** Rack group and network role: what a line belongs to. */
function placeOf({ evaluation, text, language }: Layout, line: Line): string {
  const group = evaluation.design.pod.racks.find(({ id }) => id === line.group)
  const branch = group
    ? localise(labelOf(group, evaluation.catalogue), language)
    : text.terms.branches[line.branch]
  return line.role === undefined ? branch : `${branch}: ${text.terms.linkRoles[line.role]}`
}

/** Evidence of the price; of the first stated fact where there is no price. */
function citationFor({ evaluation }: Layout, { part }: Line): Citation | undefined {
  const price = pricePiece(part, evaluation.catalogue)
  const [first] = Object.values(part.facts)
  return price?.cited ?? (first && citationOf(first))
}
