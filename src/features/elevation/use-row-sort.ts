import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useDesign } from '../../state/design-store'
import { moveRackTo } from '../../state/rack-commands'

/** A press that travels less is a press, not a drag. Screen pixels. */
const SLACK = 5

interface Sorting {
  readonly dragged: string | undefined
  readonly over: string | undefined
  readonly side: 'before' | 'after'
}

const AT_REST: Sorting = { dragged: undefined, over: undefined, side: 'before' }

/** Dragging a group of the row to another place, by mouse or pen; a finger scrolls, and has the buttons. Escape gives it up. */
export function useRowSort(row: RefObject<HTMLElement | null>) {
  const [sorting, setSorting] = useState<Sorting>(AT_REST)
  const press = useRef<{ readonly id: string; readonly x: number; dragging: boolean }>(undefined)
  const { dragged } = sorting
  const end = () => {
    press.current = undefined
    setSorting(AT_REST)
  }
  useEffect(() => {
    if (dragged === undefined) return
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      press.current = undefined
      setSorting(AT_REST)
    }
    window.addEventListener('keydown', giveUp, true)
    return () => window.removeEventListener('keydown', giveUp, true)
  }, [dragged])

  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      const id = groupAt(event.target)?.dataset.group
      const drags = event.pointerType !== 'touch' && event.button === 0
      press.current = id !== undefined && drags ? { id, x: event.clientX, dragging: false } : undefined
    },
    onPointerMove: (event: PointerEvent) => {
      const held = press.current
      if (!held || (!held.dragging && Math.abs(event.clientX - held.x) <= SLACK)) return
      if (!held.dragging) row.current?.setPointerCapture(event.pointerId)
      held.dragging = true
      setSorting({ dragged: held.id, ...placeAt(event, held.id) })
    },
    // Where it is let go is read anew: the last move may not have been drawn yet.
    onPointerUp: (event: PointerEvent) => {
      const held = press.current
      const { over, side } = placeAt(event, held?.id)
      if (held?.dragging && over !== undefined) drop(held.id, over, side)
      end()
    },
    onPointerCancel: end,
  }
  return { ...sorting, handlers }
}

/** Which group the pointer is over, and on which side of its middle; none over the dragged one itself. */
function placeAt({ clientX, clientY }: PointerEvent, dragged: string | undefined): Omit<Sorting, 'dragged'> {
  const group = groupAt(document.elementFromPoint(clientX, clientY))
  const box = group?.getBoundingClientRect()
  const id = group?.dataset.group
  return {
    over: id === dragged ? undefined : id,
    side: box && clientX > box.left + box.width / 2 ? 'after' : 'before',
  }
}

function drop(dragged: string, over: string, side: 'before' | 'after'): void {
  const others = useDesign.getState().design.pod.racks.filter(({ id }) => id !== dragged)
  const at = others.findIndex(({ id }) => id === over)
  if (at >= 0) moveRackTo(dragged, side === 'after' ? at + 1 : at)
}

function groupAt(target: EventTarget | null): HTMLElement | undefined {
  const group = target instanceof Element ? target.closest('[data-group]') : null
  return group instanceof HTMLElement ? group : undefined
}
