import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Line } from '../../core/count/bill'
import type { Design } from '../../core/design/schema'
import { type Amount, scale } from '../../core/units/amount'
import { formatFixed, formatFull, formatRange, formatWhole } from '../../i18n/format'
import type { Language } from '../../i18n/language'
import type { ViewMessages } from '../../i18n/view-messages'
import type { ColumnId } from './bill-columns'
import type { BillRow, RowFigure } from './bill-row'
import { type BillValues, weighedWith } from './line-values'

/** Figures of the bill are kept in kW; one piece is read in watts. */
const WATTS_PER_KW = 1000

export interface Cell {
  /** As it is set; '' where there is nothing, and `reason` says why where one would ask. */
  readonly text: string
  readonly reason?: string
  /** Full value, range and what it takes in. */
  readonly hover?: string
}

export interface CellContext {
  readonly text: ViewMessages
  readonly language: Language
  readonly values: BillValues
  readonly catalogue: Catalogue
  readonly design: Design
}

export type NumericColumn = Exclude<ColumnId, 'part' | 'category' | 'evidence'>

/** The number behind a cell, in the unit of its column. */
export function cellNumber(row: BillRow, column: NumericColumn): number | undefined {
  if (column === 'qty') return row.qty
  if (column === 'uses') return row.kind === 'use' ? undefined : row.uses
  if (column === 'total') return row.total
  return amountOfCell(row, column)?.value
}

export function formatCell(row: BillRow, column: NumericColumn, context: CellContext): Cell {
  const { text, language } = context
  if (column === 'qty') {
    if (row.qty !== undefined) return { text: formatWhole(row.qty, language) }
    return { text: '', reason: text.bill.unknown.qty }
  }
  if (column === 'uses') {
    if (row.kind === 'use') return { text: '', reason: row.line?.path.join(' › ') ?? '' }
    return { text: formatWhole(row.uses, language) }
  }
  if (column === 'total') return { text: formatWhole(row.total, language) }

  // A heading adds up; one piece of it is nothing.
  if (row.kind === 'category' && (column === 'powerEach' || column === 'priceEach')) return { text: '' }
  const amount = amountOfCell(row, column)
  if (!amount) return { text: '', reason: reasonOf(row, column, context) }
  const unit = UNITS[column]
  const range = formatRange(amount, unit, language)
  const figure = row.figures[MEASURE_OF[column]]
  const notes = [
    formatFull(amount, unit, language),
    ...(range === undefined ? [] : [text.bill.range(range)]),
    ...coverNotes(row, figure, context),
    ...(row.hasLoss && MEASURE_OF[column] === 'power' ? [text.bill.hasLoss] : []),
  ]
  return {
    text: formatFixed(amount.value, language, decimalsOf(column, amount.value)),
    hover: notes.join('\n'),
  }
}

const UNITS = { powerEach: 'W', power: 'kW', mass: 'kg', priceEach: 'US$', price: 'US$' } as const
const MEASURE_OF = {
  powerEach: 'power',
  power: 'power',
  mass: 'mass',
  priceEach: 'price',
  price: 'price',
} as const

function amountOfCell(row: BillRow, column: keyof typeof UNITS): Amount | undefined {
  switch (column) {
    case 'powerEach': {
      const each = row.figures.power.each
      return each && scale(each, WATTS_PER_KW)
    }
    case 'priceEach':
      return row.figures.price.each
    default:
      return row.figures[column].total
  }
}

/** Columns keep their decimals, so that digits stand under each other; small prices and draws need theirs. */
export function decimalsOf(column: keyof typeof UNITS, value: number): number {
  switch (column) {
    case 'power':
      return 2
    case 'mass':
      return 1
    case 'powerEach':
      return value < 10 && !Number.isInteger(value) ? 1 : 0
    case 'priceEach':
      return value < 100 && !Number.isInteger(value) ? 2 : 0
    case 'price':
      return 0
  }
}

function coverNotes(row: BillRow, figure: RowFigure, { text, language }: CellContext): string[] {
  if (row.kind === 'category' || figure.covered === 0 || figure.covered === row.total) return []
  return [
    text.bill.covers({
      covered: formatWhole(figure.covered, language),
      total: formatWhole(row.total, language),
    }),
  ]
}

function reasonOf(row: BillRow, column: keyof typeof UNITS, context: CellContext): string {
  const { text, language, values } = context
  const unknown = text.bill.unknown
  const notKnown = row.part?.notKnown
  switch (column) {
    case 'powerEach':
    case 'power':
      if (placeOf(row, values)?.branch === 'cooling-plant') return unknown.powerPlant
      return notKnown?.tdpWatts?.[language] ?? unknown.power
    case 'mass': {
      const place = placeOf(row, values)
      if (place && place.branch !== 'racks') return unknown.massOutside
      const weigher = place && weighedWith(values, place)
      if (weigher) return unknown.massWithin(weigher.part.name[language])
      return notKnown?.massKg?.[language] ?? unknown.mass
    }
    case 'priceEach':
    case 'price':
      return notKnown?.priceUsd?.[language] ?? unknown.price
  }
}

/** The place a row stands for, or the first of several. */
function placeOf(row: BillRow, values: BillValues): Line | undefined {
  return row.line ?? values.lines.find(({ line }) => line.part.id === row.part?.id)?.line
}
