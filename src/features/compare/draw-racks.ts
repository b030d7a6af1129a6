import type { ReactNode } from 'react'
import type { Design } from '../../core/design/schema'

interface RacksSize {
  /** Screen pixels a millimetre: one scale for every design. */
  readonly scale: number
  /** Most racks that there is room for. */
  readonly racks: number
}

/** Draws the fronts of a design's racks. Another feature knows how; the app brings the two together. */
export type DrawRacks = (design: Design, size: RacksSize) => ReactNode
