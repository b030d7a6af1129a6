import type { Catalogue } from '../catalogue/catalogue'
import { assumption, factNumber } from '../catalogue/resolve'
import type { Design } from '../design/schema'
import { LONGEST_RUN } from '../geometry/hall-layout'
import { type Amount, add, exact } from '../units/amount'

const MM_PER_M = 1000
/** Width of the rack in which leaf switches stand, mm: one frame of the common 600 mm. */
const SWITCH_RACK_MM = 600

/**
 * Way of the cable from the farthest host to its leaf switch, m. The leaf switches of a pod are taken to stand in the
 * middle of each of its runs of racks, as `layoutHall` lays these out; a run is taken to be as wide as they are on average.
 */
export function farthestHost({ pod }: Design, catalogue: Catalogue): Amount {
  let racks = 0
  let width = 0
  for (const { frame, count } of pod.racks) {
    const part = catalogue.parts.get(frame)
    racks += count
    width += count * ((part && factNumber(part, 'outerWidthMm')) ?? SWITCH_RACK_MM)
  }
  const runs = Math.max(1, Math.ceil(racks / LONGEST_RUN))
  const along = (width / runs + SWITCH_RACK_MM) / 2 / MM_PER_M
  return add(exact(along), assumption(catalogue, 'hostCableRiseM').amount)
}
