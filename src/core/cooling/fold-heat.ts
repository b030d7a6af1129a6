import type { Line } from '../count/bill'
import type { LinePower } from '../power/fold-power'
import { type Amount, add, multiply, scale, ZERO } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'

/** Heat of one rack, kW, by what takes it away. */
export interface RackHeat {
  readonly liquidKw: Amount
  readonly airKw: Amount
}

/** What a share leaves of the whole. */
export function complement(share: Amount): Amount {
  return { value: 1 - share.value, low: 1 - share.high, high: 1 - share.low }
}

/**
 * All that a rack draws becomes heat: each part's own draw goes to what it is cooled by where it sits, a conversion
 * loss to what cools the converter. By rack group, for one rack.
 * @param capture share of the heat in the rack's air that a coil in its door or tank gives to the liquid
 */
export function foldHeat(
  lines: readonly Line[],
  power: readonly LinePower[],
  capture: Amount = ZERO,
): Map<string, RackHeat> {
  const heat = new Map<string, { liquidKw: Amount; airKw: Amount }>()
  const racks = new Map<string, number>()
  for (const line of lines) {
    if (line.branch !== 'racks' || line.group === undefined) continue
    if (line.depth === 0) {
      racks.set(line.group, line.total)
      heat.set(line.group, { liquidKw: ZERO, airKw: ZERO })
    }
    const sums = heat.get(line.group)
    const own = power[line.index]
    if (!sums || !own) continue
    const perRack = 1 / (racks.get(line.group) ?? 1) / WATTS_PER_KILOWATT
    addTo(sums, line.cooledBy, scale(own.own, perRack))
    addTo(sums, own.lossCooledBy, scale(own.loss, perRack))
  }
  if (capture.high > 0) for (const sums of heat.values()) captureAir(sums, capture)
  return heat
}

function captureAir(sums: { liquidKw: Amount; airKw: Amount }, capture: Amount): void {
  sums.liquidKw = add(sums.liquidKw, multiply(sums.airKw, capture))
  sums.airKw = multiply(sums.airKw, complement(capture))
}

function addTo(sums: { liquidKw: Amount; airKw: Amount }, medium: 'liquid' | 'air', amount: Amount): void {
  if (medium === 'liquid') sums.liquidKw = add(sums.liquidKw, amount)
  else sums.airKw = add(sums.airKw, amount)
}
