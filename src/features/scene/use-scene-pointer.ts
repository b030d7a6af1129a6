import { type RefObject, useEffect } from 'react'
import { useDesign } from '../../state/design-store'
import { heldOf, useInteraction } from '../../state/interaction-store'
import { pickUpPlacements, pointAt, putDown, reconsider } from '../../state/placing'
import { isAdding, useSelection } from '../../state/selection-store'
import { addSlotFinder, findSlot } from '../../state/slot-finders'
import { takePoint } from './measure-store'
import type { SceneController } from './scene-controller'
import { useScene } from './scene-store'
import type { Pointing } from './three/scene-aim'

/** A press that travels less is a press, not a drag. Screen pixels. */
const SLACK = 4

/**
 * Pointer over the scene: it points, selects and measures, and drags what is selected; everything else that drags turns
 * the scene. What is held is carried by the drawing's session, or where there is no drawing by this one.
 */
export function useScenePointer(
  stage: RefObject<HTMLElement | null>,
  controller: SceneController | undefined,
  alone: boolean,
): void {
  useEffect(() => {
    const element = stage.current
    if (!element || !controller) return
    const ends = [
      addSlotFinder((x, y) => (isOver(element, x, y) ? controller.slotAt(x, y) : undefined)),
      listenToStage(element, controller),
      ...(alone ? [carry()] : []),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [stage, controller, alone])
}

/** Whether the scene is what is seen at this point, not a panel over it. */
function isOver(element: HTMLElement, x: number, y: number): boolean {
  return element.contains(document.elementFromPoint(x, y))
}

function listenToStage(element: HTMLElement, controller: SceneController): () => void {
  let press: { x: number; y: number; lifts: Pointing | undefined } | undefined
  const controls = () => controller.rig?.controls

  const onDown = (event: PointerEvent) => {
    press = undefined
    if (event.button !== 0 || !event.isPrimary || heldOf(useInteraction.getState().now)) return
    const pointing = controller.pickAt(event.clientX, event.clientY)
    const chosen = pointing !== undefined && isChosen(controller, pointing)
    const lifts =
      chosen && (event.pointerType === 'touch' || !isAdding(event)) && !useScene.getState().measuring
        ? pointing
        : undefined
    press = { x: event.clientX, y: event.clientY, lifts }
    // What is selected is dragged; the scene stays where it is.
    const orbit = controls()
    if (orbit) orbit.enabled = lifts === undefined
  }

  const onMove = (event: PointerEvent) => {
    if (press?.lifts && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLACK) {
      const { group, piece } = press.lifts
      const id = controller.world.model?.racks[group]?.group
      const { placements } = useSelection.getState()
      const at = controller.slotAt(press.x, press.y)?.u
      press = undefined
      if (id !== undefined && piece.placement !== undefined) pickUpPlacements(id, placements, 'drag', at)
      return
    }
    if (event.buttons === 0) controller.hover(controller.pickAt(event.clientX, event.clientY))
  }

  const onUp = (event: PointerEvent) => {
    const began = press
    press = undefined
    const orbit = controls()
    if (orbit) orbit.enabled = true
    if (!began || Math.hypot(event.clientX - began.x, event.clientY - began.y) > SLACK) return
    const pointing = controller.pickAt(event.clientX, event.clientY)
    if (useScene.getState().measuring) {
      if (pointing) takePoint(pointing.point)
    } else select(controller, pointing, isAdding(event))
  }

  const onDouble = (event: MouseEvent) => {
    if (controller.pickAt(event.clientX, event.clientY)) useScene.getState().ask('focus')
  }

  const onLeave = () => controller.hover(undefined)
  const free = () => {
    press = undefined
    const orbit = controls()
    if (orbit) orbit.enabled = true
  }
  return onAll(element, [
    // Before the controls hear of it.
    ['pointerdown', onDown as EventListener, true],
    ['pointermove', onMove as EventListener, false],
    ['pointerup', onUp as EventListener, false],
    ['pointercancel', free, false],
    ['dblclick', onDouble as EventListener, false],
    ['pointerleave', onLeave, false],
  ])
}

function isChosen({ world }: SceneController, { group, piece }: Pointing): boolean {
  const { group: chosen, placements } = useSelection.getState()
  const id = world.model?.racks[group]?.group
  return piece.placement !== undefined && placements.includes(piece.placement) && (chosen ?? id) === id
}

/** The same as in the drawing: a press chooses, with Shift or Ctrl it adds and takes away. */
function select(controller: SceneController, pointing: Pointing | undefined, adding: boolean): void {
  const selection = useSelection.getState()
  const group = pointing && controller.world.model?.racks[pointing.group]?.group
  if (!pointing || group === undefined) {
    if (!adding) selection.clear()
    return
  }
  const { placement, path, part } = pointing.piece
  if (placement === undefined) {
    selection.selectGroup(group)
    return
  }
  const others = selection.placements.filter((id) => id !== placement)
  const kept = adding && (selection.group ?? group) === group ? others : []
  const taken = adding && others.length < selection.placements.length
  selection.selectPlacements(group, taken ? kept : [...kept, placement])
  // Something inside an opened tray lights up wherever it occurs, in the bill too.
  if (path.length > 1) selection.selectPart(part?.id)
}

/** Carries what is held while no drawing is there to do it. */
function carry(): () => void {
  const now = () => useInteraction.getState().now
  const dragging = () => heldOf(now())?.grip === 'drag'
  /** The click that the end of a drag brings is none: the row of the library that it began on would take it for one. */
  let swallow = false
  const onMove = (event: PointerEvent) => {
    const held = heldOf(now())
    if (held && held.grip !== 'keys') pointAt(findSlot(event.clientX, event.clientY))
  }
  const onUp = (event: PointerEvent) => {
    if (!dragging()) return
    swallow = true
    pointAt(findSlot(event.clientX, event.clientY))
    putDown()
  }
  const onClick = (event: MouseEvent) => {
    if (swallow) {
      swallow = false
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (!heldOf(now()) || !(event.target instanceof Element) || !event.target.closest('[data-scene]')) return
    const pointed = findSlot(event.clientX, event.clientY)
    event.stopPropagation()
    if (!pointed) return useInteraction.getState().cancel()
    pointAt(pointed)
    putDown(event.shiftKey)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !heldOf(now())) return
    if (dragging()) swallow = true
    useInteraction.getState().cancel()
    event.preventDefault()
    event.stopPropagation()
  }
  const giveUp = () => {
    if (!dragging()) return
    swallow = true
    useInteraction.getState().cancel()
  }
  const onDown = () => {
    swallow = false
  }
  const focusStage = () => {
    const stage = document.querySelector<HTMLElement>('[data-scene]')
    if (heldOf(now())?.grip === 'keys' && !stage?.contains(document.activeElement)) stage?.focus()
  }
  focusStage()
  const ends = [
    onAll(window, [
      ['pointerdown', onDown, true],
      ['pointermove', onMove as EventListener, false],
      ['pointerup', onUp as EventListener, false],
      ['pointercancel', giveUp, false],
      ['blur', giveUp, false],
      ['click', onClick as EventListener, true],
      ['keydown', onKey as EventListener, true],
    ]),
    useInteraction.subscribe(focusStage),
    useDesign.subscribe(({ design }, former) => {
      if (design !== former.design) reconsider()
    }),
  ]
  return () => {
    giveUp()
    for (const end of ends) end()
  }
}

function onAll(
  target: EventTarget,
  list: readonly (readonly [type: string, listener: EventListener, capture: boolean])[],
): () => void {
  for (const [type, listener, capture] of list) target.addEventListener(type, listener, capture)
  return () => {
    for (const [type, listener, capture] of list) target.removeEventListener(type, listener, capture)
  }
}
