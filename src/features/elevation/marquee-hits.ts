import type { Point } from '../../state/interaction-store'

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A drawn unit and the place it takes in the window. */
export interface Hit {
  readonly group: string
  readonly id: string
  readonly area: Area
}

export function areaBetween(from: Point, to: Point): Area {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    right: Math.max(from.x, to.x),
    bottom: Math.max(from.y, to.y),
  }
}

/** Every unit that is drawn, read once when a marquee begins. Blanks are left out, as in "select all". */
export function drawnUnits(canvas: Element): Hit[] {
  return [...canvas.querySelectorAll('svg[data-rack] [data-unit]:not([data-unit="blank"])')].flatMap(
    (unit) => {
      const group = unit.closest('svg')?.dataset.rack
      const id = unit instanceof SVGElement ? unit.dataset.key : undefined
      return group && id ? [{ group, id, area: unit.getBoundingClientRect() }] : []
    },
  )
}

/** What an area touches. A selection is of one rack group: the one that it touches most. */
export function touchedUnits(
  units: readonly Hit[],
  area: Area,
): { readonly group: string; readonly ids: readonly string[] } | undefined {
  const groups = new Map<string, Set<string>>()
  for (const { group, id, area: unit } of units) {
    if (unit.left > area.right || unit.right < area.left) continue
    if (unit.top > area.bottom || unit.bottom < area.top) continue
    groups.set(group, (groups.get(group) ?? new Set()).add(id))
  }
  let most: { group: string; ids: string[] } | undefined
  for (const [group, ids] of groups) {
    if (ids.size > (most?.ids.length ?? 0)) most = { group, ids: [...ids] }
  }
  return most
}
