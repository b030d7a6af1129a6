import { sumPrices } from './boards/price-piece'
import type { Catalogue } from './catalogue/catalogue'
import { countPiece } from './count/count-parts'
import { weighLines } from './mass/weigh-lines'
import { sumFact } from './metrics/terms'
import type { Options } from './options/options'
import { foldPower } from './power/fold-power'
import type { Amount } from './units/amount'

/** One piece of a part with all that it contains. */
export interface PartRollUp {
  /** Draw at thermal design power, behind nothing but its own converters, W; undefined where nothing in it states one. */
  readonly watts: Amount | undefined
  /** Undefined where nothing in it states a mass. */
  readonly massKg: Amount | undefined
  /** Undefined where nothing in it has a price. */
  readonly priceUsd: Amount | undefined
}

/** Sums up one piece as the totals of a design would count it, whether it is placed anywhere or not. */
export function rollUpPart(id: string, catalogue: Catalogue, options: Options): PartRollUp | undefined {
  const part = catalogue.parts.get(id)
  if (!part) return undefined
  const lines = countPiece(part, catalogue, options)
  const draws = lines.some(({ part: { facts } }) => facts.tdpWatts ?? facts.residualWatts)
  const weighed = weighLines(lines)
  return {
    watts: draws ? foldPower(lines)[0]?.draw : undefined,
    massKg: weighed.length === 0 ? undefined : sumFact(weighed, 'massKg'),
    priceUsd: sumPrices(lines, catalogue),
  }
}
