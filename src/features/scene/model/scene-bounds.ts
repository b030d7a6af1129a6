import type { Piece } from './piece'
import { placeInHall, type SceneModel, type WorldBox } from './scene-model'

/** Least extent of what is looked at, metres. */
const LEAST_M = 0.4

/** All that is shown, as one box. */
export function wholeBox(model: SceneModel): WorldBox {
  const { hall, racks } = model
  let [height, back, front] = [0, 0, 0]
  for (const rack of racks) {
    if (!rack) continue
    height = Math.max(height, rack.outer.h)
    for (const { y, d } of rack.pieces) {
      back = Math.max(back, y + d - rack.outer.d)
      front = Math.max(front, -y)
    }
  }
  return {
    x: -hall.size.w / 2000,
    y: 0,
    z: -(hall.size.d / 2 + back) / 1000,
    w: Math.max(hall.size.w / 1000, LEAST_M),
    h: Math.max(height / 1000, LEAST_M),
    d: Math.max((hall.size.d + back + front) / 1000, LEAST_M),
  }
}

/** What belongs to some placements of a group, in the first rack of it or in the one that is meant; undefined without any. */
export function placementsBox(
  model: SceneModel,
  group: string | undefined,
  placements: readonly string[],
  rack?: number,
): WorldBox | undefined {
  const g = model.racks.findIndex((own) => own && own.group === (group ?? own.group))
  const own = model.racks[g]
  const meant = rack !== undefined && model.hall.group[rack] === g ? rack : model.hall.group.indexOf(g)
  if (!own || meant < 0) return undefined
  const belongs = ({ placement }: Piece) => placement !== undefined && placements.includes(placement)
  return around(model, meant, own.pieces.filter(belongs))
}

function around(model: SceneModel, rack: number, pieces: readonly Piece[]): WorldBox | undefined {
  if (pieces.length === 0) return undefined
  const out: WorldBox = { x: 0, y: 0, z: 0, w: 0, h: 0, d: 0 }
  const low = { x: Infinity, y: Infinity, z: Infinity }
  const high = { x: -Infinity, y: -Infinity, z: -Infinity }
  for (const piece of pieces) {
    const { x, y, z, w, h, d } = placeInHall(model, rack, piece, out)
    low.x = Math.min(low.x, x)
    low.y = Math.min(low.y, y)
    low.z = Math.min(low.z, z)
    high.x = Math.max(high.x, x + w)
    high.y = Math.max(high.y, y + h)
    high.z = Math.max(high.z, z + d)
  }
  return { ...low, w: high.x - low.x, h: high.y - low.y, d: high.z - low.z }
}
