import type { Box } from '../../core/geometry/box'
import type { FrameShape } from '../../core/geometry/frame-shape'
import { GROUND_MM } from './rack-frame'
import { RULER_PX } from './u-ruler'
import type { Entry } from './unit-entries'
import { LABELS_PX } from './unit-labels'

/** How one face of a rack lies on the screen: the picture and what answers the pointer share it. */
export interface RackView {
  readonly face: 'front' | 'rear'
  /** Height of the top of the frame above the floor of U1, mm; y downwards counts from there. */
  readonly top: number
  /** Width of a ruler, mm. */
  readonly ruler: number
  readonly box: string
  /** Screen pixels. */
  readonly width: number
  readonly height: number
  /** Left edge as seen from this face, mm. */
  readonly left: (box: Pick<Box, 'x' | 'w'>) => number
}

/** @param px millimetres a screen pixel */
export function buildRackView(
  frame: FrameShape,
  face: 'front' | 'rear',
  px: number,
  labels: boolean,
): RackView {
  const { outer } = frame
  const ruler = RULER_PX * px
  const width = outer.w + 2 * ruler + (labels ? LABELS_PX * px : 0)
  const height = outer.h + GROUND_MM
  return {
    face,
    top: outer.z + outer.h,
    ruler,
    box: `${-ruler} 0 ${width} ${height}`,
    width: width / px,
    height: height / px,
    left: ({ x, w }) => (face === 'front' ? x : outer.w - x - w),
  }
}

/** What faces the viewer; nearer to the eye comes later and covers, within a depth the order stays from the top down. */
export function facing(entries: readonly Entry[], face: 'front' | 'rear'): Entry[] {
  const nearness = (entry: Entry) => {
    if (entry.kind === 'slot') return 1
    if (entry.u === undefined) return 2
    return entry.box.face !== face && entry.box.part.mount?.depth === 'half' ? 0 : 1
  }
  return entries
    .filter((entry) => face === 'rear' || entry.kind === 'slot' || entry.u !== undefined)
    .sort((a, b) => nearness(a) - nearness(b))
}
