import { heldOf, type Interaction } from '../../../state/interaction-store'
import type { SelectionState } from '../../../state/selection-store'
import type { Piece } from './piece'
import { type FactsByPath, factsKey } from './piece-facts'
import { STATES, type StateCode } from './states'

/** How each piece stands to what is selected, pointed at and held: the same as in the drawing. */
export function stateReader(
  selection: Pick<SelectionState, 'group' | 'placements' | 'part' | 'hoverPart'>,
  now: Interaction,
  facts: FactsByPath,
): (group: string, piece: Piece) => StateCode {
  const chosen = new Set(selection.placements)
  const held = heldOf(now)
  const lifted = held?.kind === 'moving' ? held : undefined
  return (group, piece) => {
    const { placement, part, path } = piece
    if (placement === undefined) return STATES.plain
    if (lifted?.group === group && lifted.placements.includes(placement)) return STATES.lifted
    const whole = path.length <= 1
    if (whole && chosen.has(placement) && (selection.group ?? group) === group) {
      // Of an opened tray its bezel is marked, so that its contents keep their colours.
      return piece.isShell || part === undefined ? STATES.plain : STATES.selected
    }
    // A closed body stands for what is in it.
    const holds = (id: string | undefined) =>
      id !== undefined &&
      (part?.id === id ||
        (piece.isUnit === true && facts.get(factsKey(group, path))?.inside.has(id) === true))
    if (holds(selection.part)) return STATES.lit
    return holds(selection.hoverPart) ? STATES.near : STATES.plain
  }
}
