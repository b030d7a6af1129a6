import type { SignalClass } from '../catalogue/assumptions'
import type { Catalogue } from '../catalogue/catalogue'
import { factNumber, factText } from '../catalogue/resolve'
import type { Part } from '../catalogue/schema'
import type { Line } from '../count/bill'

export interface ClassedBoard {
  readonly board: Part
  /** The first rack group that has it. */
  readonly group: string | undefined
  readonly signalGbps: number
  readonly signalClass: SignalClass
}

/**
 * Each kind of board in the design with the class of its fastest lane, once: the class of its platform where it states
 * one, else the slowest that is fast enough. A lane faster than every class is held against the fastest class; boards
 * that state no lane rate are left out.
 */
export function classBoards({
  lines,
  catalogue,
}: {
  readonly lines: readonly Line[]
  readonly catalogue: Catalogue
}): ClassedBoard[] {
  const classed = new Map<string, ClassedBoard>()
  for (const { part: board, group } of lines) {
    const signalGbps = board.category === 'board' ? factNumber(board, 'signalGbps') : undefined
    if (signalGbps === undefined || classed.has(board.id)) continue
    const signalClass = findClass(board, signalGbps, catalogue.signalClasses)
    if (signalClass) classed.set(board.id, { board, group, signalGbps, signalClass })
  }
  return [...classed.values()]
}

function findClass(
  board: Part,
  signalGbps: number,
  classes: readonly SignalClass[],
): SignalClass | undefined {
  const platform = factText(board, 'platform')
  const same = classes.filter((row) => row.platform === platform)
  return same.find((row) => signalGbps <= row.upToGbps) ?? same.at(-1)
}

export function placeOf({ board, group }: ClassedBoard): { part: string; group?: string } {
  return group === undefined ? { part: board.id } : { part: board.id, group }
}
