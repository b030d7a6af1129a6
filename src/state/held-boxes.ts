import type { Catalogue } from '../core/catalogue/catalogue'
import type { Part } from '../core/catalogue/schema'
import { takesSlot } from '../core/design/fit'
import type { RackGroup } from '../core/design/schema'
import type { Box } from '../core/geometry/box'
import type { FrameShape } from '../core/geometry/frame-shape'
import { buildSlotBox } from '../core/geometry/rack-boxes'
import { buildZoneBoxes, type Hung } from '../core/geometry/zone-boxes'
import type { Moving, Over, Placing } from './interaction-store'
import { heldPlacements } from './placing'

interface Rack {
  readonly group: RackGroup
  readonly catalogue: Catalogue
  readonly frame: FrameShape
}

/** What is held, in true size, where it would come to stand in a rack: what every view shows before it is put down. */
export function heldBoxes(held: Placing | Moving, over: Over, { group, catalogue, frame }: Rack): Box[] {
  const pieces = heldPieces(held, over, catalogue)
  const slotted = pieces.flatMap(({ key, part, u, face }) =>
    u === undefined ? [] : [buildSlotBox(frame, key, part, u, face)],
  )
  const fresh = pieces.flatMap(({ key, part, u, face }): Hung[] =>
    u === undefined && !takesSlot(part) ? [{ placement: { id: key, part: part.id, face }, part }] : [],
  )
  if (fresh.length === 0) return slotted
  const keys = new Set(fresh.map(({ placement }) => placement.id))
  const hanging = group.placements.flatMap((placement): Hung[] => {
    const part = catalogue.parts.get(placement.part)
    return part?.mount && !takesSlot(part) && !keys.has(placement.id) ? [{ placement, part }] : []
  })
  return [...slotted, ...buildZoneBoxes(frame, [...hanging, ...fresh]).filter(({ key }) => keys.has(key))]
}

interface HeldPiece {
  readonly key: string
  readonly part: Part
  readonly u: number | undefined
  readonly face: 'front' | 'rear'
}

function heldPieces(held: Placing | Moving, over: Over, catalogue: Catalogue): HeldPiece[] {
  switch (held.kind) {
    case 'placing': {
      const part = catalogue.parts.get(held.part)
      return part ? [{ key: 'held', part, u: over.u, face: over.face }] : []
    }
    case 'moving': {
      const shift = (over.u ?? 0) - (held.lowest ?? 0)
      return heldPlacements(held).flatMap(({ id, part: ref, u, face }) => {
        const part = catalogue.parts.get(ref)
        const key = held.group === over.group ? id : `held-${id}`
        const turned = held.turns ? over.face : face
        return part ? [{ key, part, u: u === undefined ? undefined : u + shift, face: turned }] : []
      })
    }
  }
}
