import { type PointerEvent, type RefObject, useEffect, useState } from 'react'
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
  const [press, setPress] = useState<{ readonly id: string; readonly x: number }>()
  const { dragged } = sorting
  useEffect(() => {
    if (dragged === undefined) return
    const giveUp = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setPress(undefined)
      setSorting(AT_REST)
    }
    window.addEventListener('keydown', giveUp, true)
    return () => window.removeEventListener('keydown', giveUp, true)
  }, [dragged])

  const end = () => {
    setPress(undefined)
    setSorting(AT_REST)
  }
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      const id = groupAt(event.target)
      if (id !== undefined && event.pointerType !== 'touch' && event.button === 0)
        setPress({ id, x: event.clientX })
    },
    onPointerMove: (event: PointerEvent) => {
      if (!press || (dragged === undefined && Math.abs(event.clientX - press.x) <= SLACK)) return
      if (dragged === undefined) row.current?.setPointerCapture(event.pointerId)
      const under = document.elementFromPoint(event.clientX, event.clientY)
      const over = groupAt(under)
      const box = under?.closest('[data-group]')?.getBoundingClientRect()
      const side = box && event.clientX > box.left + box.width / 2 ? 'after' : 'before'
      setSorting({ dragged: press.id, over: over === press.id ? undefined : over, side })
    },
    onPointerUp: () => {
      const { over, side } = sorting
      if (dragged !== undefined && over !== undefined) drop(dragged, over, side)
      end()
    },
    onPointerCancel: end,
  }
  return { ...sorting, handlers }
}

function drop(dragged: string, over: string, side: 'before' | 'after'): void {
  const others = useDesign.getState().design.pod.racks.filter(({ id }) => id !== dragged)
  const at = others.findIndex(({ id }) => id === over)
  if (at >= 0) moveRackTo(dragged, side === 'after' ? at + 1 : at)
}

function groupAt(target: EventTarget | null): string | undefined {
  const group = target instanceof Element ? target.closest('[data-group]') : null
  return group instanceof HTMLElement ? group.dataset.group : undefined
}
