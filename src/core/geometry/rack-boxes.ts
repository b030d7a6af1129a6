import type { Catalogue } from '../catalogue/catalogue'
import type { Part } from '../catalogue/schema'
import { takesSlot } from '../design/fit'
import type { Placement, RackGroup } from '../design/schema'
import type { Box } from './box'
import { sizeOf } from './dimensions'
import { type FrameShape, shapeFrame } from './frame-shape'
import { buildZoneBoxes } from './zone-boxes'

export interface RackShape {
  readonly frame: FrameShape
  /** One box a placement, in the order of the placements; unknown parts and parts without a slot are left out. */
  readonly boxes: readonly Box[]
}

/** Where everything placed in one rack of a group stands. Undefined where the frame is not in the catalogue. */
export function buildRackBoxes(group: RackGroup, catalogue: Catalogue): RackShape | undefined {
  const framePart = catalogue.parts.get(group.frame)
  if (!framePart) return undefined
  const frame = shapeFrame(framePart)
  const slotted: Box[] = []
  const hung: { placement: Placement; part: Part }[] = []
  for (const placement of group.placements) {
    const part = catalogue.parts.get(placement.part)
    if (!part?.mount) continue
    if (!takesSlot(part)) hung.push({ placement, part })
    else if (placement.u !== undefined)
      slotted.push(buildSlotBox(frame, placement.id, part, placement.u, placement.face))
  }
  const boxes = new Map([...slotted, ...buildZoneBoxes(frame, hung)].map((box) => [box.key, box]))
  return { frame, boxes: group.placements.flatMap((placement) => boxes.get(placement.id) ?? []) }
}

/** The box of a part in a slot: also what a preview under the pointer shows. */
export function buildSlotBox(
  frame: FrameShape,
  key: string,
  part: Part,
  u: number,
  face: 'front' | 'rear',
): Box {
  const heightU = part.mount?.heightU ?? 0
  const half = part.mount?.depth === 'half'
  const room = frame.rearY - frame.mountY
  const d = Math.min(sizeOf(part)?.[1] ?? room, half ? room / 2 : room)
  return {
    key,
    part,
    placement: key,
    face,
    level: 0,
    x: frame.panel.x,
    y: face === 'front' ? frame.mountY : frame.rearY - d,
    z: (u - 1) * frame.unitMm,
    w: frame.panel.w,
    d,
    h: heightU * frame.unitMm,
  }
}
