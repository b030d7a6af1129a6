import type { Catalogue } from '../../core/catalogue/catalogue'
import type { Design } from '../../core/design/schema'
import { shapeFrame } from '../../core/geometry/frame-shape'

const LEAST = 1000

/** Outer height of the tallest frame of a design, mm. */
export function tallestFrame(design: Design, catalogue: Catalogue): number {
  const heights = design.pod.racks.map((group) => {
    const frame = catalogue.parts.get(group.frame)
    return frame ? shapeFrame(frame).outer.h : LEAST
  })
  return Math.max(LEAST, ...heights)
}
