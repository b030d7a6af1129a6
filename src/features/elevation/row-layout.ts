import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Design, RackGroup } from '../../core/design/schema'
import { buildRackBoxes, type RackShape } from '../../core/geometry/rack-boxes'
import type { RowRequest } from '../../io/rack-artist'
import { STILL_FOOT_MM } from './rack-still'
import { tallestFrame } from './tallest-frame'

/** Up to so many racks are drawn one by one; beyond, a group stands as one rack and its number. */
const MOST_DRAWN = 24
/** Height of the tallest rack, screen pixels: as much as lets the row fit, between these. */
const LEAST = 132
const MOST = 420
/** Below and beside the racks: name, figure, hint; air between groups. */
const WORDS = 118
export const ROW_GAP = 20

export interface LaidGroup {
  readonly group: RackGroup
  readonly shape: RackShape | undefined
  /** Racks that are drawn, side by side. */
  readonly copies: number
  /** There are more than are drawn. */
  readonly stacked: boolean
}

export interface RowLayout {
  /** Millimetres a pixel. */
  readonly px: number
  readonly groups: readonly LaidGroup[]
}

/** How large the racks of the row view are and how many of them are drawn, on the screen and in a file. */
export function layRow(design: Design, catalogue: Catalogue, room: RowRequest['room']): RowLayout {
  const shaped = design.pod.racks.map((group) => ({ group, shape: buildRackBoxes(group, catalogue) }))
  const widthOf = ({ shape }: (typeof shaped)[number]) => shape?.frame.outer.w ?? 600
  const tall = tallestFrame(design, catalogue) + STILL_FOOT_MM
  const total = design.pod.racks.reduce((sum, { count }) => sum + count, 0)
  const oneByOne =
    total <= MOST_DRAWN &&
    shaped.every((each) => each.group.count * widthOf(each) <= (room.w - 2 * ROW_GAP) * (tall / LEAST))
  const groups = shaped.map(({ group, shape }): LaidGroup => {
    const copies = oneByOne ? group.count : 1
    return { group, shape, copies, stacked: copies < group.count }
  })
  const racksMm = shaped.reduce((sum, each, i) => sum + widthOf(each) * (groups[i]?.copies ?? 1), 0)
  return { px: scaleOf(racksMm, groups.length, tall, room), groups }
}

/** Millimetres a pixel at which the racks fit the row, if they can be made out at all; else they wrap. */
function scaleOf(racksMm: number, groups: number, tall: number, room: RowRequest['room']): number {
  const free = Math.max(1, room.w - (groups + 1) * ROW_GAP)
  const height = Math.min(MOST, room.h - WORDS, tall / (racksMm / free))
  return tall / Math.max(LEAST, height)
}
