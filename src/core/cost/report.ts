import { pricePiece, priceTerms, sumPrices } from '../boards/price-piece'
import type { Catalogue } from '../catalogue/catalogue'
import type { Branch, Line } from '../count/bill'
import type { Metric, UnknownReason } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { summedMetric, termOf, unknownMetric } from '../metrics/terms'
import { exact } from '../units/amount'

/** Prices of everything counted. A piece's price is its own; what it contains is priced on lines of its own. */
export function reportCost(lines: readonly Line[], catalogue: Catalogue): Partial<Record<MetricId, Metric>> {
  const branch = (name: Branch, absent: UnknownReason) =>
    costMetric(
      lines.filter((line) => line.branch === name),
      catalogue,
      absent,
    )
  return {
    'cost.bomUsd': costMetric(lines, catalogue, 'no-racks'),
    'cost.racksUsd': branch('racks', 'no-racks'),
    'cost.networkUsd': branch('scale-out', 'no-scale-out'),
    'cost.coolingPlantUsd': branch('cooling-plant', hasRackedCdu(lines) ? 'plant-in-racks' : 'no-liquid'),
    'cost.coverage': coverageMetric(lines, catalogue),
  }
}

function hasRackedCdu(lines: readonly Line[]): boolean {
  return lines.some((line) => line.branch === 'racks' && line.part.category === 'cdu')
}

function costMetric(lines: readonly Line[], catalogue: Catalogue, absent: UnknownReason): Metric {
  if (lines.length === 0) return unknownMetric(absent)
  const cost = sumPrices(lines, catalogue)
  return cost ? summedMetric(cost, () => priceTerms(lines, catalogue)) : unknownMetric('nothing-priced')
}

/**
 * Of the distinct parts that contain nothing further, the share that has a price. Each counts once however many there
 * are, else 5 184 priced cables would hide an unpriced accelerator; assemblies do not count, because what they cost
 * beyond their contents is often nothing. Unpriced parts stand among the terms with count 0.
 */
function coverageMetric(lines: readonly Line[], catalogue: Catalogue): Metric {
  const parents = new Set(lines.map((line) => line.parent))
  const leaves = new Map<string, Line>()
  for (const line of lines) {
    if (!parents.has(line.index) && !leaves.has(line.part.id)) leaves.set(line.part.id, line)
  }
  if (leaves.size === 0) return unknownMetric('no-racks')
  let priced = 0
  for (const line of leaves.values()) if (pricePiece(line.part, catalogue)) priced++
  const each = exact(1 / leaves.size)
  return summedMetric(exact(priced / leaves.size), () =>
    [...leaves.values()].map((line) => {
      const price = pricePiece(line.part, catalogue)
      return termOf(line.path, price ? 1 : 0, each, price ? { cited: price.cited } : {})
    }),
  )
}
