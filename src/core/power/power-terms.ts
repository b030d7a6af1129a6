import { citationOf } from '../catalogue/resolve'
import type { Line } from '../count/bill'
import type { Term } from '../metrics/metric'
import { termOf, termsOfFact } from '../metrics/terms'
import { scale } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'
import type { LinePower } from './fold-power'

/** Draw of the lines that pass, kW: what the parts themselves take and what their converters lose. */
export function powerTerms(
  lines: readonly Line[],
  power: readonly LinePower[],
  where: (line: Line) => boolean,
): Term[] {
  return [
    ...termsOfFact(lines, 'tdpWatts', 1 / WATTS_PER_KILOWATT, where),
    ...termsOfFact(lines, 'residualWatts', 1 / WATTS_PER_KILOWATT, where),
    ...lossTerms(lines, power, where),
  ]
}

/** Conversion loss of the lines that pass, kW, one term an assembly that holds converters. */
export function lossTerms(
  lines: readonly Line[],
  power: readonly LinePower[],
  where: (line: Line, power: LinePower) => boolean,
): Term[] {
  const terms: Term[] = []
  for (const line of lines) {
    const own = power[line.index]
    if (!own?.lossCited || own.loss.value === 0 || !where(line, own)) continue
    const each = scale(own.loss, 1 / line.total / WATTS_PER_KILOWATT)
    terms.push(
      termOf(line.path, line.total, each, { code: 'conversion-loss', cited: citationOf(own.lossCited) }),
    )
  }
  return terms
}
