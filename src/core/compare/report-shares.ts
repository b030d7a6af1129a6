import { sumPrices } from '../boards/price-piece'
import type { Category } from '../catalogue/categories'
import type { ReportShare, ShareId } from '../catalogue/report-shares'
import { amountOf, assumption, citationOf } from '../catalogue/resolve'
import type { Citation } from '../catalogue/schema'
import type { Line } from '../count/bill'
import type { Evaluation } from '../evaluation'
import { type Amount, add, divide, exact, multiply, scale, ZERO } from '../units/amount'

/** A proportion that the first source prints, beside that of the design. */
export interface ShareRow {
  readonly id: ShareId
  readonly printed: Amount
  readonly computed: Amount | undefined
  /** What the share would make of the design's own figure, where it has no such share itself. */
  readonly impliedUsd: Amount | undefined
  readonly cited: Citation
}

const SERVER_LEVEL: readonly Category[] = ['cold-plate', 'fan']
const RACK_LEVEL: readonly Category[] = ['quick-disconnect', 'hose', 'manifold', 'cdu']

/** Only the printed shares that speak of the way in which the design loses its heat. */
export function compareShares(evaluation: Evaluation): ShareRow[] {
  const { catalogue, metrics } = evaluation
  if (!metrics['cooling.liquidKw'].amount?.value) return []
  const heatTo = evaluation.findings.some(({ code }) => code === 'cooling.room-air') ? 'air' : 'water'
  const value = coolingValue(evaluation)
  return catalogue.reportShares
    .filter((share) => share.heatTo === undefined || share.heatTo === heatTo)
    .map((share) => rowOf(share, evaluation, value))
}

/** Undefined where something is there and has no price. */
interface CoolingValue {
  readonly server: Amount | undefined
  readonly rack: Amount | undefined
}

/** Price of what cools: in the servers plates and fans, in the rack what moves the coolant, a CDU with its contents. */
function coolingValue({ bill, catalogue }: Evaluation): CoolingValue {
  const inCdu = new Set<number>()
  const server: Line[] = []
  const rack: Line[] = []
  for (const line of bill.lines) {
    const { category } = line.part
    const cdu = category === 'cdu' || inCdu.has(line.parent)
    if (cdu) inCdu.add(line.index)
    if (cdu || RACK_LEVEL.includes(category)) rack.push(line)
    else if (SERVER_LEVEL.includes(category)) server.push(line)
  }
  const priceOf = (lines: readonly Line[]) => (lines.length === 0 ? ZERO : sumPrices(lines, catalogue))
  return { server: priceOf(server), rack: priceOf(rack) }
}

function rowOf(share: ReportShare, { metrics, catalogue }: Evaluation, value: CoolingValue): ShareRow {
  const total = value.server && value.rack && add(value.server, value.rack)
  const partOf = (part: Amount | undefined) =>
    part && total && total.value > 0 ? exact(part.value / total.value) : undefined
  const of = (name: Parameters<typeof assumption>[1]) => assumption(catalogue, name).amount
  const row = {
    id: share.id,
    printed: amountOf(share) ?? ZERO,
    impliedUsd: undefined,
    cited: citationOf(share),
  }
  switch (share.id) {
    case 'server-value':
      return { ...row, computed: partOf(value.server) }
    case 'rack-value':
      return { ...row, computed: partOf(value.rack) }
    case 'liquid-heat':
      return { ...row, computed: metrics['cooling.liquidShare'].amount }
    case 'outer-loop': {
      const factor = share.value / (1 - share.value)
      return {
        ...row,
        computed: undefined,
        impliedUsd: total && total.value > 0 ? scale(total, factor) : undefined,
      }
    }
    case 'water-heat': {
      const water = multiply(of('waterDensity'), of('waterHeatCapacity'))
      return { ...row, computed: divide(water, multiply(of('airDensity'), of('airHeatCapacity'))) }
    }
    case 'water-conduction':
      return { ...row, computed: divide(of('waterConductivity'), of('airConductivity')) }
  }
}
