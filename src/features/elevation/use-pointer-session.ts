import { type RefObject, useEffect } from 'react'
import { useDesign } from '../../state/design-store'
import { heldOf, type Interaction, type Point, useInteraction } from '../../state/interaction-store'
import { pickUpPlacements, pointAt, putDown, reconsider } from '../../state/placing'
import { isAdding, useSelection } from '../../state/selection-store'
import { focusRack } from './focus-rack'
import { steerHeld } from './hand-keys'
import { areaBetween, drawnUnits, touchedUnits } from './marquee-hits'
import { slotUnder } from './slot-under'

/** A press that travels less is a press, not a drag. Screen pixels. */
const SLACK = 4
/** Within this of the edge of the canvas a drag scrolls it, by so much a frame. Screen pixels. */
const EDGE = 36
const SCROLL = 12

const now = () => useInteraction.getState().now
const isDragging = (what: Interaction) => what.kind === 'marquee' || heldOf(what)?.grip === 'drag'

/**
 * One pointer session for mouse, pen and touch. It begins on a tray (which moves), on the canvas (a marquee) or in the
 * library (a part), follows the pointer wherever it goes, and ends with putting down, or with nothing at all: by Escape,
 * outside the racks, or when the browser takes the pointer away. What is in the hand follows the pointer without a button.
 */
export function usePointerSession(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = canvas.current
    return element ? listen(element) : undefined
  }, [canvas])
}

interface Press {
  readonly pointer: number
  readonly at: Point
  /** What the press becomes once it travels. */
  readonly begin: () => void
}

