import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** The coolant distribution units carry the heat of all racks; missing only the spare is a warning. */
export function checkCdus({ cdus, racks }: RuleContext): Finding[] {
  const { needed, present, capacityKw } = cdus
  if (needed === undefined || present >= needed) return []
  const heatKw = racks.reduce((sum, rack) => sum + rack.racks * rack.liquidKw, 0)
  const severity = present * capacityKw < heatKw ? 'error' : 'warning'
  const numbers = { present, needed, heatKw, capacityKw }
  return [finding('cooling.cdu-short', severity, { part: cdus.part }, numbers)]
}
