import type { AssumptionName } from '../../core/catalogue/assumptions'
import type { FactName } from '../../core/catalogue/facts'
import type { Line } from '../../core/count/bill'
import type { Evaluation } from '../../core/evaluation'
import type { Options } from '../../core/options/options'
import { type Feeds, feedsOf } from '../../core/power/feeds'
import { foldPower, type LinePower } from '../../core/power/fold-power'
import { type RackPower, rackPower } from '../../core/power/rack-power'
import type { Language } from '../../i18n/language'
import { TAKEAWAY, type TakeawayWords } from '../../i18n/takeaway-words'
import { type ViewMessages, viewMessages } from '../../i18n/view-messages'
import { type BillOrder, orderBill } from '../bill-order'
import type { ExportStamp } from '../export-stamp'
import { listParameters, PARAMETER_VALUE, type Parameter } from './parameters'
import { type SheetAddress, sheetAddress } from './sheet'

/** First row of the parameters, of the bill and of the tables of racks, counted from 0: title, notes and headings stand above. */
export const FIRST_PARAMETER_ROW = 4
export const FIRST_BILL_ROW = 4
export const FIRST_RACK_ROW = 4

/** Columns of the bill's sheet. */
export const BILL = {
  level: 0,
  name: 1,
  part: 2,
  category: 3,
  place: 4,
  qty: 5,
  total: 6,
  wattsEach: 7,
  efficiency: 8,
  drawKw: 9,
  massKg: 10,
  unitPrice: 11,
  price: 12,
  grade: 13,
  source: 14,
  ownKw: 15,
  lossKw: 16,
  branch: 17,
  categoryId: 18,
  role: 19,
  cooledBy: 20,
  lossCooledBy: 21,
  joins: 22,
  carriedKw: 23,
} as const
export type BillColumn = keyof typeof BILL

/** Where everything will stand, known before a formula is written, so that sheets can point at each other. */
export interface Layout {
  readonly evaluation: Evaluation
  readonly stamp: ExportStamp
  readonly language: Language
  readonly text: ViewMessages
  readonly words: TakeawayWords
  readonly power: readonly LinePower[]
  readonly feeds: Feeds
  readonly racks: readonly RackPower[]
  readonly parameters: readonly Parameter[]
  readonly order: BillOrder
  readonly sheets: Readonly<Record<keyof TakeawayWords['sheets'], SheetAddress>>
  /** A value of the parameter sheet; undefined where it has none. */
  readonly fact: (part: string, fact: FactName) => string | undefined
  readonly assumption: (name: AssumptionName) => string
  readonly option: (name: keyof Options | 'pods') => string
  /** A cell of a line's row in the bill. */
  readonly bill: (line: Line, column: BillColumn) => string
  /** A column of all lines, or of one rack group's. */
  readonly column: (column: BillColumn, group?: string) => string
  /** A column of what stands in the racks: what is planned for them may ask it without asking itself. */
  readonly racked: (column: BillColumn) => string
}

export function layOut(evaluation: Evaluation, stamp: ExportStamp, language: Language): Layout {
  const words = TAKEAWAY[language]
  const { lines } = evaluation.bill
  const feeds = feedsOf(evaluation.design)
  const power = foldPower(lines, feeds)
  const parameters = listParameters(evaluation, language)
  const order = orderBill(lines)
  const names = Object.entries(words.sheets).map(([id, name]) => [id, sheetAddress(name)])
  const sheets = Object.fromEntries(names) as Layout['sheets']
  const rowOf = new Map(parameters.map(({ key }, i) => [key, FIRST_PARAMETER_ROW + i]))
  const parameter = (key: string): string | undefined => {
    const row = rowOf.get(key)
    return row === undefined ? undefined : sheets.assumptions.cell(row, PARAMETER_VALUE)
  }
  const known = (key: string): string => {
    const cell = parameter(key)
    if (cell === undefined) throw new Error(`the parameter sheet has no ${key}`)
    return cell
  }
  const rangeOf = (column: BillColumn, where: (line: Line) => boolean): string => {
    const { from, to } = order.reach(where)
    return sheets.bill.range(BILL[column], FIRST_BILL_ROW + from, FIRST_BILL_ROW + to)
  }
  return {
    evaluation,
    stamp,
    language,
    text: viewMessages(language),
    words,
    power,
    feeds,
    racks: rackPower(lines, power, evaluation.design.options, feeds),
    parameters,
    order,
    sheets,
    fact: (part, fact) => parameter(`${part}.${fact}`),
    assumption: (name) => known(`assumption.${name}`),
    option: (name) => known(`option.${name}`),
    bill: (line, column) => sheets.bill.cell(FIRST_BILL_ROW + order.place(line), BILL[column]),
    column: (column, group) =>
      rangeOf(column, group === undefined ? () => true : (line) => line.group === group),
    racked: (column) => rangeOf(column, (line) => line.branch === 'racks'),
  }
}
