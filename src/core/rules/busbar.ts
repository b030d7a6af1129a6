import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** The current of a rack stays within the continuous rating of its busbar. */
export function checkBusbar({ racks }: RuleContext): Finding[] {
  return racks.flatMap(({ group, busbarAmps: amps, busbarRatedAmps: ratedAmps }) => {
    if (amps === undefined || ratedAmps === undefined || amps <= ratedAmps) return []
    return [finding('power.busbar-over', 'error', { group: group.id }, { amps, ratedAmps })]
  })
}
