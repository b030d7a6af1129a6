import { factAmount } from '../catalogue/resolve'
import type { RuleContext } from './context'
import { rateExcess } from './exceed'
import { type Finding, finding } from './finding'

/** Highest coolant temperature at the rack's outlet, °C: NVIDIA's limit for NVL72-class racks, as the firmus-ai-factory notes quote it. */
export const RETURN_LIMIT_C = 65

/** The rack's liquid circuit passes the flow that the heat asks for, and the coolant leaves it no hotter than it may. */
export function checkCoolant({ design, racks }: RuleContext): Finding[] {
  const { supplyC } = design.options
  return racks.flatMap(({ group, frame, flowLpm, riseK }) => {
    const where = { group: group.id }
    const findings: Finding[] = []
    const limit = frame && factAmount(frame, 'maxFlowLpm')
    const excess = limit && rateExcess(flowLpm, limit)
    if (limit && excess) {
      const numbers = { flowLpm, maxFlowLpm: limit.value, supplyC }
      findings.push(finding('cooling.flow-over', excess, where, numbers))
    }
    const returnC = supplyC + (riseK ?? 0)
    if (riseK !== undefined && returnC > RETURN_LIMIT_C) {
      const numbers = { returnC, limitC: RETURN_LIMIT_C, supplyC, riseK }
      findings.push(finding('cooling.return-hot', 'warning', where, numbers))
    }
    return findings
  })
}
