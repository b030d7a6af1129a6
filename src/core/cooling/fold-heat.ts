import type { Line } from '../count/bill'
import type { LinePower } from '../power/fold-power'
import { type Amount, add, scale, ZERO } from '../units/amount'
import { WATTS_PER_KILOWATT } from '../units/quantity'

/** Heat of one rack, kW, by what takes it away. */
export interface RackHeat {
  readonly liquidKw: Amount
  readonly airKw: Amount
}

/**
 * All that a rack draws becomes heat: each part's own draw goes to what it is cooled by where it sits, a conversion
 * loss to what cools the converter. By rack group, for one rack.
 */
export function foldHeat(lines: readonly Line[], power: readonly LinePower[]): Map<string, RackHeat> {
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
  return heat
}

function addTo(sums: { liquidKw: Amount; airKw: Amount }, medium: 'liquid' | 'air', amount: Amount): void {
  if (medium === 'liquid') sums.liquidKw = add(sums.liquidKw, amount)
  else sums.airKw = add(sums.airKw, amount)
}
