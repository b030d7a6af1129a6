import { heldOf, type Interaction } from '../../state/interaction-store'
import { putDown, type Step, stepAim } from '../../state/placing'
import { useSelection } from '../../state/selection-store'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'top',
  End: 'bottom',
  PageUp: 'next-up',
  PageDown: 'next-down',
}

/**
 * Keys while something is in the hand and the focus in the drawing: arrows choose the slot, Enter and Space place, with
 * Shift it stays in the hand for the next one.
 * @returns whether the key was one of these
 */
export function steerHeld(event: KeyboardEvent, now: Interaction, canvas: Element): boolean {
  const held = heldOf(now)
  const inside = event.target instanceof Node && canvas.contains(event.target)
  if (!held || held.grip === 'drag' || !inside) return false
  if (event.key === 'Enter' || event.key === ' ') {
    if (putDown(event.shiftKey)) requestAnimationFrame(() => focusPlaced(canvas))
    return true
  }
  const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key]
  if (step) stepAim(step)
  return step !== undefined
}

/** The focus goes with what was put down. */
function focusPlaced(canvas: Element): void {
  const { group = '', placements } = useSelection.getState()
  const rack = `svg[data-rack="${CSS.escape(group)}"]`
  canvas.querySelector<SVGElement>(`${rack} [data-key="${CSS.escape(placements[0] ?? '')}"]`)?.focus()
}
