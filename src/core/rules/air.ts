import { assumption, factAmount } from '../catalogue/resolve'
import type { RuleContext } from './context'
import { rateExcess } from './exceed'
import { type Finding, finding } from './finding'

/**
 * Heat left in the air stays below what the frame's airflow can carry (`airLimitKw`). Above the field's threshold
 * (`airWarningKw`, the report's air-limit) a rack with air alone is warned: this is where liquid cooling comes in.
 */
export function checkAir({ catalogue, racks }: RuleContext): Finding[] {
  const threshold = assumption(catalogue, 'airWarningKw').amount.value
  return racks.flatMap(({ group, frame, airKw, liquidKw }) => {
    const where = { group: group.id }
    const limit = frame && factAmount(frame, 'airLimitKw')
    const excess = limit && rateExcess(airKw, limit)
    if (limit && excess) {
      const numbers = { airKw, limitKw: limit.value, highestKw: limit.high }
      return [finding('cooling.air-over', excess, where, numbers)]
    }
    if (liquidKw > 0 || airKw <= threshold) return []
    return [finding('cooling.air-warning', 'warning', where, { airKw, limitKw: threshold })]
  })
}
