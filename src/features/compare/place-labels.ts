/** A point that wants its name beside it. */
export interface LabelledPoint {
  readonly x: number
  readonly y: number
  /** Pixels that the name takes. */
  readonly width: number
}

export interface LabelPlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
  /** Farther off than beside the point, so that a line must lead to it. */
  readonly far: boolean
}

const HEIGHT = 13
const GAP = 7

interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Places names beside their points so that none covers another or a point, in the order given; one that finds no place
 * within reach goes without.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  room: { readonly width: number; readonly height: number },
): (LabelPlace | undefined)[] {
  const taken: Rect[] = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }))
  return points.map((point, own) => {
    for (const place of placesAbout(point)) {
      const rect = rectOf(place, point.width)
      const inside = rect.left >= 0 && rect.right <= room.width && rect.top >= 0 && rect.bottom <= room.height
      if (!inside || taken.some((other, i) => i !== own && overlap(rect, other))) continue
      taken.push(rect)
      return place
    }
    return undefined
  })
}

/** Right, left, above and below, then farther off all round. */
function placesAbout({ x, y }: LabelledPoint): LabelPlace[] {
  const beside: LabelPlace[] = [
    { x: x + GAP, y: y + 4, anchor: 'start', far: false },
    { x: x - GAP, y: y + 4, anchor: 'end', far: false },
    { x, y: y - GAP - 2, anchor: 'middle', far: false },
    { x, y: y + GAP + HEIGHT - 2, anchor: 'middle', far: false },
  ]
  const off = [18, 32, 48, 66].flatMap((distance) =>
    ([-0.35, 0.35, -0.9, 0.9, Math.PI - 0.35, Math.PI + 0.35, Math.PI - 0.9, Math.PI + 0.9] as const).map(
      (angle): LabelPlace => ({
        x: x + Math.cos(angle) * distance,
        y: y + Math.sin(angle) * distance + 4,
        anchor: Math.cos(angle) > 0 ? 'start' : 'end',
        far: true,
      }),
    ),
  )
  return [...beside, ...off]
}

function rectOf({ x, y, anchor }: LabelPlace, width: number): Rect {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - HEIGHT + 2, bottom: y + 3 }
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
