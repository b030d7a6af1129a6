import type { Catalogue } from '../catalogue/catalogue'
import { assumption } from '../catalogue/resolve'
import type { Metric, Term } from '../metrics/metric'
import type { MetricId } from '../metrics/registry'
import { summedMetric, termOf, unknownMetric } from '../metrics/terms'
import { type Amount, add, exact, scale } from '../units/amount'

/**
 * What the building draws for the system: cooling and conversion follow the heat. Heat that liquid takes out of the
 * building costs the liquid PUE's overhead, all other (air in the racks, the network outside them, what liquid-to-air
 * units give to the room) the air PUE's.
 */
export function reportFacility(
  catalogue: Catalogue,
  systemKw: Amount,
  liquidKw: Amount,
  systemTerms: () => readonly Term[],
): Partial<Record<MetricId, Metric>> {
  if (systemKw.value === 0) {
    return {
      'power.pue': unknownMetric('divides-by-zero'),
      'power.facilityKw': summedMetric(exact(0), () => []),
    }
  }
  const liquid = assumption(catalogue, 'pueLiquid')
  const air = assumption(catalogue, 'pueAir')
  const share = Math.min(1, liquidKw.value / systemKw.value)
  const overhead = (pue: Amount, of: number): Amount =>
    scale({ value: pue.value - 1, low: pue.low - 1, high: pue.high - 1 }, of)
  const liquidOverhead = overhead(liquid.amount, share)
  const airOverhead = overhead(air.amount, 1 - share)
  const supply = supplyOverhead(catalogue)
  const pue = add(exact(1), add(supply, add(liquidOverhead, airOverhead)))
  const supplyTerms = (of: Amount): Term[] =>
    supply.value === 0
      ? []
      : [
          {
            ...termOf(['supply'], 1, overheadKw(of, supply)),
            code: 'supply-chain',
            cited: assumption(catalogue, 'supplyEfficiency').cited,
          },
        ]
  return {
    'power.pue': summedMetric(pue, () => [
      termOf(['it'], 1, exact(1)),
      termOf(['liquid'], 1, liquidOverhead, { code: 'facility-overhead', cited: liquid.cited }),
      termOf(['air'], 1, airOverhead, { code: 'facility-overhead', cited: air.cited }),
      ...supplyTerms(exact(1)),
    ]),
    'power.facilityKw': summedMetric(
      { value: systemKw.value * pue.value, low: systemKw.low * pue.low, high: systemKw.high * pue.high },
      () => [
        ...systemTerms(),
        termOf(['liquid'], 1, overheadKw(systemKw, liquidOverhead), {
          code: 'facility-overhead',
          cited: liquid.cited,
        }),
        termOf(['air'], 1, overheadKw(systemKw, airOverhead), {
          code: 'facility-overhead',
          cited: air.cited,
        }),
        ...supplyTerms(systemKw),
      ],
      { basis: 'tdp' },
    ),
  }
}

/**
 * What another supply chain adds to or takes from the overhead that a printed PUE holds: 1/η − 1/η of the chain in
 * that PUE. Zero while the design has that chain.
 */
function supplyOverhead(catalogue: Catalogue): Amount {
  const own = assumption(catalogue, 'supplyEfficiency').amount
  const inPue = assumption(catalogue, 'supplyEfficiencyInPue').amount
  if (own.value === inPue.value) return exact(0)
  const over = (efficiency: number) => 1 / efficiency - 1 / inPue.value
  return { value: over(own.value), low: over(own.high), high: over(own.low) }
}

function overheadKw(systemKw: Amount, overhead: Amount): Amount {
  return {
    value: systemKw.value * overhead.value,
    low: systemKw.low * overhead.low,
    high: systemKw.high * overhead.high,
  }
}
