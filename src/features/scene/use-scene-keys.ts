import { type KeyboardEvent, useCallback } from 'react'
import { duplicateSelected, moveSelected, removeSelected, selectAll } from '../../state/commands'
import { HAND_STEPS } from '../../state/hand-steps'
import { heldOf, useInteraction } from '../../state/interaction-store'
import { pickUpPlacements, putDown, stepAim } from '../../state/placing'
import { useSelection } from '../../state/selection-store'
import type { SceneController } from './scene-controller'
import { useScene } from './scene-store'

/** A press of an arrow turns so far, radians, and moves by this share of the distance. */
const TURN = 0.12
const MOVE = 0.06

const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/**
 * Keys of the scene. What is in the hand they place; selected trays they move, as everywhere on the page; else, and with
 * Ctrl, arrows turn the scene and with Shift move it.
 */
export function useSceneKeys(controller: SceneController | undefined) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (controller && !event.altKey && steer(event, controller)) {
        event.preventDefault()
        event.stopPropagation()
      }
    },
    [controller],
  )
}

function steer(event: KeyboardEvent, controller: SceneController): boolean {
  const { key, shiftKey } = event
  const command = event.ctrlKey || event.metaKey
  const held = heldOf(useInteraction.getState().now)
  if (held && held.grip !== 'drag') return steerHeld(key, shiftKey, command)
  const { group, placements, clear } = useSelection.getState()
  const chosen = placements.length > 0
  const arrow = ARROWS[key]
  if (arrow) {
    const [right, up] = arrow
    if (shiftKey) controller.rig?.pan(right * MOVE, up * MOVE)
    else if (chosen && !command && up !== 0) moveSelected(up > 0 ? 1 : -1)
    else controller.rig?.orbit(-right * TURN, up * -TURN)
    return true
  }
  if (command) {
    if (key === 'd') duplicateSelected()
    else if (key === 'a') selectAll()
    else return false
    return true
  }
  switch (key) {
    case 'Home':
      useScene.getState().ask('iso')
      return true
    case 'Enter':
      useScene.getState().ask('focus')
      return true
    case 'm':
      if (!chosen || group === undefined) return false
      pickUpPlacements(group, placements, 'keys')
      return true
    case 'Delete':
    case 'Backspace':
      if (chosen) removeSelected()
      return chosen
    case 'Escape':
      if (!chosen) return false
      clear()
      return true
    default:
      return false
  }
}

function steerHeld(key: string, keep: boolean, command: boolean): boolean {
  if (key === 'Enter' || key === ' ') {
    putDown(keep)
    return true
  }
  const step = command ? undefined : HAND_STEPS[key]
  if (step) stepAim(step)
  return step !== undefined
}
