import { findGroup } from '../../../core/design/edits'
import { heldBoxes } from '../../../state/held-boxes'
import type { Moving, Placing } from '../../../state/interaction-store'
import { placeInHall, type WorldBox } from '../model/scene-model'
import { STATES } from '../model/states'
import type { Palette } from './palette'
import type { World } from './world'

interface Ghosts {
  /** By which the heights of a rack that is drawn apart have grown. */
  readonly stretch: number
  /** The rack that is aimed at; the first of its group where it is of another one. */
  readonly rack: number | undefined
  readonly palette: Palette
}

/** A little larger than life, so that it shows on what it would cover, mm. */
const GROW = { side: 3, front: 12, top: 2 } as const

/** Fills the pool of ghosts with what is held, where it would come to stand. */
export function fillGhosts(
  world: World,
  held: Placing | Moving | undefined,
  { stretch, rack, palette }: Ghosts,
): void {
  const { ghosts, model } = world
  ghosts.arrays.count = 0
  const over = held?.over
  const g = over && model ? model.racks.findIndex((own) => own?.group === over.group) : -1
  const own = model?.racks[g]
  const group = over && model && findGroup(model.design, over.group)
  if (held && over && model && own && group) {
    const meant = rack !== undefined && model.hall.group[rack] === g ? rack : model.hall.group.indexOf(g)
    const boxes = heldBoxes(held, over, { group, catalogue: model.catalogue, frame: own.frame })
    const out: WorldBox = { x: 0, y: 0, z: 0, w: 0, h: 0, d: 0 }
    ghosts.reserve(boxes.length)
    const { arrays } = ghosts
    boxes.forEach((box, i) => {
      const grown = {
        x: box.x - GROW.side,
        y: box.y - GROW.front,
        z: box.z * stretch - GROW.top,
        w: box.w + 2 * GROW.side,
        d: box.d + 2 * GROW.front,
        h: box.h + 2 * GROW.top,
      }
      const { x, y, z, w, h, d } = placeInHall(model, meant, grown, out)
      arrays.position.set([x, y, z], i * 3)
      arrays.size.set([w, h, d], i * 3)
      arrays.colour.set([...palette(`cat-${box.part.category}`), 255], i * 4)
      arrays.tiles.set([-1, -1, -1, -1], i * 4)
      arrays.marks.set([over.refusal ? STATES.refused : STATES.ghost, 0, 0, 0], i * 4)
    })
    arrays.count = boxes.length
  }
  ghosts.commit()
}
