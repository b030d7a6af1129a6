import { factNumber } from '../catalogue/resolve'
import { classBoards, placeOf } from './board-classes'
import type { RuleContext } from './context'
import { type Finding, finding } from './finding'

/** A board has as many layers as boards with its fastest lane usually need (the report's table). */
export function checkLayers(context: RuleContext): Finding[] {
  return classBoards(context).flatMap((classed) => {
    const { board, signalGbps, signalClass } = classed
    const layers = factNumber(board, 'layers')
    const { minLayers } = signalClass
    if (layers === undefined || layers >= minLayers) return []
    const numbers = { part: board.id, layers, minLayers, signalGbps }
    return [finding('boards.layers-below', 'warning', placeOf(classed), numbers)]
  })
}
