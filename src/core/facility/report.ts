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
      'facility.supplyKw': summedMetric(exact(0), () => []),
      'facility.coolingKw': summedMetric(exact(0), () => []),
    }
  }
  const liquid = assumption(catalogue, 'pueLiquid')
  const air = assumption(catalogue, 'pueAir')
  const share = Math.min(1, liquidKw.value / systemKw.value)
  const overhead = (pue: Amount, of: number): Amount =>
    scale({ value: pue.value - 1, low: pue.low - 1, high: pue.high - 1 }, of)
  const liquidOverhead = overhead(liquid.amount, share)
  const airOverhead = overhead(air.amount, 1 - share)
  const inPue = add(liquidOverhead, airOverhead)
  const supply = supplyChange(catalogue, inPue)
  const pue = add(exact(1), add(supply, inPue))
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
    ...splitOverhead(catalogue, systemKw, inPue),
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
 * The overhead as what is lost on the way from the grid and what cooling and the rest of the building take. Printed PUE
 * figures do not part the two: the chain's efficiency says the first, and what is left is the second. A hall with less
 * overhead than that chain loses has a better chain, whatever it is, so that no cooling is below 0.
 */
function splitOverhead(
  catalogue: Catalogue,
  systemKw: Amount,
  inPue: Amount,
): Partial<Record<MetricId, Metric>> {
  const cited = assumption(catalogue, 'supplyEfficiency').cited
  const reference = lossOf(assumption(catalogue, 'supplyEfficiencyInPue').amount.value)
  const share = (of: number) => Math.max(0, of - reference)
  const cooling = { value: share(inPue.value), low: share(inPue.low), high: share(inPue.high) }
  const supply = inPue.value - cooling.value + supplyChange(catalogue, inPue).value
  const metric = (path: string, overhead: Amount, code: 'supply-chain' | 'facility-overhead') => {
    const kw = overheadKw(systemKw, overhead)
    return summedMetric(kw, () => [termOf([path], 1, kw, { code, cited })], { basis: 'tdp' })
  }
  return {
    'facility.supplyKw': metric('supply', exact(supply), 'supply-chain'),
    'facility.coolingKw': metric('cooling', cooling, 'facility-overhead'),
  }
}

/** Lost on the way, over what arrives. */
function lossOf(efficiency: number): number {
  return 1 / efficiency - 1
}

/**
 * What another supply chain takes from the overhead that a printed PUE holds, or adds to it: its own loss instead of
 * that of the chain in the PUE. Zero while the design has that chain.
 */
function supplyChange(catalogue: Catalogue, inPue: Amount): Amount {
  const own = assumption(catalogue, 'supplyEfficiency').amount
  const reference = lossOf(assumption(catalogue, 'supplyEfficiencyInPue').amount.value)
  if (lossOf(own.value) === reference) return exact(0)
  const held = Math.min(inPue.value, reference)
  const change = (loss: number) => (loss < reference ? Math.min(0, loss - held) : loss - reference)
  return {
    value: change(lossOf(own.value)),
    low: change(lossOf(own.high)),
    high: change(lossOf(own.low)),
  }
}

function overheadKw(systemKw: Amount, overhead: Amount): Amount {
  return {
    value: systemKw.value * overhead.value,
    low: systemKw.low * overhead.low,
    high: systemKw.high * overhead.high,
  }
}
