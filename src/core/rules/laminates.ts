import { factNumber, factText } from '../catalogue/resolve'
import { classBoards, placeOf } from './board-classes'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** A board's laminate loses no more than the class of its fastest lane allows (the report's table, by dissipation factor). */
export function checkLaminates(context: RuleContext): Finding[] {
  return classBoards(context).flatMap((classed) => {
    const { board, signalGbps, signalClass } = classed
    const laminate = context.catalogue.parts.get(factText(board, 'laminate') ?? '')
    const dissipationFactor = laminate && factNumber(laminate, 'dissipationFactor')
    const { maxDissipationFactor } = signalClass
    if (!laminate || dissipationFactor === undefined || dissipationFactor <= maxDissipationFactor) return []
    const numbers = {
      part: board.id,
      laminate: laminate.id,
      dissipationFactor,
      maxDissipationFactor,
      signalGbps,
    }
    return [finding('boards.laminate-below', 'warning', placeOf(classed), numbers)]
  })
}
