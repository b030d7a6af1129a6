import { factAmount } from '../catalogue/resolve'
import type { RuleContext } from './context'
import { rateExcess } from './exceed'
import { type Finding, finding } from './finding'

/** A loaded rack weighs no more than its frame may carry, itself included. */
export function checkMass({ racks }: RuleContext): Finding[] {
  return racks.flatMap(({ group, frame, massKg }) => {
    const limit = frame && factAmount(frame, 'maxMassKg')
    const excess = limit && rateExcess(massKg, limit)
    if (!limit || !excess) return []
    const numbers = { massKg, maxMassKg: limit.value, highestKg: limit.high }
    return [finding('mass.frame-over', excess, { group: group.id }, numbers)]
  })
}
