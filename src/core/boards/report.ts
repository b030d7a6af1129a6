import type { Catalogue } from '../catalogue/catalogue'
import { citationOf, factAmount, factNumber } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import {
  metricOf,
  pieceMetric,
  sumFact,
  summedMetric,
  termOf,
  termsOfFact,
  unknownMetric,
} from '../metrics/terms'
import { exact, scale } from '../units/amount'
import { pricePiece, priceTerms, sumPrices } from './price-piece'

export const isBoard = (line: Line): boolean => line.part.category === 'board'

/** Circuit boards of the whole design. A board's area is that of one finished board; layer-area is area × layers. */
export function reportBoards(
  lines: readonly Line[],
  catalogue: Catalogue,
): Partial<Record<MetricId, Metric>> {
  const boards = lines.filter(isBoard)
  const none = unknownMetric('no-boards')
  if (boards.length === 0) {
    return {
      'boards.count': pieceMetric(boards, isBoard),
      'boards.areaM2': none,
      'boards.layerAreaM2': none,
      'boards.maxLayers': none,
      'boards.valueUsd': none,
    }
  }
  return {
    'boards.count': pieceMetric(boards, isBoard),
    'boards.areaM2': summedMetric(sumFact(boards, 'areaM2'), () => termsOfFact(boards, 'areaM2')),
    'boards.layerAreaM2': metricOf(() => layerAreaTerms(boards)),
    'boards.maxLayers': mostLayers(boards),
    'boards.valueUsd': valueMetric(boards, catalogue),
  }
}

function layerAreaTerms(boards: readonly Line[]): Term[] {
  return boards.flatMap((line) => {
    const area = factAmount(line.part, 'areaM2')
    const layers = line.part.facts.layers
    if (!area || typeof layers?.value !== 'number') return []
    return [termOf(line.path, line.total, scale(area, layers.value), { cited: citationOf(layers) })]
  })
}

/** The board with the most layers is the only term: nothing is summed. */
function mostLayers(boards: readonly Line[]): Metric {
  let best: Line | undefined
  for (const line of boards) {
    if (!best || (factNumber(line.part, 'layers') ?? 0) > (factNumber(best.part, 'layers') ?? 0)) best = line
  }
  const cited = best?.part.facts.layers
  const layers = best && factAmount(best.part, 'layers')
  if (!best || !cited || !layers) return unknownMetric('not-published')
  const { path } = best
  return metricOf(() => [termOf(path, 1, layers, { cited: citationOf(cited) })])
}

function valueMetric(boards: readonly Line[], catalogue: Catalogue): Metric {
  const value = sumPrices(boards, catalogue)
  return value ? summedMetric(value, () => priceTerms(boards, catalogue)) : unknownMetric('nothing-priced')
}

/** What the boards of one laminate grade come to. */
export interface LaminateShare {
  /** Id of the laminate part. */
  readonly laminate: string
  readonly boards: number
  readonly areaM2: number
  readonly layerAreaM2: number
  readonly valueUsd: number
}

/** Boards by laminate grade, most layer-area first; the shares add up to the totals of `reportBoards`. */
export function splitLaminates(lines: readonly Line[], catalogue: Catalogue): LaminateShare[] {
  const shares = new Map<string, LaminateShare>()
  for (const line of lines) {
    const laminate = line.part.facts.laminate?.value
    if (!isBoard(line) || typeof laminate !== 'string') continue
    const known = shares.get(laminate)
    const area = line.total * (factAmount(line.part, 'areaM2') ?? exact(0)).value
    shares.set(laminate, {
      laminate,
      boards: (known?.boards ?? 0) + line.total,
      areaM2: (known?.areaM2 ?? 0) + area,
      layerAreaM2: (known?.layerAreaM2 ?? 0) + area * (factNumber(line.part, 'layers') ?? 0),
      valueUsd: (known?.valueUsd ?? 0) + line.total * (pricePiece(line.part, catalogue)?.each.value ?? 0),
    })
  }
  return [...shares.values()].sort(
    (a, b) => b.layerAreaM2 - a.layerAreaM2 || a.laminate.localeCompare(b.laminate, 'en'),
  )
}
