import type { ReactNode } from 'react'
import type { Design } from '../../core/design/schema'

interface DrawingSize {
  /** Pixels. */
  readonly height: number
  /** Most racks that there is room for. */
  readonly racks: number
}

/** Draws a small front of a design. Another feature knows how; the app brings the two together. */
export type DrawDesign = (design: Design, size: DrawingSize) => ReactNode