function listen(canvas: HTMLElement): () => void {
  let press: Press | undefined
  let sweep: ((to: Point) => void) | undefined
  let undoSweep: (() => void) | undefined
  /** A drag ends in a click that nobody meant. */
  let swallow = false
  let last: Point = { x: 0, y: 0 }
  let alt = false
  let frame = 0

  const onDown = (event: PointerEvent) => {
    swallow = false
    press = undefined
    if (event.button !== 0 || !event.isPrimary || heldOf(now())) return
    if (!(event.target instanceof Element) || isOnScrollbar(canvas, event)) return
    const unit = event.target.closest('[data-unit]')
    const touch = event.pointerType === 'touch'
    const at = { x: event.clientX, y: event.clientY }
    const adding = isAdding(event)
    if (unit instanceof SVGElement) {
      // A finger scrolls the page; what is selected already, it moves.
      if (touch ? unit.ariaSelected !== 'true' : adding) return
      press = { pointer: event.pointerId, at, begin: () => lift(unit, at) }
    } else {
      if (!adding && !event.target.closest('[role="option"]')) useSelection.getState().clear()
      if (!touch) press = { pointer: event.pointerId, at, begin: () => beginSweep(at, adding) }
    }
  }

  const beginSweep = (from: Point, adding: boolean) => {
    const units = drawnUnits(canvas)
    const before = useSelection.getState()
    const { group, placements, part, slot } = before
    undoSweep = () => useSelection.setState({ group, placements, part, slot })
    useInteraction.getState().begin({ kind: 'marquee', from, to: from })
    sweep = (to) => {
      useInteraction.getState().begin({ kind: 'marquee', from, to })
      const touched = touchedUnits(units, areaBetween(from, to))
      const kept = adding && (touched === undefined || touched.group === group) ? placements : []
      const ids = [...new Set([...kept, ...(touched?.ids ?? [])])]
      const shown = useSelection.getState().placements
      if (ids.length === shown.length && ids.every((id, i) => id === shown[i])) return
      if (touched ?? group) useSelection.getState().selectPlacements(touched?.group ?? group ?? '', ids)
    }
  }

  const onMove = (event: PointerEvent) => {
    last = { x: event.clientX, y: event.clientY }
    heedAlt(event)
    if (press?.pointer === event.pointerId) {
      if (Math.hypot(last.x - press.at.x, last.y - press.at.y) <= SLACK) return
      const { begin } = press
      press = undefined
      begin()
      canvas.setPointerCapture(event.pointerId)
    }
    follow()
  }

  const follow = () => {
    const what = now()
    if (what.kind === 'marquee') return sweep?.(last)
    const held = heldOf(what)
    if (!held || held.grip === 'keys') return
    pointAt(slotUnder(last.x, last.y))
    if (held.grip === 'drag' && frame === 0) frame = requestAnimationFrame(scroll)
  }

  /** Goes on while the pointer rests at an edge, as it will when the rack it is bound for is out of sight. */
  const scroll = () => {
    frame = 0
    if (heldOf(now())?.grip !== 'drag') return
    const { left, top, right, bottom } = canvas.getBoundingClientRect()
    if (last.x < left || last.x > right || last.y < top || last.y > bottom) return
    const dx = last.x < left + EDGE ? -SCROLL : last.x > right - EDGE ? SCROLL : 0
    const dy = last.y < top + EDGE ? -SCROLL : last.y > bottom - EDGE ? SCROLL : 0
    const { scrollLeft, scrollTop } = canvas
    canvas.scrollBy(dx, dy)
    if (canvas.scrollLeft === scrollLeft && canvas.scrollTop === scrollTop) return
    pointAt(slotUnder(last.x, last.y))
    frame = requestAnimationFrame(scroll)
  }

  /** Where a finger moves something, the browser must not scroll: `touch-action` is not heeded inside a drawing. */
  const onTouchMove = (event: TouchEvent) => {
    if (press || isDragging(now())) event.preventDefault()
  }

  const onUp = (event: PointerEvent) => {
    press = undefined
    const what = now()
    if (!isDragging(what)) return
    swallow = true
    last = { x: event.clientX, y: event.clientY }
    follow()
    sweep = undefined
    undoSweep = undefined
    if (what.kind === 'marquee') useInteraction.getState().end()
    else putDown()
  }

  const giveUp = () => {
    press = undefined
    if (!isDragging(now())) return
    swallow = true
    undoSweep?.()
    sweep = undefined
    undoSweep = undefined
    useInteraction.getState().cancel()
  }

  /** A finger is held by what it first touched until the canvas takes it over: that loss is none. */
  const onLost = ({ pointerId }: PointerEvent) => {
    if (!canvas.hasPointerCapture(pointerId)) giveUp()
  }

  const onClick = (event: MouseEvent) => {
    if (!swallow) return
    swallow = false
    event.preventDefault()
    event.stopPropagation()
  }

  /** What is in the hand goes where the press is; a press beside the racks puts it down. */
  const onCanvasClick = (event: MouseEvent) => {
    if (!heldOf(now())) return
    event.stopPropagation()
    const pointed = slotUnder(event.clientX, event.clientY)
    if (!pointed) return useInteraction.getState().cancel()
    pointAt(pointed)
    putDown(event.shiftKey)
  }

  /** Alt chooses half units; the switch that does the same stays as it was set until Alt has been used. */
  const heedAlt = ({ altKey }: { readonly altKey: boolean }) => {
    const changed = heldOf(now()) ? altKey !== alt : undefined
    alt = changed === undefined ? false : altKey
    if (changed) useInteraction.getState().setHalves(altKey)
  }

  const onAlt = (event: KeyboardEvent) => {
    if (event.key !== 'Alt' || !heldOf(now())) return
    // Alone it would open the browser's menu.
    event.preventDefault()
    heedAlt({ altKey: event.type === 'keydown' })
    follow()
  }

  const onKey = (event: KeyboardEvent) => {
    const what = now()
    if (what.kind === 'idle') return
    if (event.key === 'Alt') return onAlt(event)
    if (event.key === 'Escape') {
      if (isDragging(what)) giveUp()
      else useInteraction.getState().cancel()
    } else if (!steerHeld(event, what, canvas)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const show = () => {
    const what = now()
    canvas.dataset.doing = what.kind
    const held = heldOf(what)
    if (held?.grip === 'keys' && held.over && !canvas.contains(document.activeElement))
      focusRack(canvas, held.over.group)
  }
  show()
  const ends = [
    useInteraction.subscribe(show),
    useDesign.subscribe(({ design }, former) => {
      if (design !== former.design) reconsider()
    }),
    on(canvas, 'pointerdown', onDown),
    on(canvas, 'click', onCanvasClick, true),
    on(canvas, 'touchmove', onTouchMove, { passive: false }),
    on(window, 'pointermove', onMove),
    on(window, 'pointerup', onUp),
    on(window, 'pointercancel', giveUp),
    on(window, 'lostpointercapture', onLost),
    on(window, 'blur', giveUp),
    on(window, 'click', onClick, true),
    on(window, 'keydown', onKey, true),
    on(window, 'keyup', onAlt, true),
  ]
  return () => {
    giveUp()
    cancelAnimationFrame(frame)
    for (const end of ends) end()
  }
}

/** Lifts a tray, or the whole selection that it belongs to. */
function lift(unit: SVGElement, at: Point): void {
  const key = unit.dataset.key
  const pointed = slotUnder(at.x, at.y)
  const group = unit.closest('svg')?.dataset.rack
  if (!key || !group) return
  const { placements } = useSelection.getState()
  pickUpPlacements(group, placements.includes(key) ? placements : [key], 'drag', pointed?.u)
}

function isOnScrollbar(canvas: HTMLElement, event: PointerEvent): boolean {
  if (event.target !== canvas) return false
  return event.offsetX >= canvas.clientWidth || event.offsetY >= canvas.clientHeight
}

function on<K extends keyof WindowEventMap>(
  target: Window | HTMLElement,
  type: K,
  hear: (event: WindowEventMap[K]) => void,
  options: AddEventListenerOptions | boolean = false,
): () => void {
  const listener = hear as EventListener
  target.addEventListener(type, listener, options)
  return () => target.removeEventListener(type, listener, options)
}
