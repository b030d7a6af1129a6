import type { SignalClass } from '../catalogue/assumptions'
import { factNumber } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { RuleContext } from './context'

export interface ClassedBoard {
  readonly board: Part
  /** The first rack group that has it. */
  readonly group: string | undefined
  readonly signalGbps: number
  readonly signalClass: SignalClass
}

/**
 * Each kind of board in the design with the class of its fastest lane, once. A lane faster than every class is held
 * against the fastest class; boards that state no lane rate are left out.
 */
export function classBoards({ lines, catalogue }: RuleContext): ClassedBoard[] {
  const classed = new Map<string, ClassedBoard>()
  for (const { part: board, group } of lines) {
    const signalGbps = board.category === 'board' ? factNumber(board, 'signalGbps') : undefined
    if (signalGbps === undefined || classed.has(board.id)) continue
    const signalClass =
      catalogue.signalClasses.find((row) => signalGbps <= row.upToGbps) ?? catalogue.signalClasses.at(-1)
    if (signalClass) classed.set(board.id, { board, group, signalGbps, signalClass })
  }
  return [...classed.values()]
}

export function placeOf({ board, group }: ClassedBoard): { part: string; group?: string } {
  return group === undefined ? { part: board.id } : { part: board.id, group }
}
