import type { Line } from '../core/count/bill'

/** The order of the rows of a bill: every part directly below what contains it. */
export interface BillOrder {
  readonly lines: readonly Line[]
  /** Row of a line, from 0. */
  readonly place: (line: Line) => number
  readonly childrenOf: (line: Line) => readonly Line[]
  /** First and last row of lines that stand together: a rack group, all racks, the whole bill. */
  readonly reach: (where: (line: Line) => boolean) => { readonly from: number; readonly to: number }
}

export function orderBill(lines: readonly Line[]): BillOrder {
  const children = new Map<number, Line[]>()
  for (const line of lines) {
    const siblings = children.get(line.parent)
    if (siblings) siblings.push(line)
    else children.set(line.parent, [line])
  }
  const ordered: Line[] = []
  const visit = (line: Line): void => {
    ordered.push(line)
    for (const child of children.get(line.index) ?? []) visit(child)
  }
  for (const root of children.get(-1) ?? []) visit(root)
  const places = new Map(ordered.map((line, i) => [line.index, i]))
  return {
    lines: ordered,
    place: (line) => places.get(line.index) ?? 0,
    childrenOf: (line) => children.get(line.index) ?? [],
    reach: (where) => ({
      from: Math.max(0, ordered.findIndex(where)),
      to: Math.max(0, ordered.findLastIndex(where)),
    }),
  }
}
