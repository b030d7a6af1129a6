import type { AssumptionName } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import { amountOf, assumption, citationOf, factAmount, factNumber, factText } from '../catalogue/resolve'
import type { Citation, Part } from '../catalogue/schema'
import type { Line } from '../count/bill'
import type { Term, TermCode } from '../metrics/metric'
import { termOf } from '../metrics/terms'
import type { Amount } from '../units/amount'
import { computeBoardValue } from './board-value'

/** Price of one piece with its evidence; `code` says that it is modelled, not printed. */
export interface PricedPiece {
  readonly each: Amount
  readonly cited: Citation
  readonly code?: TermCode
}

const MODEL_ASSUMPTIONS = [
  'laminateWasteFactor',
  'processUsdPerLayerM2',
  'hdiStepFactor',
  'yieldPlain',
  'yieldHdi',
  'yieldThick',
] as const satisfies readonly AssumptionName[]

/** Prices already looked up: they follow from the catalogue alone, and an edit of the design leaves that as it is. */
const known = new WeakMap<Catalogue, Map<Part, PricedPiece | undefined>>()

/**
 * Price of a piece without what it contains: as printed, else for a bare board by the cost model, marked as an
 * estimate. Undefined where neither is known. Cost and boards both ask here, so that they agree.
 */
export function pricePiece(part: Part, catalogue: Catalogue): PricedPiece | undefined {
  let prices = known.get(catalogue)
  if (!prices) {
    prices = new Map()
    known.set(catalogue, prices)
  }
  if (prices.has(part)) return prices.get(part)
  const price = findPrice(part, catalogue)
  prices.set(part, price)
  return price
}

function findPrice(part: Part, catalogue: Catalogue): PricedPiece | undefined {
  const printed = part.facts.priceUsd
  const each = printed && amountOf(printed)
  if (printed && each) return { each, cited: citationOf(printed) }
  return part.category === 'board' ? modelBoard(part, catalogue) : undefined
}

function modelBoard(board: Part, catalogue: Catalogue): PricedPiece | undefined {
  const laminate = catalogue.parts.get(factText(board, 'laminate') ?? '')
  const areaM2 = factAmount(board, 'areaM2')
  const layers = factNumber(board, 'layers')
  const sheet = laminate?.facts.laminateUsdPerM2
  const laminateUsdPerM2 = sheet && amountOf(sheet)
  if (!areaM2 || layers === undefined || !sheet || !laminateUsdPerM2) return undefined
  const figure = (name: (typeof MODEL_ASSUMPTIONS)[number]) => assumption(catalogue, name).amount
  const each = computeBoardValue({
    areaM2,
    layers,
    hdiSteps: factNumber(board, 'hdiSteps') ?? 0,
    laminateUsdPerM2,
    wasteFactor: figure('laminateWasteFactor'),
    processUsdPerLayerM2: figure('processUsdPerLayerM2'),
    hdiStepFactor: figure('hdiStepFactor'),
    yieldPlain: figure('yieldPlain'),
    yieldHdi: figure('yieldHdi'),
    yieldThick: figure('yieldThick'),
  })
  // A design may override a yield to 0: then no board comes out, at no price.
  if (!Number.isFinite(each.high)) return undefined
  const inputs = [
    sheet,
    ...(['areaM2', 'layers', 'hdiSteps', 'laminate'] as const).map((name) => board.facts[name]),
    ...MODEL_ASSUMPTIONS.map((name) => catalogue.assumptions[name]),
  ]
  const overridden = inputs.some((input) => input?.overridden)
  return {
    each,
    cited: { grade: 'estimate', source: sheet.source, ...(overridden ? { overridden } : {}) },
    code: 'board-model',
  }
}

/** One term a line that has a price: pieces × price. */
export function priceTerms(lines: readonly Line[], catalogue: Catalogue): Term[] {
  const terms: Term[] = []
  for (const line of lines) {
    const price = pricePiece(line.part, catalogue)
    if (!price) continue
    const { each, ...rest } = price
    terms.push(termOf(line.path, line.total, each, rest))
  }
  return terms
}

/** The sum of those terms; undefined where no line has a price. */
export function sumPrices(lines: readonly Line[], catalogue: Catalogue): Amount | undefined {
  let value = 0
  let low = 0
  let high = 0
  let priced = false
  for (const line of lines) {
    const price = pricePiece(line.part, catalogue)
    if (!price) continue
    priced = true
    value += line.total * price.each.value
    low += line.total * price.each.low
    high += line.total * price.each.high
  }
  return priced ? { value, low, high } : undefined
}
