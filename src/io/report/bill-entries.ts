import { pricePiece } from '../../core/boards/price-piece'
import { citationOf } from '../../core/catalogue/resolve'
import type { Citation } from '../../core/catalogue/schema'
import type { Line } from '../../core/count/bill'
import type { Evaluation } from '../../core/evaluation'
import { weighLines } from '../../core/mass/weigh-lines'
import { feedsOf } from '../../core/power/feeds'
import { foldPower } from '../../core/power/fold-power'
import { orderBill } from '../bill-order'

/** A line of the bill with what a report says of it. */
export interface BillEntry {
  readonly line: Line
  /** With contents and the loss of their converters, kW; what a power rack passes on is left out. */
  readonly drawKw: number | undefined
  /** Of the line that states it, kg. */
  readonly massKg: number | undefined
  /** US$, of one piece without what it contains. */
  readonly unitPrice: number | undefined
  readonly price: number | undefined
  /** Evidence of the price; of the first stated fact where there is none. */
  readonly cited: Citation | undefined
  /** The part that stands in the rack, which this line is or lies in: what a drawing shows of it. */
  readonly placed: string | undefined
}

export function listBill(evaluation: Evaluation): BillEntry[] {
  const { bill, catalogue, design } = evaluation
  const power = foldPower(bill.lines, feedsOf(design))
  const weighed = new Set(weighLines(bill.lines).map((line) => line.index))
  return orderBill(bill.lines).lines.map((line) => {
    const own = power[line.index]
    const watts = own ? own.draw.value - own.carried.value : 0
    const price = pricePiece(line.part, catalogue)
    const [first] = Object.values(line.part.facts)
    const mass = line.part.facts.massKg?.value
    return {
      line,
      drawKw: watts > 0 ? watts / 1000 : undefined,
      massKg: weighed.has(line.index) && typeof mass === 'number' ? line.total * mass : undefined,
      unitPrice: price?.each.value,
      price: price && line.total * price.each.value,
      cited: price?.cited ?? (first && citationOf(first)),
      placed: placedAbove(bill.lines, line)?.part.id,
    }
  })
}

/** The ancestor one level below the frame, or the line itself. */
function placedAbove(lines: readonly Line[], line: Line): Line | undefined {
  if (line.branch !== 'racks') return undefined
  let at: Line | undefined = line
  while (at && at.depth > 1) at = lines[at.parent]
  return at?.depth === 1 ? at : undefined
}
