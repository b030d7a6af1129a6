import { airOf } from '../cooling/flow'
import { kelvin, requiredAirflow, WATTS_PER_KILOWATT, watts } from '../units/quantity'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/**
 * Liquid-to-air units move the heat of the cold plates into the room: the hall has to carry all of it by air, as if
 * the racks were air cooled. A note, because the design may well be meant so.
 */
export function checkRoomAir({ design, catalogue, cdus, racks }: RuleContext): Finding[] {
  const heatKw = cdus.roomAirShare * racks.reduce((sum, rack) => sum + rack.racks * rack.liquidKw, 0)
  if (heatKw === 0) return []
  const airflowCfm = requiredAirflow(
    watts(heatKw * WATTS_PER_KILOWATT),
    kelvin(design.options.airRiseK),
    airOf(catalogue),
  )
  return [finding('cooling.room-air', 'info', { part: cdus.part }, { heatKw, airflowCfm })]
}
