import { HALF_STEPS, HAND_STEPS } from '../../state/hand-steps'
import { heldOf, type Interaction, useInteraction } from '../../state/interaction-store'
import { putDown, stepAim, typeAim } from '../../state/placing'
import { useSelection } from '../../state/selection-store'
import { useElevation } from './elevation-store'
import { focusRack } from './focus-rack'

/**
 * Keys while something is in the hand and the focus in the drawing: arrows or its number choose the slot, with Alt by half units, R
 * turns to the other side, Enter and Space place, with Shift it stays in the hand for the next one.
 * @returns whether the key was one of these
 */
export function steerHeld(event: KeyboardEvent, now: Interaction, canvas: Element): boolean {
  const held = heldOf(now)
  // On the body it rests for a moment when the racks turn and the drawing that had it goes.
  const inside =
    event.target instanceof Node && (canvas.contains(event.target) || event.target === document.body)
  if (!held || held.grip === 'drag' || !inside) return false
  if (event.key === 'Enter' || event.key === ' ') {
    if (putDown(event.shiftKey)) requestAnimationFrame(() => focusPlaced(canvas))
    return true
  }
  if (event.ctrlKey || event.metaKey) return false
  if (/^\d$/.test(event.key) && !event.altKey && held.grip === 'keys') {
    typeAim(event.key, event.timeStamp)
    return true
  }
  const step = (event.altKey ? HALF_STEPS : HAND_STEPS)[event.key]
  if (!step) return false
  stepAim(step)
  if (step === 'turn') showAimedSide(canvas)
  return true
}

/** The racks turn with what is in the hand; where both sides are shown there is nothing to turn. */
function showAimedSide(canvas: Element): void {
  const { side, setSide } = useElevation.getState()
  const over = heldOf(useInteraction.getState().now)?.over
  if (side === 'both' || !over) return
  setSide(over.face)
  // The other side is another drawing, and the focus was in the one that went.
  requestAnimationFrame(() => focusRack(canvas, over.group))
}

/** The focus goes with what was put down. */
function focusPlaced(canvas: Element): void {
  // Whoever has gone on meanwhile, to the search say, is not called back.
  const { activeElement } = document
  if (activeElement !== document.body && !canvas.contains(activeElement)) return
  const { group = '', placements } = useSelection.getState()
  const rack = `svg[data-rack="${CSS.escape(group)}"]`
  canvas.querySelector<SVGElement>(`${rack} [data-key="${CSS.escape(placements[0] ?? '')}"]`)?.focus()
}
