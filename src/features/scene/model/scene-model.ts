import type { Catalogue } from '../../../core/catalogue/catalogue'
import type { Design } from '../../../core/design/schema'
import { floorHeight } from '../../../core/geometry/frame-boxes'
import { type HallLayout, layoutHall } from '../../../core/geometry/hall-layout'
import type { Opening } from '../../../core/geometry/opened-rack'
import { buildRackPieces, type RackPieces } from './build-rack-pieces'

/** All that the scene shows of a design, before colours: where its racks stand and what one of each group is made of. */
export interface SceneModel {
  readonly design: Design
  readonly catalogue: Catalogue
  readonly hall: HallLayout
  /** By the index of the group; undefined where its frame is unknown. */
  readonly racks: readonly (SceneRack | undefined)[]
}

export interface SceneRack extends RackPieces {
  readonly group: string
  /** From the floor of the hall to the floor of U1, mm. */
  readonly floor: number
  readonly outer: { readonly w: number; readonly d: number; readonly h: number }
}

const halls = new WeakMap<Design, HallLayout>()

/** Racks stand where they stand however they are opened. */
function hallOf(design: Design, catalogue: Catalogue): HallLayout {
  const known = halls.get(design) ?? layoutHall(design, catalogue)
  halls.set(design, known)
  return known
}

export function buildSceneModel(design: Design, catalogue: Catalogue, opening: Opening): SceneModel {
  return {
    design,
    catalogue,
    hall: hallOf(design, catalogue),
    racks: design.pod.racks.map((group) => {
      const rack = buildRackPieces({
        group,
        catalogue,
        options: design.options,
        links: design.links,
        opening,
      })
      if (!rack) return undefined
      const { outer } = rack.frame
      const top = Math.max(...rack.pieces.map(({ z, h }) => z + h))
      const floor = floorHeight(rack.frame)
      return { ...rack, group: group.id, floor, outer: { w: outer.w, d: outer.d, h: top + floor } }
    }),
  }
}

/** A box in the hall: metres, x to the right, y up, z towards the viewer of the first row; the least corner. */
export interface WorldBox {
  x: number
  y: number
  z: number
  w: number
  h: number
  d: number
}

/** Where a box of a rack, mm, comes to stand in the hall; written into `out`. */
export function placeInHall(
  model: SceneModel,
  rack: number,
  box: {
    readonly x: number
    readonly y: number
    readonly z: number
    readonly w: number
    readonly d: number
    readonly h: number
  },
  out: WorldBox,
): WorldBox {
  const { hall, racks } = model
  const own = racks[hall.group[rack] ?? 0]
  const [w, d, floor] = own ? [own.outer.w, own.outer.d, own.floor] : [0, 0, 0]
  const turned = hall.turned[rack] === 1
  const x = turned ? w - box.x - box.w : box.x
  const y = turned ? d - box.y - box.d : box.y
  out.x = ((hall.x[rack] ?? 0) + x) / 1000
  out.y = (floor + box.z) / 1000
  out.z = -((hall.y[rack] ?? 0) + y + box.d) / 1000
  out.w = box.w / 1000
  out.h = box.h / 1000
  out.d = box.d / 1000
  return out
}
